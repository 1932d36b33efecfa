import type { KeyboardEvent } from 'react'
import { useRef, useState } from 'react'
import { textOn } from '../../shared/format/contrast.ts'
import type { GridCell } from '../../shared/model/summary.ts'
import type { BestIs } from '../../shared/scores/show-score.ts'
import { shownScore } from '../../shared/scores/show-score.ts'
import { formatCount, formatCustomers, formatMoney } from '../ui/format.ts'
import { tip } from '../ui/tip.ts'
import { say } from '../ui/words.ts'
import { CellStrip } from './cell-strip.tsx'
import { axisWord, bestScores, cellAt, mainWords, moveInGrid, partsInWords, scoresDown, scoresUp } from './rf-cells.ts'
import styles from './rf-grid.module.css'

interface RfGridProps {
  readonly cells: readonly GridCell[]
  readonly colors: ReadonlyMap<string, string>
  readonly currency: string | null
  readonly bestIs: BestIs
  /** Called with the cell that was chosen; cells without customers cannot be. */
  readonly onPick?: (cell: GridCell) => void
}

/** The customers by their recency and frequency scores, each cell in the colour of its main segment, with a strip of all that are in it. */
export function RfGrid({ cells, colors, currency, bestIs, onPick }: RfGridProps) {
  const best = bestScores(cells)
  const [last, setFocused] = useState<readonly [r: number, f: number]>([best.r, best.f])
  const focused = [Math.min(last[0], best.r), Math.min(last[1], best.f)] as const
  const table = useRef<HTMLTableElement>(null)

  const onKey = (event: KeyboardEvent) => {
    const next = moveInGrid(focused, event.key, best)
    if (next === null) return
    event.preventDefault()
    setFocused(next)
    table.current?.querySelector<HTMLElement>(`[data-cell="${next[0]}-${next[1]}"]`)?.focus()
  }

  return (
    <table
      ref={table}
      className={styles.rfGrid}
      data-fine={best.r > 6 || best.f > 6}
      aria-label={say('charts.grid.label')}
    >
      <tbody>
        {scoresDown(best.f).map((f) => (
          <tr key={f}>
            <th scope="row" className={styles.rfAxis}>
              {axisWord('F', f, best.f, bestIs)}
            </th>
            {scoresUp(best.r).map((r) => (
              <RfCell
                key={r}
                cell={cellAt(cells, r, f)}
                colors={colors}
                currency={currency}
                place={say('charts.grid.place', {
                  r: shownScore(r, best.r, bestIs),
                  f: shownScore(f, best.f, bestIs),
                })}
                isStop={focused[0] === r && focused[1] === f}
                onFocus={() => setFocused([r, f])}
                onKey={onKey}
                onPick={onPick}
              />
            ))}
          </tr>
        ))}
        <tr>
          <td className={styles.rfAxis} />
          {scoresUp(best.r).map((r) => (
            <th key={r} scope="col" className={styles.rfAxis}>
              {axisWord('R', r, best.r, bestIs)}
            </th>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

interface RfCellProps {
  readonly cell: GridCell
  readonly colors: ReadonlyMap<string, string>
  readonly currency: string | null
  /** The scores of the cell in words. */
  readonly place: string
  readonly isStop: boolean
  readonly onFocus: () => void
  readonly onKey: (event: KeyboardEvent) => void
  readonly onPick: ((cell: GridCell) => void) | undefined
}

function RfCell({ cell, colors, currency, place, isStop, onFocus, onKey, onPick }: RfCellProps) {
  const name = mainWords(cell)
  const color = cell.parts[0] && colors.get(cell.parts[0].segment)
  const words = cellWords(cell, place, currency)
  return (
    <td>
      <button
        type="button"
        {...tip(words)}
        className={styles.rfCell}
        data-cell={`${cell.r}-${cell.f}`}
        tabIndex={isStop ? 0 : -1}
        aria-label={words}
        onFocus={onFocus}
        onKeyDown={onKey}
        onClick={() => cell.customers > 0 && onPick?.(cell)}
        style={color === undefined ? undefined : { background: color, color: textOn(color) }}
      >
        <span className={styles.rfCount}>{cell.customers === 0 ? '–' : formatCount(cell.customers)}</span>
        {name !== null && <span className={styles.rfName}>{name}</span>}
        <CellStrip cell={cell} colors={colors} className={styles.rfStrip} />
      </button>
    </td>
  )
}

function cellWords(cell: GridCell, place: string, currency: string | null): string {
  if (cell.customers === 0) return say('charts.grid.empty', { place })
  return say('charts.grid.cell', {
    place,
    customers: formatCustomers(cell.customers),
    revenue: formatMoney(cell.revenue, currency),
    segments: partsInWords(cell),
  })
}
