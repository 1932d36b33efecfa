import { SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import { said } from '../../../shared/words/said.ts'
import { CELL } from '../read/source.ts'
import { NUMERIC, parseDate, plainDate } from '../values/dates.ts'
import { swapDayAndMonth } from '../values/swapped-date.ts'
import { ask, type Draft } from './draft.ts'

/**
 * Finds the dates that a spreadsheet swapped: opened where the month comes first, a file of `05/01` and `13/01` has its days up to the
 * 12th as real dates, with day and month the wrong way round, and the others as text.
 */
export function settleSwappedDates(draft: Draft): void {
  const { columns, evidence } = draft
  const at = columns.get('date')
  if (at === undefined) return
  const real: number[] = []
  const written: number[] = []
  const orders = new Set<'dmy' | 'mdy'>()
  let example = ''
  for (const row of evidence.rows) {
    const value = at < row.width ? row.values[at] : null
    if (row.kinds[at] === CELL.date) real.push(Math.floor((value as number) / 1000))
    if (row.kinds[at] !== CELL.text) continue
    const match = NUMERIC.exec(plainDate(value as string))
    if (!match) continue
    const [first, second] = [Number(match[1]), Number(match[2])]
    if (first <= 12 && second <= 12) return
    const order = first > 12 ? 'dmy' : 'mdy'
    orders.add(order)
    written.push(parseDate(value as string, order))
    example ||= value as string
  }
  if (real.length === 0 || written.length === 0 || orders.size > 1 || !areSwapped(real, written)) return
  const column = evidence.header.names[at] ?? ''
  const shown = real.find((moment) => swapDayAndMonth(moment) !== moment) ?? (real[0] as number)
  const days = { wrong: isoDay(shown), right: isoDay(swapDayAndMonth(shown)) }
  const answer = ask(
    draft,
    {
      id: 'swapped-dates',
      text: said('ask.swapped-dates', { column, example }),
      choices: [
        { value: 'swap', label: said('ask.swapped-dates.swap', days) },
        { value: 'keep', label: said('ask.swapped-dates.keep', days) },
      ],
      preset: 'swap',
      examples: [],
    },
    'date',
  )
  if (answer !== 'swap') return
  draft.reading = { ...draft.reading, isDateSwapped: true }
  draft.issues.push({ kind: 'note', role: 'date', text: said('issue.swapped-dates', { column, ...days }) })
}

/** Whether no real date has a day above 12, some would change, and all together span less time when swapped. */
function areSwapped(real: readonly number[], written: readonly number[]): boolean {
  if (real.some((moment) => new Date(moment * 1000).getUTCDate() > 12)) return false
  const swapped = real.map(swapDayAndMonth)
  const before = spanOf([...real, ...written])
  return spanOf([...swapped, ...written]) <= before && swapped.some((moment, at) => moment !== real[at])
}

/** The days from the first to the last of some moments. */
function spanOf(moments: readonly number[]): number {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const moment of moments) {
    first = Math.min(first, moment)
    last = Math.max(last, moment)
  }
  return Math.floor((last - first) / SECONDS_PER_DAY)
}

function isoDay(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10)
}
