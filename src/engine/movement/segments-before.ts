import type { SegmentMap } from '../../shared/model/segment-map.ts'
import type { IsoDate, SalesWindow, SettledSettings } from '../../shared/model/settings.ts'
import type { Thresholds } from '../../shared/model/summary.ts'
import type { Database } from '../database/open.ts'
import { scoreSales } from '../rfm/score-sales.ts'
import type { CountedSales } from '../sales/counted-sales.ts'
import { addMonths, dayNumber } from '../sales/days.ts'
import { salesOfDays } from '../sales/sales-of-days.ts'

/** How the past is scored: as a result was. */
export interface Scoring {
  readonly database: Database
  /** The sales under the settings of the result, whatever its window. */
  readonly sales: CountedSales
  readonly settings: SettledSettings
  readonly map: SegmentMap
  /** The thresholds of an earlier result that this one was scored by; null where it made its own. */
  readonly given: Thresholds | null
}

/** In which segment everybody was on a day, by what was sold before it. */
export interface Snapshot {
  readonly date: IsoDate
  /** Keys of customers, ascending. */
  readonly keys: Int32Array
  /** Places among `names`. */
  readonly segment: Uint16Array
  readonly names: readonly string[]
  /** Null where nobody had bought anything. */
  readonly thresholds: Thresholds | null
}

/**
 * The segments on a day: those of a result with that analysis date over the sales before it. Thresholds are made new, or those that are
 * frozen.
 */
export function segmentsBefore(scoring: Scoring, date: IsoDate, frozen: Thresholds | null): Snapshot {
  const { database, settings, map } = scoring
  const { from, to } = daysBefore(settings.window, dayNumber(date))
  const sales = salesOfDays(scoring.sales, from, to)
  const scored = scoreSales(database, sales, { ...settings, asOf: date }, map, scoring.given ?? frozen)
  if (scored === null) return { date, keys: new Int32Array(), segment: new Uint16Array(), names: [], thresholds: null }
  const { measures, segmented, thresholds } = scored
  return { date, keys: measures.keys, segment: segmented.of, names: segmented.names, thresholds }
}

function daysBefore(window: SalesWindow, day: number): { from: number; to: number } {
  const all = { from: Number.NEGATIVE_INFINITY, to: day - 1 }
  if (window.kind === 'all') return all
  if (window.kind === 'months') return { ...all, from: addMonths(day, -window.months) }
  return {
    from: window.from === null ? all.from : dayNumber(window.from),
    to: window.to === null ? all.to : Math.min(all.to, dayNumber(window.to)),
  }
}
