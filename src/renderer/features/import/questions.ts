import type { ColumnRole, DateOrder, Mapping, MappingIssue } from '../../../shared/model/import.ts'
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

/** At most so many questions are asked of one file, the values that no rule knows together being one. */
const MOST_QUESTIONS = 3

/**
 * The questions of a file that are asked, those first that somebody must answer, and those that are left to what is usual. `taken` is
 * how many other questions the screen asks.
 */
export function questionsOf(
  issues: readonly MappingIssue[],
  taken: number,
): { readonly asked: readonly MappingIssue[]; readonly assumed: readonly MappingIssue[] } {
  const questions = issues.filter(({ kind }) => kind === 'question')
  const isNeeded = ({ question }: MappingIssue) => question === undefined || question.preset === null
  const ordered = [...questions.filter(isNeeded), ...questions.filter((issue) => !isNeeded(issue))]
  const most = Math.max(questions.filter(isNeeded).length, MOST_QUESTIONS - taken)
  return { asked: ordered.slice(0, most), assumed: ordered.slice(most) }
}

/** A date whose year can stand in front: its last part has two digits only. */
const SHORT_END = /^\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)/

/**
 * The answers that settle a question about dates or numbers, said of one of the `examples` from the column that is asked about; none
 * for what the column roles settle.
 */
export function answersTo(issue: MappingIssue, mapping: Mapping, examples: readonly string[]): readonly Answer[] {
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
      return DATE_ORDERS.filter(
        ([order]) => order !== 'ymd' || examples.some((date) => SHORT_END.test(date.trim())),
      ).map(([dateOrder, label]) => ({
        label: dateLabel(dateOrder, label, examples),
        mapping: { ...mapping, dateOrder },
        chosen: mapping.dateOrder === dateOrder,
      }))
    case 'amount':
    case 'price':
    case 'quantity':
    case 'cost':
      return DECIMAL_MARKS.map(([decimalMark, label]) => ({
        label: numberLabel(decimalMark, label, examples),
        mapping: { ...mapping, decimalMark },
        chosen: mapping.decimalMark === decimalMark,
      }))
    default:
      return []
  }
}

/** What the first date of numbers is in an order: `Day first: 03/04/2026 is 3 Apr 2026`. */
function dateLabel(order: DateOrder, label: string, dates: readonly string[]): string {
  for (const date of dates) {
    const [, first = '', second = '', last = ''] =
      /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/.exec(date) ?? []
    const [year, month, day] =
      order === 'dmy' ? [last, second, first] : order === 'mdy' ? [last, first, second] : [first, second, last]
    // A date that is the same in either order shows nothing.
    if (last === '' || first === second || Number(month) > 12 || Number(day) > 31) continue
    const iso = [year.length === 2 ? `20${year}` : year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
    return say('check.dates.example', { order, date: date.trim(), day: words.day(iso) })
  }
  return label
}

/** What the first number with a mark is by a decimal mark: `Point: 1.250 is 1.25`. */
function numberLabel(mark: '.' | ',', label: string, numbers: readonly string[]): string {
  const number = numbers.find((each) => /\d[.,]\d/.test(each))
  if (number === undefined) return label
  const grouping = mark === '.' ? /,/g : /\./g
  const value = Number(
    number
      .replaceAll(grouping, '')
      .replace(',', '.')
      .replaceAll(/[^\d.-]/g, ''),
  )
  return Number.isNaN(value)
    ? label
    : say('check.decimals.example', {
        mark: mark === ',' ? 'comma' : 'point',
        number: number.trim(),
        value: words.quantity(value),
      })
}
