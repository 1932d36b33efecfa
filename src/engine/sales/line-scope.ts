import { SECONDS_PER_DAY } from '../../shared/format/wall-time.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { Settings, SettledSettings } from '../../shared/model/settings.ts'
import { said } from '../../shared/words/said.ts'
import type { Database } from '../database/open.ts'
import { addMonths, dayNumber } from './days.ts'
import { ofProducts } from './exclusions.ts'
import { filterCondition } from './order-filter.ts'

/** The lines that count: whole days since 1970-01-01, both included, and a condition on `lines` in SQL. */
export interface LineScope {
  readonly firstDay: number
  readonly lastDay: number
  readonly condition: string
  /** A condition on `lines` that the orders of the filter meet; null without a filter. */
  readonly filter: string | null
  /** A condition on `lines` that those of excluded products meet; null where there are none. */
  readonly excluded: string | null
  /** Whether lines before the analysis date are left out by the window or the filter. */
  readonly isNarrow: boolean
}

/** The lines that count under the settings. Throws `usage` for a window that ends before it starts, `not-found` for a store or country that no order has. */
export function lineScope(
  database: Database,
  settings: Pick<SettledSettings, 'asOf' | 'window' | 'filter' | 'duplicates' | 'exclude'>,
): LineScope {
  const asOfDay = dayNumber(settings.asOf)
  const { from, to } = windowDays(settings.window, asOfDay)
  const lastDay = Math.min(asOfDay, to ?? asOfDay)
  const filter = settings.filter === null ? null : filterCondition(database, settings.filter)
  const isBefore = filter !== null && settings.filter?.apply === 'before'
  const excluded = ofProducts(database, settings.exclude)
  const conditions = [
    `time < ${(lastDay + 1) * SECONDS_PER_DAY}`,
    ...(from === null ? [] : [`time >= ${from * SECONDS_PER_DAY}`]),
    ...(settings.duplicates === 'drop' ? ['is_duplicate = 0'] : []),
    ...(isBefore ? [filter] : []),
    ...(excluded === null ? [] : [`(product_id IS NULL OR NOT ${excluded})`]),
  ]
  return {
    firstDay: from ?? Number.NEGATIVE_INFINITY,
    lastDay,
    condition: conditions.join(' AND '),
    filter,
    excluded,
    isNarrow: from !== null || to !== null || filter !== null,
  }
}

function windowDays(window: Settings['window'], asOfDay: number): { from: number | null; to: number | null } {
  if (window.kind === 'all') return { from: null, to: null }
  if (window.kind === 'months') return { from: addMonths(asOfDay, -window.months), to: null }
  if (window.from !== null && window.to !== null && window.to < window.from) {
    throw new RegularsError(
      'usage',
      said('refusal.period-backwards', { from: { day: window.from }, to: { day: window.to } }),
    )
  }
  return {
    from: window.from === null ? null : dayNumber(window.from),
    to: window.to === null ? null : dayNumber(window.to),
  }
}
