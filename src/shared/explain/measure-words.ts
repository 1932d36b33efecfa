import { formatCount } from '../format/numbers.ts'
import type { Settings } from '../model/settings.ts'

/** What frequency counts, in words. */
export const FREQUENCY_WORDS: Readonly<Record<Settings['frequency'], { one: string; many: string }>> = {
  orders: { one: 'order', many: 'orders' },
  lines: { one: 'line', many: 'lines' },
}

/** A number of whole days in words. */
export function formatDays(days: number, locale?: string): string {
  return `${formatCount(days, locale)} ${days === 1 ? 'day' : 'days'}`
}
