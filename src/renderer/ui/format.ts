import { writeBytes } from '../../shared/format/bytes.ts'
import { words } from './words.ts'

export { NO_FIGURE } from '../../shared/words/writing.ts'

/** A whole number with the locale's grouping: `4,338`. */
export const formatCount = words.count

/** As short as it can be read: `12K`. */
export const formatCompact = words.compact

/** A quantity with the decimals it has: `3`, `0.75`. */
export const formatQuantity = words.quantity

/** A share 0..1 in percent with one decimal: `25.1%`. */
export const formatShare = words.share

/** How far work is, never more than it is: `42%`; nothing while that is unknown. */
export const formatDone = words.done

/** An amount in whole currency units, with the currency where one is known: `£8,911,408`. */
export const formatMoney = words.money

/** An amount with the decimals of its currency: `£4.50`. */
export const formatExactMoney = words.exactMoney

/** A calendar day as the locale writes it: `9 Dec 2011`. */
export const formatDate = words.day

/** A local minute as the engine writes it, `2026-03-31 09:05`, with its day as the locale has it. */
export const formatMinute = words.minute

/** What stands before the decimals in the person's own numbers, as their spreadsheet reads them. */
export const decimalMark = words.decimalMark

/** One decimal: `4.3`. */
export function formatOne(value: number): string {
  return words.number(value, 1)
}

/** Two decimals: `0.38`. */
export function formatTwo(value: number): string {
  return words.number(value, 2)
}

/** So many customers: `1 customer`, `4,338 customers`. */
export function formatCustomers(count: number): string {
  return words.say('common.customers', { count })
}

/** Milliseconds as a clock: `0:05`, `12:40`. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** A file's size: `48.2 MB`. */
export const formatBytes = (bytes: number) => writeBytes(bytes, words)

/** A difference with its sign: `+12`, `-3`, `0`. */
export function formatSigned(value: number, format: (value: number) => string = formatCount): string {
  if (value === 0) return format(0)
  return value > 0 ? `+${format(value)}` : `-${format(-value)}`
}
