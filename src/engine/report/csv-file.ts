import { writeAtomically } from './atomic-write.ts'

/** How a CSV file is written; what is left out is as Excel and spreadsheets elsewhere read it best. */
export interface CsvOptions {
  /** Keep text from being run as a formula; default true. */
  readonly formulaSafe?: boolean
  /** Default `,`. */
  readonly delimiter?: ',' | ';' | '\t'
  /** Begin with the mark by which Excel knows UTF-8; default true. */
  readonly bom?: boolean
}

/** A value of a CSV file: text, a number as it is to be written, or nothing. */
export type CsvCell = string | number | null

const PIECE_LENGTH = 1 << 16
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters before the mark do not stop a spreadsheet.
const FORMULA = /^[\s\u0000-\u001f\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/
const NEEDS_QUOTES = /[",;\t|\r\n]|^\s|\s$/

/**
 * Writes records as CSV with CRLF line ends, whole or not at all. Gives the number of records and bytes.
 * @throws RegularsError `not-writable` or `disk-full`, saying what to do
 */
export async function writeCsvFile(
  path: string,
  records: Iterable<readonly CsvCell[]>,
  { formulaSafe = true, delimiter = ',', bom = true }: CsvOptions = {},
): Promise<{ readonly records: number; readonly bytes: number }> {
  let count = 0
  const bytes = await writeAtomically(path, async (file) => {
    let piece = bom ? '\ufeff' : ''
    for (const record of records) {
      piece += `${record.map((cell) => csvField(cell, formulaSafe)).join(delimiter)}\r\n`
      count += 1
      if (piece.length > PIECE_LENGTH) {
        await file.writeFile(piece)
        piece = ''
      }
    }
    await file.writeFile(piece)
  })
  return { records: count, bytes }
}

/**
 * A field of a CSV file. Text that a spreadsheet would run as a formula gets a leading apostrophe and is quoted; so does a
 * telephone number such as `+44 7700 900123`, which would else be calculated: behind the apostrophe it stays readable.
 * Numbers stay numbers, negative ones too.
 */
export function csvField(cell: CsvCell, formulaSafe: boolean): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const text = cell.toWellFormed().replaceAll('\u0000', '')
  const safe = formulaSafe ? withoutFormula(text) : text
  return safe !== text || NEEDS_QUOTES.test(text) ? quoted(safe) : text
}

/** Text with a leading apostrophe where a spreadsheet would run it as a formula, else as it is. */
export function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
