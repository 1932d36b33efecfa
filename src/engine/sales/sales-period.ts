import { dayOfTime } from '../../shared/format/wall-time.ts'
import type { IsoDate, Settings, SettledSettings } from '../../shared/model/settings.ts'
import type { Database } from '../database/open.ts'
import { dayNumber, isoDay } from './days.ts'
import { readExclusions } from './exclusions.ts'

/** Days on which something was sold or came back, whole days since 1970-01-01. */
export interface SalesPeriod {
  readonly first: number
  readonly last: number
  /** Null where nothing came back. */
  readonly lastReturn: number | null
}

/** The first and the last day with a sale, and the last with a return, with or without a customer; null without a sale. */
export function salesPeriod(database: Database): SalesPeriod | null {
  const [first, last, lastReturn] = database
    .prepare<[], [number | null, number | null, number | null]>(
      'SELECT min(first_sale), max(last_sale), max(last_return) FROM imports',
    )
    .raw()
    .get() ?? [null, null, null]
  if (first === null || last === null) return null
  return {
    first: dayOfTime(first),
    last: dayOfTime(last),
    lastReturn: lastReturn === null ? null : dayOfTime(lastReturn),
  }
}

/** The last day with something that counts: a sale, or a return where returns lower what was spent. */
export function lastCountedDay({ last, lastReturn }: SalesPeriod, returns: Settings['returns']): number {
  return returns === 'net' && lastReturn !== null ? Math.max(last, lastReturn) : last
}

/** The analysis date: the one that is set, or the day after the last sale or return that counts. */
export function analysisDate(settings: Pick<Settings, 'asOf' | 'window' | 'returns'>, period: SalesPeriod): IsoDate {
  if (settings.asOf !== null) return settings.asOf
  const { window } = settings
  const lastDay = lastCountedDay(period, settings.returns)
  const end = window.kind === 'between' && window.to !== null ? Math.min(dayNumber(window.to), lastDay) : lastDay
  return isoDay(end + 1)
}

/** Settings with what they leave open: the analysis date, and the products that the workspace excludes. */
export function settled(database: Database, settings: Settings, period: SalesPeriod): SettledSettings {
  return {
    ...settings,
    asOf: analysisDate(settings, period),
    exclude: settings.exclude ?? readExclusions(database),
  }
}
