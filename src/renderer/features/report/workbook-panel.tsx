import { Button } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import type { SheetName } from '../../../shared/model/report.ts'
import { SHEET_NAMES } from '../../../shared/model/report.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import type { BestIs } from '../../../shared/scores/show-score.ts'
import { useSave } from '../../api/use-save.ts'
import { useRememberedList } from '../../state/layout.tsx'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SaveOutcome } from '../../ui/save-outcome.tsx'
import { CheckList } from './check-list.tsx'
import { reportNames } from './file-names.ts'

const SHEET_TITLES: Readonly<Record<SheetName, string>> = {
  summary: 'Summary and settings',
  segments: 'Segments',
  customers: 'Customers, all of them',
  clusters: 'Clusters',
  refused: 'Refused rows',
}

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
    <Panel
      title="Excel workbook"
      about="Figures are numbers and no text is a formula, so that you can go on working with it."
    >
      <div className="report-form">
        <CheckList
          label="Sheets"
          options={offered.map((value) => ({ value, label: SHEET_TITLES[value] }))}
          chosen={sheets}
          onChange={(chosen) => setWanted(hasClusters ? chosen : [...chosen, 'clusters'])}
        />
        {!hasClusters && (
          <p className="quiet small">
            A sheet of clusters can go with it once they are found.{' '}
            <button type="button" className="link small" onClick={() => run('screen.clusters')}>
              Find the clusters
            </button>
          </p>
        )}
        <div className="row">
          <Button
            leftSection={<IconFileSpreadsheet size={16} />}
            disabled={save.busy || sheets.length === 0}
            onClick={() =>
              void save.start(`${reportNames(shop, summary.settings.asOf).report}.xlsx`, 'xlsx', (file) => ({
                runId: summary.runId,
                file,
                sheets: [...sheets],
                bestIs,
              }))
            }
          >
            Save the workbook…
          </Button>
          {save.busy && (
            <Button variant="default" onClick={save.cancel}>
              Cancel
            </Button>
          )}
        </div>
        <p className="report-busy" role="status">
          {save.busy ? 'Writing the workbook…' : ''}
        </p>
        <SaveOutcome save={save} words={(file) => `The workbook is in ${file}.`} />
      </div>
    </Panel>
  )
}
