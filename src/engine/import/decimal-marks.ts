import type { ColumnRole, Mapping } from '../../shared/model/import.ts'
import { detectDecimalMark } from './decimal.ts'
import { columnTexts } from './sample.ts'
import type { Row } from './source.ts'

const NUMBER_COLUMNS = ['amount', 'price', 'cost', 'quantity'] as const

/** The decimal mark of a role's column. */
export function decimalMarkOf(mapping: Mapping, role: ColumnRole): '.' | ',' {
  return mapping.decimalMarks?.[role] ?? mapping.decimalMark ?? '.'
}

/**
 * The decimal mark of the number columns together, and the columns that clearly differ from it. A column that does not tell
 * (`1,234` everywhere) follows the others; null where none tells.
 */
export function detectDecimalMarks(
  columns: Mapping['columns'],
  below: readonly Row[],
): Pick<Mapping, 'decimalMark' | 'decimalMarks'> {
  const roles = NUMBER_COLUMNS.filter((role) => columns[role] !== undefined)
  const texts = roles.map((role) => [...columnTexts(below, columns[role] as number)])
  const decimalMark = detectDecimalMark(texts.flat())
  const others: Partial<Record<ColumnRole, '.' | ','>> = {}
  for (const [at, role] of roles.entries()) {
    const marked = (texts[at] as string[]).filter((text) => /[.,]/.test(text))
    const own = marked.length > 0 ? detectDecimalMark(marked) : null
    if (own !== null && own !== decimalMark) others[role] = own
  }
  return Object.keys(others).length > 0 ? { decimalMark, decimalMarks: others } : { decimalMark }
}
