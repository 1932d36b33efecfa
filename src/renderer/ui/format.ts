import { formatMoney as exactMoney } from '../../shared/format/money.ts'
import { NO_FIGURE } from '../../shared/format/numbers.ts'
import type { Money } from '../../shared/model/money.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { IsoDate } from '../../shared/model/settings.ts'

export { NO_FIGURE }

/** The window's language, for what is put into words elsewhere. */
const LOCALE: string | undefined = globalThis.navigator?.language

// What rounds to 0 has no minus.
const signDisplay = 'negative'
const counts = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0, signDisplay })
const ones = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay })
const twos = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay })
const compacts = new Intl.NumberFormat(LOCALE, { notation: 'compact', maximumSignificantDigits: 3 })
const quantities = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 3 })
const shares = new Intl.NumberFormat(LOCALE, {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay,
})
const wholeShares = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 })
const days = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' })

/** A whole number with the locale's grouping: `4,338`. */
export function formatCount(value: number): string {
  return counts.format(value)
}

/** So many customers: `1 customer`, `4,338 customers`. */
export function formatCustomers(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'customer' : 'customers'}`
}

/** One decimal: `4.3`. */
export function formatOne(value: number): string {
  return ones.format(value)
}

/** How far work is, never more than it is: `42%`; nothing while that is unknown. */
export function formatDone(fraction: number | null): string {
  return fraction === null ? '' : wholeShares.format(Math.floor(fraction * 100) / 100)
}

/** Two decimals: `0.38`. */
export function formatTwo(value: number): string {
  return twos.format(value)
}

/** As short as it can be read: `12K`. */
export function formatCompact(value: number): string {
  return compacts.format(value)
}

/** A quantity with the decimals it has: `3`, `0.75`. */
export function formatQuantity(value: number): string {
  return quantities.format(value)
}

/** A share 0..1 in percent with one decimal: `25.1%`; `<0.1%` and `>99.9%` where rounding would say none or all. */
export function formatShare(share: number | null): string {
  if (share === null) return NO_FIGURE
  // A few of many are not none, and all but a few are not all.
  if (share > 0 && share < 0.0005) return `<${shares.format(0.001)}`
  if (share < 1 && share >= 0.9995) return `>${shares.format(0.999)}`
  return shares.format(share)
}

/** An amount in whole currency units, with the currency where one is known: `£8,911,408`. */
export function formatMoney(amount: Money | null, currency: string | null): string {
  if (amount === null) return NO_FIGURE
  return formatterFor(currency).format(amount / MONEY_SCALE)
}

/** An amount with the decimals of its currency: `£4.50`. */
export function formatExactMoney(amount: Money, currency: string | null): string {
  return exactMoney(amount, currency, LOCALE)
}

/** What the shared sentences need to write amounts and numbers as this window does. */
export function inTheLocale(currency: string | null): { readonly currency: string | null; readonly locale?: string } {
  return LOCALE === undefined ? { currency } : { currency, locale: LOCALE }
}

/** What stands before the decimals in the person's own numbers, as their spreadsheet reads them. */
export const DECIMAL_MARK: '.' | ',' =
  ones.formatToParts(0.5).find((part) => part.type === 'decimal')?.value === ',' ? ',' : '.'

/** A calendar day as the locale writes it: `Dec 9, 2011`. */
export function formatDate(date: IsoDate): string {
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) ? date : days.format(time)
}

/** A local minute as the engine writes it, `2026-03-31 09:05`, with its day as the locale has it. */
export function formatMinute(minute: string): string {
  return `${formatDate(minute.slice(0, 10))}, ${minute.slice(11)}`
}

/** Milliseconds as a clock: `0:05`, `12:40`. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** A file's size: `48.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  if (bytes < 1024 ** 2) return `${counts.format(bytes / 1024)} KB`
  return `${ones.format(bytes / 1024 ** 2)} MB`
}

const money = new Map<string | null, Intl.NumberFormat>()

function formatterFor(currency: string | null): Intl.NumberFormat {
  const known = money.get(currency)
  if (known !== undefined) return known
  const made =
    currency === null
      ? counts
      : new Intl.NumberFormat(LOCALE, { style: 'currency', currency, maximumFractionDigits: 0, signDisplay })
  money.set(currency, made)
  return made
}
