import { said } from '../../../shared/words/said.ts'
import type { Draft } from './draft.ts'
import { columnTexts } from './sample.ts'

/** One such date in so many is a mistake of its own. */
const CONTRADICTING = 5
const YEAR_FIRST = /^\s*\d{4}\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/

/** Asks for another column where dates have the day between year and month, which no reading takes: half of them would pass for other days. */
export function settleDayBeforeMonth({ columns, evidence, issues }: Draft): void {
  const date = columns.get('date')
  if (date === undefined) return
  let dayLast = 0
  let dayBefore = 0
  let example = ''
  for (const text of columnTexts(evidence.rows, date)) {
    const [, second, last] = YEAR_FIRST.exec(text) ?? []
    if (Number(second) > 12 && Number(last) <= 12) {
      dayBefore++
      example ||= text
    } else if (Number(last) > 12) dayLast++
  }
  if (dayBefore * CONTRADICTING < dayBefore + dayLast || dayBefore === 0) return
  const column = evidence.header.names[date] ?? ''
  issues.push({ kind: 'missing', role: 'date', text: said('issue.day-before-month', { column, example }) })
}
