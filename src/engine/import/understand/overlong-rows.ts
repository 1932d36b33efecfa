import { RegularsError } from '../../../shared/model/errors.ts'
import { said } from '../../../shared/words/said.ts'
import type { Row, Source } from '../read/source.ts'
import { cellText } from '../values/cell-text.ts'
import type { Understanding } from './understand.ts'

/**
 * Whether rows with more cells than the header has names are to be set aside: in text a delimiter inside a value that nobody
 * quoted pushes all that follows under wrong names. Where most rows are so long, the header only lacks a name.
 */
export function setsOverlongAside(source: Source, { header, below }: Understanding): boolean {
  return source.format === 'text' && overlong(header.names, below).length * 2 <= below.length
}

/** Throws where the amounts of a text file were cut in two at their decimal commas. */
export function refuseCutNumbers(source: Source, file: string, { header, mapping, below }: Understanding): void {
  const at = mapping.columns.amount ?? mapping.columns.price
  const rows = overlong(header.names, below)
  if (source.format !== 'text' || at === undefined || rows.length * 2 <= below.length) return
  const isCut = rows.every((row) => /^-?\d+$/.test(cellText(row, at)) && /^\d{1,2}$/.test(cellText(row, at + 1)))
  if (!isCut) return
  const [first] = rows as [Row]
  throw new RegularsError(
    'damaged-file',
    said('refusal.commas-both', {
      file,
      row: first.number,
      cells: first.width,
      names: header.names.length,
      first: cellText(first, at),
      second: cellText(first, at + 1),
    }),
  )
}

function overlong(names: readonly string[], below: readonly Row[]): Row[] {
  return below.filter((row) => row.width > names.length)
}
