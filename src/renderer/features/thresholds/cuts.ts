import type { Bar, Histograms } from '../../../shared/model/distribution.ts'
import type { Thresholds } from '../../../shared/model/summary.ts'
import type { Measure } from '../../../shared/scores/score-value.ts'

/** The cuts of all three measures: days, a count, ten-thousandths of the currency unit. */
export type Cuts = Readonly<Record<Measure, readonly number[]>>

/** At most so many cuts per measure: nine scores. */
export const MOST_CUTS = 8

/**
 * The cuts of a run as whole values to start from. A value up to a cut lies below it; cuts that coincide are drawn apart by
 * `step`, because each needs a group of its own. Where groups are cut inside groups there are none: then five equal groups as the
 * bars tell them.
 */
export function firstCuts(thresholds: Thresholds, histograms: Histograms, step: number): Cuts {
  const whole = (measure: Measure, unit: number) => {
    const cuts = thresholds[measure]
    const given = cuts.length > 0 ? cuts : equalGroups(histograms[measure].bars, 5)
    const below = thresholds.equal === 'upper' && cuts.length > 0
    return apart(
      given.map((cut) => (below ? Math.ceil(cut / unit) - 1 : Math.floor(cut / unit)) * unit).slice(0, MOST_CUTS),
      unit,
    )
  }
  return { recency: whole('recency', 1), frequency: whole('frequency', 1), monetary: whole('monetary', step) }
}

/**
 * The cuts that somebody moved, null for a measure that nobody touched: the run's own stand for it, which whole values apart cannot always tell. Where
 * those compare otherwise than moved cuts do, that holds until the first one is moved.
 */
export function movedCuts(
  cuts: Cuts,
  first: Cuts,
  { equal, nested }: Thresholds,
): Readonly<Record<Measure, readonly number[] | null>> {
  const isTouched = (measure: Measure) => cuts[measure] !== first[measure]
  const all =
    (equal === 'upper' || nested !== undefined) && (['recency', 'frequency', 'monetary'] as const).some(isTouched)
  const moved = (measure: Measure) => (all || isTouched(measure) ? cuts[measure] : null)
  return { recency: moved('recency'), frequency: moved('frequency'), monetary: moved('monetary') }
}

/** Cuts with one moved, kept between its neighbours. */
export function withMoved(cuts: readonly number[], index: number, value: number, step: number): readonly number[] {
  const low = cuts[index - 1]
  const high = cuts[index + 1]
  const above = low === undefined ? value : Math.max(value, low + step)
  const between = high === undefined ? above : Math.min(above, high - step)
  return low !== undefined && between <= low ? cuts : cuts.with(index, between)
}

/** Cuts with one more, in the middle of the group that holds most customers; the same where none has room. */
export function withOneMore(
  cuts: readonly number[],
  counts: readonly number[],
  bars: readonly Bar[],
  step: number,
): readonly number[] {
  const edges = [bars[0]?.from ?? 0, ...cuts, bars.at(-1)?.to ?? 0]
  const groups = cuts
    .concat(Number.POSITIVE_INFINITY)
    .map((_, at) => ({ at, low: edges[at] as number, high: edges[at + 1] as number, customers: counts[at] ?? 0 }))
    .filter(({ low, high }) => high - low >= 2 * step)
    .sort((one, other) => other.customers - one.customers)
  const [group] = groups
  if (group === undefined || cuts.length >= MOST_CUTS) return cuts
  return cuts.toSpliced(group.at, 0, Math.round((group.low + group.high) / 2 / step) * step)
}

/** Customers by group in ascending order of values, from customers by score. */
export function byGroup(measure: Measure, byScore: readonly number[]): readonly number[] {
  return measure === 'recency' ? byScore.toReversed() : byScore
}

function apart(cuts: readonly number[], step: number): readonly number[] {
  const kept: number[] = []
  for (const cut of cuts) kept.push(Math.max(cut, (kept.at(-1) ?? Number.NEGATIVE_INFINITY) + step))
  return kept
}

/** The upper edges of the bars at which equal shares of the customers are passed. */
function equalGroups(bars: readonly Bar[], groups: number): number[] {
  const total = bars.reduce((sum, { customers }) => sum + customers, 0)
  let seen = 0
  const edges: number[] = []
  for (const { to, customers } of bars) {
    seen += customers
    while (edges.length < groups - 1 && seen * groups >= total * (edges.length + 1)) edges.push(to)
  }
  return edges
}
