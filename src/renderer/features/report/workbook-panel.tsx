import { IconFileSpreadsheet } from '@tabler/icons-react'
import { analysisOf, isAnalysis } from '../../../shared/analyses/analyses.ts'
import { SHEET_NAMES, type SheetName } from '../../../shared/model/report.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import type { BestIs } from '../../../shared/scores/show-score.ts'
import { useSave } from '../../api/use-save.ts'
import { useRememberedList } from '../../state/layout.tsx'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { Panel } from '../../ui/panel.tsx'
import { languages, rich, say } from '../../ui/words.ts'
import { CheckList } from './check-list.tsx'
import styles from './report.module.css'
import { SaveRow } from './save-row.tsx'

interface WorkbookPanelProps {
  readonly summary: RunSummary
  readonly shop: string
  readonly bestIs: BestIs
}

/** The result as an Excel workbook, with the sheets of choice. */
export function WorkbookPanel({ summary, shop, bestIs }: WorkbookPanelProps) {
  const { run } = useRegistry()
  const save = useSave('report.workbook')
  const hasClusters = summary.clusters !== null
  const offered = SHEET_NAMES.filter((name) => name !== 'clusters' || hasClusters)
  const [wanted, setWanted] = useRememberedList('report.sheets', SHEET_NAMES, SHEET_NAMES)
  const sheets = offered.filter((name) => wanted.includes(name))
  return (
    <Panel title={say('reports.workbook')} about={say('reports.workbook.about')}>
      <div className={styles.form}>
        <CheckList
          label={say('reports.workbook.sheets')}
          options={offered.map((value) => ({ value, label: sheetTitle(value) }))}
          chosen={sheets}
          onChange={(chosen) => setWanted(hasClusters ? chosen : [...chosen, 'clusters'])}
        />
        {!hasClusters && (
          <p className="quiet small">
            {rich(
              'reports.workbook.clusters',
              {},
              {
                find: (parts) => (
                  <button type="button" className="link small" onClick={() => run('screen.clusters')}>
                    {parts}
                  </button>
                ),
              },
            )}
          </p>
        )}
        <SaveRow
          save={save}
          icon={<IconFileSpreadsheet size={16} />}
          label={say('reports.workbook.save')}
          disabled={sheets.length === 0}
          onSave={() =>
            void save.start(
              say('reports.file.report', { shop, date: summary.settings.asOf, ending: 'xlsx' }),
              'xlsx',
              (file) => ({
                runId: summary.runId,
                file,
                sheets: [...sheets],
                bestIs,
                languages,
              }),
            )
          }
          busyWords={say('reports.workbook.busy')}
          savedWords={(file) => say('reports.workbook.saved', { file })}
        />
      </div>
    </Panel>
  )
}

function sheetTitle(name: SheetName): string {
  return say(isAnalysis(name) ? analysisOf(name).title : `reports.workbook.sheet.${name}`)
}
