import type { MeasureKinds } from '../../../shared/format/measure-titles.ts'
import type { Thresholds } from '../../../shared/model/summary.ts'
import { binsOf } from '../../../shared/scores/score-value.ts'
import { shownScore } from '../../../shared/scores/show-score.ts'
import type { Column } from '../../../shared/tables/column.ts'
import { useScoreDisplay } from '../../state/score-display.ts'
import { formatMoney, formatOne } from '../../ui/format.ts'
import { Table } from '../../ui/table.tsx'
import { say } from '../../ui/words.ts'
import styles from './segments.module.css'
import { scoreSpans, spanWords } from './threshold-rows.ts'

interface ThresholdsTableProps {
  readonly thresholds: Thresholds
  readonly kinds: MeasureKinds
  readonly currency: string | null
}

/** A score as it is shown, with the values of each measure that lead to it. */
interface ScoreRow {
  readonly score: number
  readonly recency: string
  readonly frequency: string
  readonly monetary: string
}

/** Which values of each measure lead to which score. */
export function ThresholdsTable({ thresholds, kinds, currency }: ThresholdsTableProps) {
  const { bestIs } = useScoreDisplay()
  const bins = binsOf(thresholds)
  const best = Math.max(bins.r, bins.f, bins.m)
  const money = (value: number) => formatMoney(value, currency)
  const ascending = Array.from({ length: best }, (_, at) => at + 1)
  const span = (measure: 'recency' | 'frequency' | 'monetary', row: number, format: (value: number) => string) => {
    const spans = scoreSpans(thresholds[measure], measure)
    const found = spans.find((one) => shownScore(one.score, spans.length, bestIs) === row)
    return found === undefined ? '' : spanWords(found, format, thresholds.equal)
  }
  const isNested = thresholds.nested !== undefined
  return (
    <div className={styles.thresholds}>
      <Table
        label={say('segments.thresholds.label')}
        columns={spanColumns(kinds, isNested)}
        rows={(bestIs === 'highest' ? ascending.toReversed() : ascending).map((score) => ({
          score,
          recency: span('recency', score, short),
          frequency: span('frequency', score, short),
          monetary: span('monetary', score, money),
        }))}
        rowHeader="score"
        sortable={false}
      />
      {isNested && <p className="quiet small">{say('segments.thresholds.nested')}</p>}
    </div>
  )
}

function spanColumns({ frequency, monetary }: MeasureKinds, isNested: boolean): readonly Column<ScoreRow>[] {
  const columns = [
    {
      id: 'score',
      title: 'segments.thresholds.score',
      help: 'terms.score',
      kind: 'text',
      value: (row) => String(row.score),
    },
    {
      id: 'recency',
      title: 'segments.thresholds.recency',
      help: 'terms.recency',
      kind: 'score',
      value: (row) => row.recency,
    },
    {
      id: 'frequency',
      title: `segments.thresholds.${frequency}`,
      help: 'terms.frequency',
      kind: 'score',
      value: (row) => row.frequency,
    },
    {
      id: 'monetary',
      title: `segments.thresholds.${monetary}`,
      help: 'terms.monetary',
      kind: 'score',
      value: (row) => row.monetary,
    },
  ] as const satisfies readonly Column<ScoreRow>[]
  return isNested ? columns.slice(0, 2) : columns
}

function short(value: number): string {
  return Number.isInteger(value) ? String(value) : formatOne(value)
}
