import { cellXml } from './cell-text.ts'

/** What a cell of a long sheet can hold; text is always text, never a formula. */
export type LongCell = string | number | null

const PIECE_LENGTH = 1 << 16
const COLUMN_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/**
 * Continues a sheet that the spreadsheet library wrote: its last row is a template that holds one styled empty cell per
 * column, and rows take the template's place, in its styles. Yields the sheet's XML in pieces, so that no sheet is ever whole
 * in memory. Ranges that ended at the template row are stretched over the rows.
 */
export function* continueSheet(
  xml: string,
  templateRow: number,
  rows: Iterable<readonly LongCell[]>,
): Generator<string> {
  const start = xml.lastIndexOf(`<row r="${templateRow}"`)
  const end = xml.indexOf('</sheetData>')
  if (start < 0 || end < start) throw new RangeError('The sheet has no template row.')
  const openerOf = cellOpeners(xml.slice(start, end))
  // The dimension is optional, and the number of rows is not known yet.
  yield xml.slice(0, start).replace(/<dimension [^>]*>/, '')
  let piece = ''
  let number = templateRow - 1
  for (const row of rows) {
    number += 1
    piece += rowXml(number, row, openerOf)
    if (piece.length > PIECE_LENGTH) {
      yield piece
      piece = ''
    }
  }
  yield piece
  const last = Math.max(number, templateRow)
  yield stretchRanges(xml.slice(end), templateRow, last)
}

/** XML whose ranges that ended at the template row end at another one. */
export function stretchRanges(xml: string, templateRow: number, lastRow: number): string {
  return xml.replaceAll(new RegExp(`(ref="[A-Z]+\\d+:[A-Z]+)${templateRow}"`, 'g'), `$1${lastRow}"`)
}

/** The letters of a column; 0 is A. */
export function columnLetters(column: number): string {
  const letter = COLUMN_LETTERS[column % 26] ?? ''
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}

/** The start of a cell's XML, up to its row number, and what follows the number. */
interface CellOpener {
  readonly reference: string
  readonly style: string
}

function cellOpeners(templateXml: string): (column: number) => CellOpener {
  const styles = new Map<string, string>()
  for (const [cell, letters = ''] of templateXml.matchAll(/<c r="([A-Z]+)\d+"[^>]*>/g)) {
    styles.set(letters, / s="\d+"/.exec(cell)?.[0] ?? '')
  }
  const openers: CellOpener[] = []
  return (column) => {
    const known = openers[column]
    if (known) return known
    const letters = columnLetters(column)
    const opener = { reference: `<c r="${letters}`, style: styles.get(letters) ?? '' }
    openers[column] = opener
    return opener
  }
}

function rowXml(number: number, row: readonly LongCell[], openerOf: (column: number) => CellOpener): string {
  let cells = ''
  for (const [column, value] of row.entries()) {
    if (value === null || value === '' || (typeof value === 'number' && !Number.isFinite(value))) continue
    const { reference, style } = openerOf(column)
    cells +=
      typeof value === 'number'
        ? `${reference}${number}"${style}><v>${value}</v></c>`
        : `${reference}${number}"${style} t="inlineStr"><is><t xml:space="preserve">${cellXml(value)}</t></is></c>`
  }
  return `<row r="${number}">${cells}</row>`
}
