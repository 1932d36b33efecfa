import type { Measure, MeasureStanding, SegmentMove } from '../../shared/model/customers.ts'
import type { SegmentMap } from '../../shared/model/segment-map.ts'
import { matchSegment } from '../../shared/segment-maps/match-segment.ts'

type Standings = Readonly<Record<Measure, MeasureStanding>>

/** Further orders than this are no advice. */
const MAX_ORDERS = 12

/**
 * What would bring a customer into a segment that the map lists earlier, the best segment first: so many more orders of the usual
 * size on the analysis date, or one larger one. Maps that rank everybody against everybody give none, because others move too.
 */
export function segmentMoves(
  map: SegmentMap,
  standings: Standings,
  segment: string,
  usualOrder: number,
): SegmentMove[] {
  if (map.rules.some((rule) => rule.tier)) return []
  const places = new Map(map.segments.map(({ name }, place) => [name, place]))
  const placeOf = (name: string) => places.get(name) ?? places.size
  const found = new Map<string, SegmentMove>()
  for (const { orders, amount } of purchases(standings.monetary, Math.max(usualOrder, 0))) {
    const r = atLeast(standings.recencyDays, 0)
    const f = atLeast(standings.frequency, standings.frequency.value + orders)
    const m = atLeast(standings.monetary, standings.monetary.value + amount)
    const reached = matchSegment(map, { r, f, m })
    if (placeOf(reached) < placeOf(segment) && !found.has(reached)) {
      found.set(reached, { orders, amount, r, f, m, segment: reached })
    }
  }
  return [...found.values()].sort((a, b) => placeOf(a.segment) - placeOf(b.segment))
}

/** The score of a value by its thresholds: how many of them lie strictly below, counted towards the better end. */
export function scoreByThresholds({ thresholds, higherIsBetter }: MeasureStanding, value: number): number {
  const below = thresholds.filter((threshold) => threshold < value).length
  return higherIsBetter ? below + 1 : thresholds.length + 1 - below
}

/** What to try, the least effort first: one usual order, one larger order, then more usual orders. */
function purchases({ thresholds, value }: MeasureStanding, usual: number): { orders: number; amount: number }[] {
  const larger = thresholds.map((threshold) => Math.floor(threshold) + 1 - value).filter((amount) => amount > usual)
  const more = Array.from({ length: MAX_ORDERS - 1 }, (_, at) => ({ orders: at + 2, amount: (at + 2) * usual }))
  return [{ orders: 1, amount: usual }, ...larger.map((amount) => ({ orders: 1, amount })), ...more]
}

/** Where equal customers may score differently, thresholds alone could say less than what the customer has already. */
function atLeast(standing: MeasureStanding, value: number): number {
  return Math.max(standing.score, scoreByThresholds(standing, value))
}
