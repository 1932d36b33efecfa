import { Tooltip } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useRef, useState } from 'react'
import type { GridCell } from '../../shared/model/summary.ts'
import { textOn } from '../theme/contrast.ts'
import { formatCount, formatMoney } from '../ui/format.ts'
import { cellAt, moveInGrid, SCORES_DOWN, SCORES_UP } from './rf-cells.ts'
import './rf-grid.css'

interface RfGridProps {
  readonly cells: readonly GridCell[]
  readonly colors: ReadonlyMap<string, string>
  readonly currency: string | null
  /** Called with the cell that was chosen; cells without customers cannot be. */
  readonly onPick?: (cell: GridCell) => void
}

/** The customers by their recency and frequency scores, each cell in the colour of its main segment. */
export function RfGrid({ cells, colors, currency, onPick }: RfGridProps) {
  const [focused, setFocused] = useState<readonly [r: number, f: number]>([5, 5])
  const table = useRef<HTMLTableElement>(null)

  const onKey = (event: KeyboardEvent) => {
    const next = moveInGrid(focused, event.key)
    if (next === null) return
    event.preventDefault()
    setFocused(next)
    table.current?.querySelector<HTMLElement>(`[data-cell="${next[0]}${next[1]}"]`)?.focus()
  }

  return (
    <table ref={table} className="rf-grid" aria-label="Customers by recency and frequency score">
      <tbody>
        {SCORES_DOWN.map((f) => (
          <tr key={f}>
            <th scope="row" className="rf-axis">
              {f === 5 ? 'F 5' : f}
            </th>
            {SCORES_UP.map((r) => (
              <RfCell
                key={r}
                cell={cellAt(cells, r, f)}
                colors={colors}
                currency={currency}
                isStop={focused[0] === r && focused[1] === f}
                onFocus={() => setFocused([r, f])}
                onKey={onKey}
                onPick={onPick}
              />
            ))}
          </tr>
        ))}
        <tr>
          <td className="rf-axis" />
          {SCORES_UP.map((r) => (
            <th key={r} scope="col" className="rf-axis">
              {r === 5 ? 'R 5' : r}
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
  readonly isStop: boolean
  readonly onFocus: () => void
  readonly onKey: (event: KeyboardEvent) => void
  readonly onPick: ((cell: GridCell) => void) | undefined
}

function RfCell({ cell, colors, currency, isStop, onFocus, onKey, onPick }: RfCellProps) {
  const color = cell.segment === null ? undefined : colors.get(cell.segment)
  const words = cellWords(cell, currency)
  return (
    <td>
      <Tooltip label={words} openDelay={80}>
        <button
          type="button"
          className="rf-cell"
          data-cell={`${cell.r}${cell.f}`}
          tabIndex={isStop ? 0 : -1}
          aria-label={words}
          onFocus={onFocus}
          onKeyDown={onKey}
          onClick={() => cell.customers > 0 && onPick?.(cell)}
          style={color === undefined ? undefined : { background: color, color: textOn(color) }}
        >
          <span className="rf-count">{cell.customers === 0 ? '–' : formatCount(cell.customers)}</span>
          {cell.segment !== null && <span className="rf-name">{cell.segment}</span>}
        </button>
      </Tooltip>
    </td>
  )
}

function cellWords(cell: GridCell, currency: string | null): string {
  const where = `R ${cell.r}, F ${cell.f}`
  if (cell.segment === null) return `${where}: no customers`
  return `${where}: ${formatCount(cell.customers)} customers, ${formatMoney(cell.revenue, currency)}, mostly ${cell.segment}`
}
