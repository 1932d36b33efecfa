import { textOn } from '../../../../shared/format/contrast.ts'
import type { GridCell, SegmentFigures } from '../../../../shared/model/summary.ts'
import type { BestIs } from '../../../../shared/scores/show-score.ts'
import { CellStrip } from '../../../charts/cell-strip.tsx'
import { axisWord, bestScores, cellAt, mainWords, scoresDown, scoresUp } from '../../../charts/rf-cells.ts'
import { formatCount, NO_FIGURE } from '../../../ui/format.ts'
import styles from './paper.module.css'

interface PaperGridProps {
  readonly cells: readonly GridCell[]
  readonly segments: readonly SegmentFigures[]
  readonly bestIs: BestIs
}

/** The grid of recency and frequency scores, without anything to press. */
export function PaperGrid({ cells, segments, bestIs }: PaperGridProps) {
  const best = bestScores(cells)
  const colors = new Map(segments.map(({ name, color }) => [name, color]))
  return (
    <table className={styles.grid}>
      <tbody>
        {scoresDown(best.f).map((f) => (
          <tr key={f}>
            <th scope="row" className={styles.axis}>
              {axisWord('F', f, best.f, bestIs)}
            </th>
            {scoresUp(best.r).map((r) => (
              <PaperCell key={r} cell={cellAt(cells, r, f)} colors={colors} />
            ))}
          </tr>
        ))}
        <tr>
          <td />
          {scoresUp(best.r).map((r) => (
            <th key={r} scope="col" className={styles.axis}>
              {axisWord('R', r, best.r, bestIs)}
            </th>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function PaperCell({ cell, colors }: { readonly cell: GridCell; readonly colors: ReadonlyMap<string, string> }) {
  const name = mainWords(cell)
  const color = cell.parts[0] && colors.get(cell.parts[0].segment)
  return (
    <td className={styles.cell} style={color === undefined ? undefined : { background: color, color: textOn(color) }}>
      <strong>{cell.customers === 0 ? NO_FIGURE : formatCount(cell.customers)}</strong>
      {name !== null && <span>{name}</span>}
      <CellStrip cell={cell} colors={colors} className={styles.strip ?? ''} />
    </td>
  )
}
