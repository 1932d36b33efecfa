import { CELL, type Row } from '../read/source.ts'
import { cellText } from '../values/cell-text.ts'
import { foldHeader } from '../values/fold.ts'
import { matchHeaders } from './match-headers.ts'

/** How far down a header is looked for; reports of tills write a dozen title rows at most. */
const SEARCHED_ROWS = 60

/** A sheet's header and the rows of the sample below it. */
export interface Header {
  /** The header's row number in the sheet. */
  readonly row: number
  readonly names: readonly string[]
}

/**
 * Finds the header by what its cells say, also under title rows: the row whose names give the most roles; where no name is
 * known, the first row of texts that stands above data. Null when there is none.
 */
export function findHeader(rows: readonly Row[], wanted: readonly string[] = []): Header | null {
  const candidates = rows.slice(0, SEARCHED_ROWS)
  const wantedFolded = wanted.map(foldHeader)
  let best: Header | null = null
  let bestScore = 0
  for (const [index, row] of candidates.entries()) {
    if (!isTextRow(row)) continue
    const names = namesAt(row, candidates[index - 1])
    const folded = new Set(names.map(foldHeader))
    const asked = wantedFolded.filter((name) => folded.has(name)).length
    const score = matchHeaders(names).size + asked * 10
    if (score > bestScore) {
      best = { row: row.number, names }
      bestScore = score
    }
  }
  if (best && (bestScore >= 2 || candidates.length <= 2)) return best
  return findByShape(candidates) ?? best
}

/** The header in a row that the analyst chose; null when the sample does not hold it. */
export function headerAt(rows: readonly Row[], number: number): Header | null {
  const index = rows.findIndex((each) => each.number === number)
  const row = rows[index]
  return row ? { row: number, names: namesAt(row, rows[index - 1]) } : null
}

/**
 * The names of the columns under a header of one row, or of two: `Sale` over `Date` and `Amount` is `Sale Date` and
 * `Sale Amount`. The row above counts only where it makes more columns known; a title row does not.
 */
function namesAt(row: Row, above: Row | undefined): string[] {
  const own = headerNames(row)
  if (!above || above.number !== row.number - 1 || !isTextRow(above)) return own
  const together = joinNames(headerNames(above), own)
  return matchHeaders(together).size > Math.max(matchHeaders(own).size, matchHeaders(headerNames(above)).size)
    ? together
    : own
}

/** A name in the upper row also stands over the empty cells to its right, as a merged cell does. */
function joinNames(upper: readonly string[], lower: readonly string[]): string[] {
  let over = ''
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const [above, below] = [upper[index] ?? '', lower[index] ?? '']
    if (above !== '') over = above
    return below === '' ? above : `${over} ${below}`.trim()
  })
}

function headerNames(row: Row): string[] {
  return Array.from({ length: row.width }, (_, index) => cellText(row, index))
}

function isTextRow(row: Row): boolean {
  let texts = 0
  let others = 0
  for (let index = 0; index < row.width; index++) {
    const kind = row.kinds[index]
    if (kind === CELL.text && !/^[\d\s.,:/-]+$/.test(row.values[index] as string)) texts++
    else if (kind !== CELL.empty) others++
  }
  return texts > 0 && others * 4 <= texts
}

function findByShape(rows: readonly Row[]): Header | null {
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1]
    if (row.width >= 2 && next && isTextRow(row) && !isTextRow(next) && next.width >= row.width - 1) {
      return { row: row.number, names: headerNames(row) }
    }
  }
  return null
}
