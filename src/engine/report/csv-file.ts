import { writeWhole } from '../../files/write-whole.ts'

/** How a CSV file is written; what is left out is as Excel and spreadsheets elsewhere read it best. */
export interface CsvOptions {
  /** Keep text from being run as a formula; default true. */
  readonly formulaSafe?: boolean
  /** Default `,`. */
  readonly delimiter?: ',' | ';' | '\t'
  /** Begin with the mark by which Excel knows UTF-8; default true. */
  readonly bom?: boolean
}

/** A telephone number as its file has it. */
export interface PhoneCell {
  readonly phone: string
}

/** A value of a CSV file: text, a telephone number, a number as it is to be written, or nothing. */
export type CsvCell = string | PhoneCell | number | null

const PIECE_LENGTH = 1 << 16
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters before the mark do not stop a spreadsheet.
const FORMULA = /^[\s\u0000-\u001f\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/
const PHONE = /^\+[\d ()/.-]*\d[\d ()/.-]*$/
const ARITHMETIC = /[-/]/
const GROUPED = /\d ?[ (]\d|\) ?\d/
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
  const bytes = await writeWhole(path, async (file) => {
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
 * A field of a CSV file. Text that a spreadsheet would run as a formula gets a leading apostrophe and is quoted, except a plain
 * telephone number, see {@link withoutFormulaInPhone}. Numbers stay numbers, negative ones too.
 */
export function csvField(cell: CsvCell, formulaSafe: boolean): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const isPhone = typeof cell === 'object'
  const text = (isPhone ? cell.phone : cell).toWellFormed().replaceAll('\u0000', '')
  const guard = isPhone ? withoutFormulaInPhone : withoutFormula
  const safe = formulaSafe ? guard(text) : text
  return safe !== text || NEEDS_QUOTES.test(text) ? quoted(safe) : text
}

/** Text with a leading apostrophe where a spreadsheet would run it as a formula, else as it is. */
export function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/**
 * {@link withoutFormula} that leaves plain telephone numbers as they are: without a letter no function and no command can be
 * called, so the worst that a spreadsheet shows is a number. Where it would calculate another number, as with `+49-170-123`,
 * the apostrophe stays; digits side by side, as in `+49 170-123`, cannot be calculated.
 */
export function withoutFormulaInPhone(text: string): string {
  const isPlain = PHONE.test(text) && (!ARITHMETIC.test(text) || GROUPED.test(text))
  return isPlain ? text : withoutFormula(text)
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
