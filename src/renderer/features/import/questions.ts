import type { Mapping, MappingIssue } from '../../../shared/model/import.ts'

/** One answer to a question about the file. */
export interface Answer {
  readonly label: string
  readonly mapping: Mapping
  readonly chosen: boolean
}

const DATE_ORDERS = [
  ['dmy', 'Day first (31/12/2026)'],
  ['mdy', 'Month first (12/31/2026)'],
  ['ymd', 'Year first (2026/12/31)'],
] as const

const DECIMAL_MARKS = [
  ['.', 'Point (1,234.50)'],
  [',', 'Comma (1.234,50)'],
] as const

/** A date whose year can stand in front: its last part has two digits only. */
const SHORT_END = /^\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)/

/**
 * The answers that settle a question about dates or numbers; none for what the column roles settle. `dates` are some of those that
 * are asked about.
 */
export function answersTo(issue: MappingIssue, mapping: Mapping, dates: readonly string[]): readonly Answer[] {
  if (issue.kind !== 'question') return []
  switch (issue.role) {
    case 'date':
      return DATE_ORDERS.filter(([order]) => order !== 'ymd' || dates.some((date) => SHORT_END.test(date.trim()))).map(
        ([dateOrder, label]) => ({
          label,
          mapping: { ...mapping, dateOrder },
          chosen: mapping.dateOrder === dateOrder,
        }),
      )
    case 'amount':
    case 'price':
    case 'quantity':
    case 'cost':
      return DECIMAL_MARKS.map(([decimalMark, label]) => ({
        label,
        mapping: { ...mapping, decimalMark },
        chosen: mapping.decimalMark === decimalMark,
      }))
    default:
      return []
  }
}
