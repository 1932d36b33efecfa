import type { SchemeName } from '../../shared/model/settings.ts'
import { cutsBelow, cutValues, quantileCuts } from './quantile.ts'

/** How many scores there are; the highest is best. */
export const BINS = 5

/** A measure over all customers, and how to read it. */
export interface ScoreInput {
  /** Integers. */
  readonly values: ArrayLike<number>
  /** Customers' ids, to break ties where a scheme must. */
  readonly ids: readonly string[]
  /** Whether a higher value is better; recency is better when lower. */
  readonly higherIsBetter: boolean
}

/** Scores 1..5, 5 best, and the values that split them, ascending. */
export interface Scored {
  readonly scores: Uint8Array
  readonly thresholds: readonly number[]
}

/** How each scheme turns a measure into scores. */
export const SCHEMES: Readonly<Record<SchemeName, (input: ScoreInput) => Scored>> = { quantile, ntile }

/** Equal values get equal scores: the score counts the type-7 boundaries that lie strictly below the value. */
function quantile({ values, higherIsBetter }: ScoreInput): Scored {
  const cuts = quantileCuts(Float64Array.from(values).sort(), BINS)
  const scores = new Uint8Array(values.length)
  for (let at = 0; at < values.length; at++) {
    const below = cutsBelow(values[at] as number, cuts)
    scores[at] = higherIsBetter ? below + 1 : BINS - below
  }
  return { scores, thresholds: cutValues(cuts) }
}

/**
 * SQL's NTILE: groups of equal size from worst to best, the first `n mod 5` one larger; ties broken by id as text, so that
 * the result does not depend on the order of rows. A threshold is the highest value of each lower group.
 */
function ntile({ values, ids, higherIsBetter }: ScoreInput): Scored {
  const count = values.length
  const order = Uint32Array.from({ length: count }, (_, at) => at)
  const sign = higherIsBetter ? 1 : -1
  order.sort((a, b) => {
    const difference = ((values[a] as number) - (values[b] as number)) * sign
    if (difference !== 0) return difference
    const [idA, idB] = [ids[a] as string, ids[b] as string]
    return idA < idB ? -1 : idA > idB ? 1 : 0
  })
  const scores = new Uint8Array(count)
  const highest = new Array<number>(BINS).fill(Number.NEGATIVE_INFINITY)
  const small = Math.floor(count / BINS)
  const larger = count % BINS
  let at = 0
  for (let group = 0; group < BINS; group++) {
    const size = small + (group < larger ? 1 : 0)
    for (let taken = 0; taken < size; taken++, at++) {
      const customer = order[at] as number
      scores[customer] = group + 1
      highest[group] = Math.max(highest[group] as number, values[customer] as number)
    }
  }
  const lower = higherIsBetter ? highest.slice(0, -1) : highest.slice(1).reverse()
  return { scores, thresholds: fillEmptyGroups(lower) }
}

/** With fewer customers than groups some are empty: their threshold is that of the group below. */
function fillEmptyGroups(thresholds: readonly number[]): number[] {
  const known = thresholds.find((value) => Number.isFinite(value)) ?? 0
  let last = known
  return thresholds.map((value) => {
    if (Number.isFinite(value)) last = value
    return last
  })
}
