import { NO_FIGURE } from '../words/writing.ts'

/** A count for people, grouped in the locale's way. */
export function formatCount(count: number, locale?: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(count)
}

/** A share 0..1 as a percentage with one decimal. */
export function formatShare(share: number | null, locale?: string): string {
  if (share === null) return NO_FIGURE
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(share)
}
