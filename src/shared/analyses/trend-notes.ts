import type { Words } from '../words/words.ts'
import { type PeriodKind, periodText } from './periods.ts'

/** What is said of a period. */
export interface NotedPeriod {
  readonly period: string
  readonly isOpen: boolean
  readonly spending: number
  readonly yearBefore: { readonly spending: number } | null
}

/** How many months are held against as many. */
const SPAN = 3

/**
 * The periods with the most and the least spending of those that are over, where there are two or more; the earlier of equal ones.
 * Seasons and days of the month are there unequally often, so that their sums say nothing of best and worst.
 */
export function bestAndWorst(
  kind: PeriodKind,
  rows: readonly NotedPeriod[],
  words: Words,
  currency: string | null,
): readonly string[] {
  const over = kind === 'season' || kind === 'dayOfMonth' ? [] : rows.filter(({ isOpen }) => !isOpen)
  const [first, ...others] = over
  if (first === undefined || others.length === 0) return []
  const best = others.reduce((most, row) => (row.spending > most.spending ? row : most), first)
  const worst = others.reduce((least, row) => (row.spending < least.spending ? row : least), first)
  if (best.spending === worst.spending) return []
  return [
    words.say('trends.bestAndWorst', {
      best: periodText(kind, best.period, words),
      most: words.money(best.spending, currency),
      worst: periodText(kind, worst.period, words),
      least: words.money(worst.spending, currency),
    }),
  ]
}

/**
 * Whether the shop grows: the last three months that are over against the same months of the year before or, where sales do not reach
 * back so far, against the three before them. Months that sales cannot fill are left out.
 */
export function growth(months: readonly NotedPeriod[], words: Words, currency: string | null): readonly string[] {
  const open = months.at(-1)?.isOpen ? months.at(-1) : undefined
  const left = open === undefined ? [] : [words.say('trends.growth.open', { month: words.month(open.period) })]
  const over = months.filter(({ isOpen }) => !isOpen)
  const last = over.slice(-SPAN)
  const sum = (rows: readonly { readonly spending: number }[]) =>
    rows.reduce((total, { spending }) => total + spending, 0)
  const [from, to] = [last[0]?.period ?? '', last.at(-1)?.period ?? '']
  const yearBefore = last.flatMap((row) => row.yearBefore ?? [])
  const before = over.slice(-2 * SPAN, -SPAN)
  if (last.length < SPAN || (yearBefore.length < SPAN && before.length < SPAN))
    return [words.say('trends.growth.short'), ...left]
  const isYear = yearBefore.length === SPAN
  const base = sum(isYear ? yearBefore : before)
  const change = base === 0 ? null : sum(last) / base - 1
  if (change === null || base < 0) return left
  const said = words.say('trends.growth', {
    from: words.month(from),
    to: words.month(to),
    spending: words.money(sum(last), currency),
    change: words.share(Math.abs(change)),
    way: change > 0 ? 'up' : change < 0 ? 'down' : 'same',
    against: isYear ? 'year' : 'months',
  })
  return [said, ...(isYear ? [] : [words.say('trends.growth.season')]), ...left]
}
