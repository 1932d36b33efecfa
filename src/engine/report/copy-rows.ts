import { withoutFormula, withoutFormulaInPhone } from './csv-file.ts'
import { type ListColumn, plainListValue } from './list-columns.ts'

/** What the clipboard call takes. */
const MAX_CHARACTERS = 20_000_000
const NEEDS_QUOTES = /["\t\r\n]/

/**
 * Rows as spreadsheets take them from the clipboard: tab-separated, with a header; numbers with the person's own decimal mark,
 * because a spreadsheet reads pasted text in its own language. Rows that do not fit the clipboard's limit are read and left out.
 */
export function copyRows<T>(
  rows: Iterable<T>,
  columns: readonly ListColumn<T>[],
  decimalMark: '.' | ',',
  maxCharacters = MAX_CHARACTERS,
): { readonly text: string; readonly rows: number } {
  const lines = [columns.map(({ header }) => field(header, decimalMark)).join('\t')]
  let characters = (lines[0] as string).length
  let isFull = false
  for (const row of rows) {
    if (isFull) continue
    const line = columns
      .map((column) => field(plainListValue(column, row), decimalMark, column.kind === 'phone'))
      .join('\t')
    isFull = characters + line.length + 2 > maxCharacters
    if (isFull) continue
    characters += line.length + 2
    lines.push(line)
  }
  return { text: lines.join('\r\n'), rows: lines.length - 1 }
}

function field(value: string | number | null, decimalMark: '.' | ',', isPhone = false): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', decimalMark)
  const text = isPhone ? withoutFormulaInPhone(value) : withoutFormula(value)
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
