import { type PeriodKind, SEASONS, WEEKDAYS } from '../../shared/analyses/periods.ts'
import { isoDay } from '../sales/days.ts'

const MS_PER_DAY = 86_400_000

/** A kind of periods over some days. */
export interface Periods {
  readonly kind: Exclude<PeriodKind, 'hour'>
  /** In their order: every one between the first and the last day, and all of those that come again. */
  readonly names: readonly string[]
  /** The place among the names of each day, the first day first. */
  readonly ofDay: Int32Array
  /** The first and the last day of each; null for periods that come again. */
  readonly days: readonly (readonly [first: number, last: number])[] | null
}

/** The day on which 1970 began was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** What differs between the calendars of shops. */
export interface Calendar {
  /** Whether the seasons are those of the south. */
  readonly isSouth: boolean
  /** The month with which years begin, 1 to 12. */
  readonly firstMonth: number
}

interface Extent {
  readonly first: number
  readonly last: number
}

/** The periods of a kind over the days from the first to the last; none where there is no day. */
export function periodsBetween(kind: Periods['kind'], { first, last }: Extent, calendar: Calendar): Periods {
  const again = NAMES_AGAIN[kind]
  const names = first > last ? [] : [...(again ?? [])]
  const places = new Map(names.map((name, at) => [name, at]))
  const ofDay = new Int32Array(last - first + 1)
  const days: [number, number][] = []
  for (let day = first; day <= last; day++) {
    const name = nameOf(kind, day, calendar)
    let place = places.get(name)
    if (place === undefined) {
      place = names.push(name) - 1
      places.set(name, place)
      days.push(daysOf(kind, day, calendar))
    }
    ofDay[day - first] = place
  }
  return { kind, names, ofDay, days: again === undefined ? days : null }
}

const NAMES_AGAIN: Partial<Readonly<Record<PeriodKind, readonly string[]>>> = {
  season: SEASONS,
  dayOfMonth: Array.from({ length: 31 }, (_, at) => String(at + 1)),
  weekday: WEEKDAYS,
}

/** Meteorological: the first of December begins the northern winter. */
function seasonOf(month: number, isSouth: boolean): string {
  return SEASONS[(Math.floor((month % 12) / 3) + (isSouth ? 2 : 0)) % 4] as string
}

function nameOf(kind: Periods['kind'], day: number, { isSouth, firstMonth }: Calendar): string {
  const iso = isoDay(day)
  const month = Number(iso.slice(5, 7))
  switch (kind) {
    case 'month':
      return iso.slice(0, 7)
    case 'quarter':
      return `${iso.slice(0, 4)}Q${Math.ceil(month / 3)}`
    case 'year': {
      const year = String(Number(iso.slice(0, 4)) - (month < firstMonth ? 1 : 0)).padStart(4, '0')
      return firstMonth === 1 ? year : `${year}-${String(firstMonth).padStart(2, '0')}`
    }
    case 'season':
      return seasonOf(month, isSouth)
    case 'week':
      return isoWeek(day)
    case 'day':
      return iso
    case 'dayOfMonth':
      return String(Number(iso.slice(8)))
    case 'weekday':
      return WEEKDAYS[weekdayOf(day)] as string
  }
}

/** `2011-W09`: weeks begin on Monday and belong to the year of their Thursday. */
function isoWeek(day: number): string {
  const thursday = day - weekdayOf(day) + 3
  const year = isoDay(thursday).slice(0, 4)
  const firstOfYear = Date.parse(`${year}-01-01T00:00:00Z`) / MS_PER_DAY
  return `${year}-W${String(Math.floor((thursday - firstOfYear) / 7) + 1).padStart(2, '0')}`
}

/** The first and the last day of the passing period around a day. */
function daysOf(kind: Periods['kind'], day: number, { firstMonth }: Calendar): [number, number] {
  if (kind === 'day') return [day, day]
  if (kind === 'week') return [day - weekdayOf(day), day - weekdayOf(day) + 6]
  const date = new Date(day * MS_PER_DAY)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  const months = kind === 'year' ? 12 : kind === 'quarter' ? 3 : 1
  const first = month - ((month - (kind === 'year' ? firstMonth - 1 : 0) + 12) % months)
  const days = (of: number) => Date.UTC(year, of, 1) / MS_PER_DAY
  return [days(first), days(first + months) - 1]
}

/** What a passing period was called a year before; null for the 53rd week and the 29th of February. */
export function yearBefore(name: string): string | null {
  if (/-W53$|-02-29$/.test(name)) return null
  return String(Number(name.slice(0, 4)) - 1).padStart(4, '0') + name.slice(4)
}
