import { formatCount } from '../format/numbers.ts'

/** A number of whole days in words. */
export function formatDays(days: number, locale?: string): string {
  return `${formatCount(days, locale)} ${days === 1 ? 'day' : 'days'}`
}
