import type { MeasureKinds } from '../../../shared/format/measure-titles.ts'
import type { Thresholds } from '../../../shared/model/summary.ts'
import { scoreColumns, scoreRows } from '../../../shared/tables/score-spans.ts'
import { useScoreDisplay } from '../../state/score-display.ts'
import { formatMoney } from '../../ui/format.ts'
import { Table } from '../../ui/table.tsx'
import { say, words } from '../../ui/words.ts'
import styles from './segments.module.css'

interface ThresholdsTableProps {
  readonly thresholds: Thresholds
  readonly kinds: MeasureKinds
  readonly currency: string | null
}

/** Which values of each measure lead to which score. */
export function ThresholdsTable({ thresholds, kinds, currency }: ThresholdsTableProps) {
  const { bestIs } = useScoreDisplay()
  const isNested = thresholds.nested !== undefined
  return (
    <div className={styles.thresholds}>
      <Table
        label={say('segments.thresholds.label')}
        columns={scoreColumns(kinds, isNested)}
        rows={scoreRows(thresholds, bestIs, words, (amount) => formatMoney(amount, currency))}
        rowHeader="score"
        sortable={false}
      />
      {isNested && <p className="quiet small">{say('segments.thresholds.nested')}</p>}
    </div>
  )
}
