import type { Thresholds } from '../../../shared/model/summary.ts'
import { formatMoney, formatOne } from '../../ui/format.ts'
import { Term } from '../../ui/term.tsx'
import { scoreSpans, spanWords } from './threshold-rows.ts'

interface ThresholdsTableProps {
  readonly thresholds: Thresholds
  readonly currency: string | null
}

/** Which values of each measure lead to which score. */
export function ThresholdsTable({ thresholds, currency }: ThresholdsTableProps) {
  const recency = scoreSpans(thresholds.recency, 'recency')
  const frequency = scoreSpans(thresholds.frequency, 'frequency')
  const monetary = scoreSpans(thresholds.monetary, 'monetary')
  return (
    <table className="data-table thresholds">
      <thead>
        <tr>
          <th scope="col">
            <Term name="score">Score</Term>
          </th>
          <th scope="col" className="number">
            <Term name="recency">Days</Term>
          </th>
          <th scope="col" className="number">
            <Term name="frequency">Orders</Term>
          </th>
          <th scope="col" className="number">
            <Term name="monetary">Money</Term>
          </th>
        </tr>
      </thead>
      <tbody>
        {recency.map((span, index) => (
          <tr key={span.score}>
            <th scope="row">{span.score}</th>
            <td className="number">{spanWords(span, short)}</td>
            <td className="number">{wordsAt(frequency, index, short)}</td>
            <td className="number">{wordsAt(monetary, index, (value) => formatMoney(value, currency))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function wordsAt(spans: ReturnType<typeof scoreSpans>, index: number, format: (value: number) => string): string {
  const span = spans[index]
  return span === undefined ? '' : spanWords(span, format)
}

function short(value: number): string {
  return Number.isInteger(value) ? String(value) : formatOne(value)
}
