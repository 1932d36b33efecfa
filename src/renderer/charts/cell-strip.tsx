import type { GridCell } from '../../shared/model/summary.ts'

interface CellStripProps {
  readonly cell: GridCell
  readonly colors: ReadonlyMap<string, string>
  readonly className: string | undefined
}

/** The segments of a cell side by side, each as wide as its share; nothing where all of it is one segment. */
export function CellStrip({ cell, colors, className }: CellStripProps) {
  if (cell.parts.length < 2) return null
  return (
    <span className={className} aria-hidden>
      {cell.parts.map(({ segment, customers }) => (
        <span key={segment} style={{ flexGrow: customers, background: colors.get(segment) }} />
      ))}
    </span>
  )
}
