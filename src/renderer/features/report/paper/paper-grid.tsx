import type { GridCell, SegmentFigures } from '../../../../shared/model/summary.ts'
import { cellAt, SCORES_DOWN, SCORES_UP } from '../../../charts/rf-cells.ts'
import { textOn } from '../../../theme/contrast.ts'
import { formatCount } from '../../../ui/format.ts'

interface PaperGridProps {
  readonly cells: readonly GridCell[]
  readonly segments: readonly SegmentFigures[]
}

/** The grid of recency and frequency scores, without anything to press. */
export function PaperGrid({ cells, segments }: PaperGridProps) {
  const colors = new Map(segments.map(({ name, color }) => [name, color]))
  return (
    <table className="paper-grid">
      <tbody>
        {SCORES_DOWN.map((f) => (
          <tr key={f}>
            <th scope="row" className="paper-axis">
              {f === 5 ? 'F 5' : f}
            </th>
            {SCORES_UP.map((r) => (
              <PaperCell key={r} cell={cellAt(cells, r, f)} colors={colors} />
            ))}
          </tr>
        ))}
        <tr>
          <td />
          {SCORES_UP.map((r) => (
            <th key={r} scope="col" className="paper-axis">
              {r === 5 ? 'R 5' : r}
            </th>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function PaperCell({ cell, colors }: { readonly cell: GridCell; readonly colors: ReadonlyMap<string, string> }) {
  const color = cell.segment === null ? undefined : colors.get(cell.segment)
  return (
    <td className="paper-cell" style={color === undefined ? undefined : { background: color, color: textOn(color) }}>
      <strong>{cell.customers === 0 ? '–' : formatCount(cell.customers)}</strong>
      {cell.segment !== null && <span>{cell.segment}</span>}
    </td>
  )
}
