import type { ColumnRole, Mapping, MappingIssue } from '../../../shared/model/import.ts'
import { say, words } from '../../ui/words.ts'

/** One answer to a question about the file. */
export interface Answer {
  readonly label: string
  readonly mapping: Mapping
  readonly chosen: boolean
}

/** Whether nothing but an answer settles how the dates, or the numbers, of some roles are written. */
export function isWritingOpen(issues: readonly MappingIssue[], roles: readonly ColumnRole[]): boolean {
  return issues.some(
    ({ kind, role, question }) =>
      kind === 'question' && question === undefined && role !== null && roles.includes(role),
  )
}

/** Whether a question is left that somebody must answer. */
export function isAnswerNeeded(issues: readonly MappingIssue[]): boolean {
  return issues.some(({ question }) => question !== undefined && (question.answer ?? question.preset) === null)
}

/** How the parts of a date can follow each other, with the words for it. */
export const DATE_ORDERS = [
  ['dmy', say('check.dates.dmy')],
  ['mdy', say('check.dates.mdy')],
  ['ymd', say('check.dates.ymd')],
] as const

/** What can stand before the decimals of a number, with the words for it. */
export const DECIMAL_MARKS = [
  ['.', say('check.decimals.point')],
  [',', say('check.decimals.comma')],
] as const

/** A date whose year can stand in front: its last part has two digits only. */
const SHORT_END = /^\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)/

/**
 * The answers that settle a question about dates or numbers; none for what the column roles settle. `dates` are some of those that
 * are asked about.
 */
export function answersTo(issue: MappingIssue, mapping: Mapping, dates: readonly string[]): readonly Answer[] {
  if (issue.kind !== 'question') return []
  const { question } = issue
  if (question !== undefined) {
    return question.choices.map(({ value, label }) => ({
      label: words.write(label),
      mapping: { ...mapping, answers: { ...mapping.answers, [question.id]: value } },
      chosen: (question.answer ?? question.preset) === value,
    }))
  }
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
