/** A part of a section as it was measured, in pixels. */
export interface MeasuredBlock {
  /** All of it; of a table without its rows, so what surrounds them: the head that every part of it has, and the space below. */
  readonly height: number
  /** The rows of a table, which may begin on one page and end on another. */
  readonly rows?: readonly number[]
  /** Stands above what follows, never at the foot of a page. */
  readonly isHeading?: boolean
  /** Left out where its section would not fit on one page: those with the highest number first. */
  readonly dispensable?: number
}

/** A block, or the rows of a table from one to before another, on a page. */
export interface Piece {
  readonly block: number
  readonly from?: number
  readonly to?: number
}

/** A page: the section it belongs to and what is on it. */
export interface LaidPage {
  readonly section: number
  readonly pieces: readonly Piece[]
}

/** So many rows of a table stand together at least, where a page ends within it. */
const FEWEST_ROWS = 2

/**
 * Sections on pages of so much room. Each section begins a page; headings stay with what follows, rows are whole, and no page is without
 * content. Only what is higher than a page by itself is higher than the room.
 */
export function paginate(sections: readonly (readonly MeasuredBlock[])[], room: number): readonly LaidPage[] {
  return sections.flatMap((blocks, section) =>
    pagesOf(blocks, fitting(blocks, room), room).map((pieces) => ({ section, pieces })),
  )
}

/** The places of the blocks that are printed: of the dispensable ones, those with the lowest numbers first, what fits on one page with the others. */
function fitting(blocks: readonly MeasuredBlock[], room: number): readonly number[] {
  const all = Array.from(blocks.keys())
  const heightOf = (places: readonly number[]) => places.reduce((total, at) => total + whole(blocks[at]), 0)
  if (heightOf(all) <= room) return all
  const priorityOf = (at: number) => blocks[at]?.dispensable ?? 0
  let kept = all.filter((at) => priorityOf(at) === 0)
  for (const priority of [...new Set(all.map(priorityOf))].sort((a, b) => a - b)) {
    const more = all.filter((at) => kept.includes(at) || priorityOf(at) === priority)
    if (priority > 0 && heightOf(more) <= room) kept = more
  }
  return kept
}

function pagesOf(blocks: readonly MeasuredBlock[], places: readonly number[], room: number): readonly Piece[][] {
  const pages: Piece[][] = []
  let page: Piece[] = []
  let used = 0
  const turn = () => {
    if (page.length > 0) pages.push(page)
    page = []
    used = 0
  }
  for (const [at, block] of places.entries()) {
    const measured = blocks[block]
    if (measured === undefined) continue
    const isLed = blocks[places[at - 1] ?? -1]?.isHeading === true
    // What stands under a heading was looked at together with it.
    if (!isLed && used + least(blocks, places, at) > room) turn()
    if (measured.rows === undefined) {
      page.push({ block })
      used += measured.height
      continue
    }
    const { height, rows } = measured
    for (let from = 0; from < rows.length; ) {
      const to = rowsUpTo(rows, from, room - used - height)
      if (to === from && page.length > 0 && !(from === 0 && isLed)) {
        turn()
        continue
      }
      const end = Math.max(to, from + 1)
      page.push({ block, from, to: end })
      used += height + sum(rows, from, end)
      from = end
      if (from < rows.length) turn()
    }
  }
  turn()
  return pages
}

/** The end of the rows that fit from one on, so that no single row is left for the next page. */
function rowsUpTo(rows: readonly number[], from: number, room: number): number {
  let to = from
  for (let height = 0; to < rows.length; to++) {
    height += rows[to] as number
    if (height > room) break
  }
  const left = rows.length - to
  if (left === 0 || left >= FEWEST_ROWS) return to
  return to - from > FEWEST_ROWS ? rows.length - FEWEST_ROWS : to
}

/** The least room that a block needs to begin on a page: a heading with what follows it, a table with its first rows. */
function least(blocks: readonly MeasuredBlock[], places: readonly number[], at: number): number {
  const block = blocks[places[at] ?? -1]
  if (block === undefined) return 0
  if (block.isHeading) return block.height + least(blocks, places, at + 1)
  return block.height + sum(block.rows ?? [], 0, FEWEST_ROWS)
}

function whole(block: MeasuredBlock | undefined): number {
  return block === undefined ? 0 : block.height + sum(block.rows ?? [], 0, block.rows?.length ?? 0)
}

function sum(heights: readonly number[], from: number, to: number): number {
  return heights.slice(from, to).reduce((total, height) => total + height, 0)
}
