import { columnTitles, type MeasureKinds } from '../../../shared/format/measure-titles.ts'
import type { Thresholds } from '../../../shared/model/summary.ts'
import type { Measure } from '../../../shared/scores/score-value.ts'
import { binsOf } from '../../../shared/scores/score-value.ts'
import { shownScore } from '../../../shared/scores/show-score.ts'
import { useScoreDisplay } from '../../state/score-display.ts'
import { formatMoney, formatOne } from '../../ui/format.ts'
import { Term } from '../../ui/term.tsx'
import { scoreSpans, spanWords } from './threshold-rows.ts'

interface ThresholdsTableProps {
  readonly thresholds: Thresholds
  readonly kinds: MeasureKinds
  readonly currency: string | null
}

/** Which values of each measure lead to which score. */
export function ThresholdsTable({ thresholds, kinds, currency }: ThresholdsTableProps) {
  const { bestIs } = useScoreDisplay()
  const title = columnTitles(kinds)
  const bins = binsOf(thresholds)
  const best = Math.max(bins.r, bins.f, bins.m)
  const money = (value: number) => formatMoney(value, currency)
  const ascending = Array.from({ length: best }, (_, at) => at + 1)
  const wordsOf = (measure: Measure, row: number, format: (value: number) => string) => {
    const spans = scoreSpans(thresholds[measure], measure)
    const span = spans.find((one) => shownScore(one.score, spans.length, bestIs) === row)
    return span === undefined ? '' : spanWords(span, format, thresholds.equal)
  }
  const isNested = thresholds.nested !== undefined
  return (
    <>
      <table className="data-table thresholds">
        <thead>
          <tr>
            <th scope="col">
              <Term name="score">Score</Term>
            </th>
            <th scope="col" className="number">
              <Term name="recency">{title.recencyDays}</Term>
            </th>
            {!isNested && (
              <>
                <th scope="col" className="number">
                  <Term name="frequency">{title.frequency}</Term>
                </th>
                <th scope="col" className="number">
                  <Term name="monetary">{title.monetary}</Term>
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {(bestIs === 'highest' ? ascending.toReversed() : ascending).map((score) => (
            <tr key={score}>
              <th scope="row">{score}</th>
              <td className="number">{wordsOf('recency', score, short)}</td>
              {!isNested && (
                <>
                  <td className="number">{wordsOf('frequency', score, short)}</td>
                  <td className="number">{wordsOf('monetary', score, money)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {isNested && (
        <p className="quiet small">
          Frequency is cut anew inside each recency score, and monetary inside each of both, so they have no thresholds
          that hold for everybody. A customer’s page shows those of the group.
        </p>
      )}
    </>
  )
}

function short(value: number): string {
  return Number.isInteger(value) ? String(value) : formatOne(value)
}
