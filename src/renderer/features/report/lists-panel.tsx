import { Checkbox, SegmentedControl } from '@mantine/core'
import { IconListDetails } from '@tabler/icons-react'
import { useState } from 'react'
import { customerTitles } from '../../../shared/format/measure-titles.ts'
import { CUSTOMER_COLUMNS } from '../../../shared/model/customers.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import type { BestIs } from '../../../shared/scores/show-score.ts'
import { useCall } from '../../api/use-call.ts'
import { useSave } from '../../api/use-save.ts'
import { useRemembered, useRememberedList } from '../../state/layout.tsx'
import { listsInWords } from '../../state/lists-in-words.ts'
import { USUAL_COLUMNS } from '../../state/usual-columns.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatCount } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { languages, say } from '../../ui/words.ts'
import { CheckList } from './check-list.tsx'
import { onlySegments } from './only-segments.ts'
import styles from './report.module.css'
import { SaveRow } from './save-row.tsx'

interface ListsPanelProps {
  readonly summary: RunSummary
  readonly shop: string
  readonly bestIs: BestIs
}

/** Lists of customers to write to or to call: a sheet per segment, or one CSV file with a segment column. */
export function ListsPanel({ summary, shop, bestIs }: ListsPanelProps) {
  const { runId, settings } = summary
  const titles = customerTitles(settings)
  const filters = useCall('customers.filters', { runId })
  const [format, setFormat] = useRemembered('report.lists', ['xlsx', 'csv'])
  const [unwanted, setUnwanted] = useState<readonly string[]>([])
  const [wanted, setWanted] = useRememberedList('report.columns', CUSTOMER_COLUMNS, USUAL_COLUMNS)
  const [leavesOut, setLeavesOut] = useState(true)
  const [pseudonyms, setPseudonyms] = useState(false)
  const workbook = useSave('report.lists')
  const csv = useSave('customers.export')

  const offered = summary.segments.filter(({ customers }) => customers > 0)
  const segments = offered.map(({ name }) => name).filter((name) => !unwanted.includes(name))
  const filled = filters.value?.columns ?? []
  const columns = filled.filter((column) => wanted.includes(column))
  const optOuts = filters.value?.optOuts ?? 0
  const busy = workbook.busy || csv.busy

  const start = () => {
    workbook.dismiss()
    csv.dismiss()
    const about = { shop, date: settings.asOf, ending: format }
    const name = pseudonyms ? say('reports.file.lists.pseudonyms', about) : say('reports.file.lists', about)
    const list = { runId, columns: [...columns], leaveOutOptOuts: leavesOut, pseudonyms, bestIs, languages }
    if (format === 'xlsx') void workbook.start(name, 'xlsx', (file) => ({ ...list, segments: [...segments], file }))
    else
      void csv.start(name, 'csv', (file) => ({
        ...list,
        filter: onlySegments(segments),
        sort: { column: 'monetary', descending: true },
        ids: null,
        first: null,
        format: 'csv',
        file,
      }))
  }
  const save = format === 'xlsx' ? workbook : csv

  return (
    <Panel title={say('reports.lists')} about={say('reports.lists.about')}>
      <div className={styles.form}>
        {filters.error !== null && <ErrorState error={filters.error} onRetry={filters.reload} />}
        <CheckList
          label={say('reports.lists.segments')}
          options={offered.map(({ name, color, customers }) => ({
            value: name,
            label: (
              <span>
                <Swatch color={color} /> {name} <span className="quiet">{formatCount(customers)}</span>
              </span>
            ),
          }))}
          chosen={segments}
          onChange={(chosen) => setUnwanted(offered.map(({ name }) => name).filter((name) => !chosen.includes(name)))}
        />
        <CheckList
          label={say('reports.lists.columns')}
          options={filled.map((value) => ({ value, label: say(titles[value]) }))}
          chosen={columns}
          onChange={setWanted}
        />
        <Checkbox
          size="xs"
          label={say('reports.lists.optOuts')}
          description={say('reports.lists.optOuts.count', { count: optOuts })}
          checked={leavesOut}
          onChange={(event) => setLeavesOut(event.currentTarget.checked)}
        />
        <Checkbox
          size="xs"
          label={say('customers.export.pseudonyms')}
          description={say('customers.export.pseudonyms.about')}
          checked={pseudonyms}
          onChange={(event) => setPseudonyms(event.currentTarget.checked)}
        />
        <div className="row">
          <SegmentedControl
            aria-label={say('reports.lists.format')}
            value={format}
            onChange={setFormat}
            data={[
              { value: 'xlsx', label: say('reports.lists.format.xlsx') },
              { value: 'csv', label: say('reports.lists.format.csv') },
            ]}
          />
        </div>
        <SaveRow
          save={save}
          icon={<IconListDetails size={16} />}
          label={say('reports.lists.save')}
          disabled={busy || segments.length === 0 || columns.length === 0}
          onSave={start}
          busyWords={say('reports.lists.busy')}
          savedWords={(file) => (save.value === null ? '' : listsInWords(save.value, file))}
        />
      </div>
    </Panel>
  )
}
