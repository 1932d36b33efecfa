import type { RunSummary } from '../../../../shared/model/summary.ts'
import { cellsBySegment } from '../../../../shared/scores/cells-by-segment.ts'
import { binsOf } from '../../../../shared/scores/score-value.ts'
import { type BestIs, shownScore } from '../../../../shared/scores/show-score.ts'
import { formatCount } from '../../../ui/format.ts'

interface PaperCellsProps {
  readonly summary: RunSummary
  readonly bestIs: BestIs
}

/** Where the customers of each segment are in the grid, so that the cells and the segments can be held against each other. */
export function PaperCells({ summary, bestIs }: PaperCellsProps) {
  const best = binsOf(summary.thresholds)
  const names = summary.segments.map(({ name }) => name)
  const filled = cellsBySegment(summary.grid, names).filter(({ customers }) => customers > 0)
  return (
    <table className="paper-table paper-cells">
      <thead>
        <tr>
          <th scope="col">Segment</th>
          <th scope="col" className="number">
            Customers
          </th>
          <th scope="col">By recency and frequency score</th>
        </tr>
      </thead>
      <tbody>
        {filled.map(({ segment, customers, cells }) => (
          <tr key={segment}>
            <th scope="row">{segment}</th>
            <td className="number">{formatCount(customers)}</td>
            <td>
              {cells
                .map(
                  (cell) =>
                    `R${shownScore(cell.r, best.r, bestIs)} F${shownScore(cell.f, best.f, bestIs)}: ${formatCount(cell.customers)}`,
                )
                .join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
