import { MONEY_SCALE, type Money } from '../model/money.ts'
import type { IsoDate } from '../model/settings.ts'
import type { Locale } from './locale.ts'

/** Stands where there is no figure: the mean of nobody, a share of nothing, what an old result does not know. */
export const NO_FIGURE = '–'

/** How numbers, amounts, shares and dates are written in one locale. An amount or a share that is null is no figure. */
export interface Writing {
  /** A whole number, grouped: `4,338`. What rounds to 0 has no minus. */
  count(value: number): string
  /** With exactly so many decimals: `0.38`. */
  number(value: number, decimals: number): string
  /** With the decimals it has, at most three: `3`, `0.75`. */
  quantity(value: number): string
  /** As short as it can be read: `12K`. */
  compact(value: number): string
  /** A share 0..1 in percent with one decimal; `<0.1%` and `>99.9%` where rounding would say none or all. */
  share(value: number | null): string
  /** A share 0..1 in percent where there is little room, with the decimal it has, at most one: `20%`. */
  shortShare(value: number): string
  /** How far work is, rounded down: `42%`; nothing while that is unknown. */
  done(fraction: number | null): string
  /** An amount in whole currency units, with the currency where one is known: `£8,911,408`. */
  money(amount: Money | null, currency: string | null): string
  /** An amount with the decimals of its currency, two where none is known: `£4.50`. */
  exactMoney(amount: Money | null, currency: string | null): string
  /** A calendar day, never shifted by a time zone: `9 Dec 2011`. What is no day is written as it is. */
  day(date: IsoDate): string
  /** A month, `2011-03`: `Mar 2011`. */
  month(month: string): string
  /** A day of the week, Monday being 0: `Monday`. */
  weekday(day: number): string
  /** A local minute as the engine has it, `2026-03-31 09:05`, its day in the locale's way. */
  minute(minute: string): string
  /** Several texts as a list in a sentence: `a, b and c`. */
  list(items: readonly string[], kind?: 'and' | 'or'): string
  /** What stands before the decimals. */
  decimalMark(): '.' | ','
}

// What rounds to 0 has no minus.
const signDisplay = 'negative'

/** The ways of writing of a locale. What the platform writes them with is made when it is first needed: it takes megabytes in each thread. */
export function createWriting({ tag, numbers }: Locale): Writing {
  const byDecimals = remembered(
    (count: number) =>
      new Intl.NumberFormat(numbers, { minimumFractionDigits: count, maximumFractionDigits: count, signDisplay }),
  )
  const quantities = once(() => new Intl.NumberFormat(numbers, { maximumFractionDigits: 3 }))
  const compacts = once(() => new Intl.NumberFormat(numbers, { notation: 'compact', maximumSignificantDigits: 3 }))
  const shares = once(
    () =>
      new Intl.NumberFormat(numbers, {
        style: 'percent',
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
        signDisplay,
      }),
  )
  const shortShares = once(
    () => new Intl.NumberFormat(numbers, { style: 'percent', maximumFractionDigits: 1, signDisplay }),
  )
  const wholeShares = once(() => new Intl.NumberFormat(numbers, { style: 'percent', maximumFractionDigits: 0 }))
  const days = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }))
  const months = once(() => new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric', timeZone: 'UTC' }))
  const weekdays = once(() => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }))
  const lists = remembered(
    (kind: 'and' | 'or') => new Intl.ListFormat(tag, { type: kind === 'and' ? 'conjunction' : 'disjunction' }),
  )
  const whole = remembered((currency: string | null) =>
    isCurrencyCode(currency)
      ? new Intl.NumberFormat(numbers, { style: 'currency', currency, maximumFractionDigits: 0, signDisplay })
      : byDecimals(0),
  )
  const exact = remembered((currency: string | null) =>
    isCurrencyCode(currency)
      ? new Intl.NumberFormat(numbers, { style: 'currency', currency, signDisplay })
      : byDecimals(2),
  )

  const writing: Writing = {
    count: (value) => byDecimals(0).format(value),
    number: (value, places) => byDecimals(places).format(value),
    quantity: (value) => quantities().format(value),
    compact: (value) => compacts().format(value),
    share: (value) => {
      if (value === null) return NO_FIGURE
      // A few of many are not none, and all but a few are not all.
      if (value > 0 && value < 0.0005) return `<${shares().format(0.001)}`
      if (value < 1 && value >= 0.9995) return `>${shares().format(0.999)}`
      return shares().format(value)
    },
    shortShare: (value) => shortShares().format(value),
    done: (fraction) => (fraction === null ? '' : wholeShares().format(Math.floor(fraction * 100) / 100)),
    money: (amount, currency) => (amount === null ? NO_FIGURE : whole(currency).format(amount / MONEY_SCALE)),
    exactMoney: (amount, currency) => (amount === null ? NO_FIGURE : exact(currency).format(amount / MONEY_SCALE)),
    day: (date) => {
      const time = Date.parse(`${date}T00:00:00Z`)
      return Number.isNaN(time) ? date : days().format(time)
    },
    month: (month) => {
      const time = Date.parse(`${month}-01T00:00:00Z`)
      return Number.isNaN(time) ? month : months().format(time)
    },
    // The first of January 2024 was a Monday.
    weekday: (day) => weekdays().format(Date.UTC(2024, 0, 1 + day)),
    minute: (minute) => `${writing.day(minute.slice(0, 10))}, ${minute.slice(11)}`,
    list: (items, kind = 'and') => lists(kind).format(items),
    decimalMark: () => {
      const mark = quantities()
        .formatToParts(0.5)
        .find(({ type }) => type === 'decimal')
      return mark?.value === ',' ? ',' : '.'
    },
  }
  return writing
}

function isCurrencyCode(currency: string | null): currency is string {
  return currency !== null && /^[A-Z]{3}$/.test(currency)
}

/** A function of few different arguments that makes each answer once. */
function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const value = known.get(key) ?? make(key)
    known.set(key, value)
    return value
  }
}

/** A function that makes its answer at the first call. */
function once<V>(make: () => V): () => V {
  const made = remembered<null, V>(make)
  return () => made(null)
}
