import type { KeyboardEvent, PointerEvent } from 'react'
import { useRef, useState } from 'react'
import { textOn } from '../../../shared/format/contrast.ts'
import type { Segment } from '../../../shared/model/segment-map.ts'
import { OTHERS } from '../../../shared/model/segment-map.ts'
import { moveInGrid, scoresDown, scoresUp } from '../../charts/rf-cells.ts'
import { Swatch } from '../../ui/swatch.tsx'
import { ofMap, say } from '../../ui/words.ts'
import type { MapGrid } from './grid-map.ts'
import { painted } from './grid-map.ts'
import styles from './maps.module.css'

interface GridViewProps {
  readonly grid: MapGrid
  readonly segments: readonly Segment[]
  /** Called for each cell that is painted; without it the grid is to look at only. */
  readonly onPaint?: (r: number, score: number) => void
}

/** A map as a grid of cells in the colours of their segments; with `onPaint` the pointer and the keys paint it. */
export function GridView({ grid, segments, onPaint }: GridViewProps) {
  const size = grid.cells.length
  const best = { r: size, f: size }
  const [stop, setStop] = useState<readonly [r: number, f: number]>([size, size])
  const table = useRef<HTMLTableElement>(null)
  const other = (score: number) => say(`maps.grid.${grid.axis}`, { score })
  const recency = (score: number) => say('maps.grid.r', { score })
  const colorOf = (name: string) => (segments.find((segment) => segment.name === name) ?? OTHERS).color

  const onKey = (event: KeyboardEvent) => {
    const next = moveInGrid(stop, event.key, best)
    if (next === null) return
    event.preventDefault()
    setStop(next)
    table.current?.querySelector<HTMLElement>(`[data-cell="${next[0]}-${next[1]}"]`)?.focus()
  }
  const onEnter = (event: PointerEvent, r: number, score: number) => {
    if (event.buttons === 1) onPaint?.(r, score)
  }

  return (
    <table ref={table} className={styles.grid} aria-label={say(`maps.grid.label.${grid.axis}`)}>
      <tbody>
        {scoresDown(size).map((score) => (
          <tr key={score}>
            <th scope="row">{score === size ? other(score) : score}</th>
            {scoresUp(size).map((r) => {
              const name = grid.cells[r - 1]?.[score - 1] ?? OTHERS.name
              const color = colorOf(name)
              const style = { background: color, color: textOn(color) }
              if (onPaint === undefined) {
                return (
                  <td key={r}>
                    <span className={styles.cell} style={style}>
                      {ofMap(name)}
                    </span>
                  </td>
                )
              }
              return (
                <td key={r}>
                  <button
                    type="button"
                    className={styles.cell}
                    data-cell={`${r}-${score}`}
                    style={style}
                    tabIndex={stop[0] === r && stop[1] === score ? 0 : -1}
                    aria-label={say('maps.grid.cell', { r: recency(r), other: other(score), segment: ofMap(name) })}
                    onFocus={() => setStop([r, score])}
                    onKeyDown={onKey}
                    onClick={() => onPaint(r, score)}
                    onPointerDown={(event) => event.currentTarget.releasePointerCapture(event.pointerId)}
                    onPointerEnter={(event) => onEnter(event, r, score)}
                    onPointerLeave={(event) => onEnter(event, r, score)}
                  >
                    {name}
                  </button>
                </td>
              )
            })}
          </tr>
        ))}
        <tr>
          <td />
          {scoresUp(size).map((r) => (
            <th key={r} scope="col">
              {r === size ? recency(r) : r}
            </th>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

interface GridPainterProps {
  readonly grid: MapGrid
  readonly segments: readonly Segment[]
  readonly onChange: (grid: MapGrid) => void
}

/** The grid with a brush: choose a segment, then paint cells by click, by drag, or by the arrow keys and Enter. */
export function GridPainter({ grid, segments, onChange }: GridPainterProps) {
  // A quick stroke enters several cells before the first is drawn.
  const latest = useRef(grid)
  latest.current = grid
  const [brush, setBrush] = useState(segments[0]?.name ?? OTHERS.name)
  const brushes = [...segments, OTHERS]
  const chosen = brushes.some(({ name }) => name === brush) ? brush : OTHERS.name
  return (
    <div className={styles.painter}>
      <fieldset className={styles.brushes}>
        <legend className={styles.label}>{say('maps.grid.brush')}</legend>
        {brushes.map(({ name, color }) => (
          <button
            key={name}
            type="button"
            className={styles.brush}
            aria-pressed={name === chosen}
            onClick={() => setBrush(name)}
          >
            <Swatch color={color} /> {name}
          </button>
        ))}
      </fieldset>
      <GridView
        grid={grid}
        segments={segments}
        onPaint={(r, score) => {
          if (latest.current.cells[r - 1]?.[score - 1] === chosen) return
          latest.current = painted(latest.current, r, score, chosen)
          onChange(latest.current)
        }}
      />
    </div>
  )
}
