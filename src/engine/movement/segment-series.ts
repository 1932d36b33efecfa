import type { IsoDate } from '../../shared/model/settings.ts'
import type { Thresholds } from '../../shared/model/summary.ts'
import { type Scoring, type Snapshot, segmentsBefore } from './segments-before.ts'

/** Whose thresholds the customers of a date are scored by: its own, those of the first date, or those of the date before. */
export type ThresholdsOf = 'fresh' | 'frozen' | 'previous'

/** How many customers each segment had on each date. */
export interface SegmentSeries {
  readonly dates: readonly IsoDate[]
  /** Segments in the order of the map, Others last where anybody ever was in it. */
  readonly series: readonly { readonly segment: string; readonly customers: readonly number[] }[]
}

/** Works them out date by date, ascending; `onDate` is told the share that is done, 0..1. */
export function segmentSeries(
  scoring: Scoring,
  dates: readonly IsoDate[],
  thresholdsOf: ThresholdsOf,
  onDate: (fraction: number) => void = () => {},
): SegmentSeries {
  const sizes = new Map<string, number[]>(scoring.map.segments.map(({ name }) => [name, dates.map(() => 0)]))
  let frozen: Thresholds | null = null
  for (const [at, date] of dates.entries()) {
    const found = segmentsBefore(scoring, date, frozen)
    if (thresholdsOf === 'frozen') frozen ??= found.thresholds
    for (const [name, customers] of sizesOf(found)) {
      const size = sizes.get(name) ?? dates.map(() => 0)
      size[at] = customers
      sizes.set(name, size)
    }
    if (thresholdsOf === 'previous') frozen = segmentsBefore(scoring, date, null).thresholds
    onDate((at + 1) / dates.length)
  }
  return { dates, series: Array.from(sizes, ([segment, customers]) => ({ segment, customers })) }
}

/** How many customers each segment has. */
export function sizesOf({ names, segment }: Snapshot): ReadonlyMap<string, number> {
  const counts = new Float64Array(names.length)
  for (const place of segment) counts[place] = (counts[place] as number) + 1
  return new Map(names.map((name, place) => [name, counts[place] as number]))
}
