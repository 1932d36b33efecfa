import type { Scored, ScoreInput } from '../score.ts'

/**
 * SQL's NTILE: groups of equal size from worst to best, the first `n mod bins` one larger; ties broken by id as text, so that
 * the result does not depend on the order of rows. A threshold is the highest value of each lower group.
 */
export function scoreByNtile({ values, ids, higherIsBetter, bins }: ScoreInput): Scored {
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
  const highest = new Array<number>(bins).fill(Number.NEGATIVE_INFINITY)
  const small = Math.floor(count / bins)
  const larger = count % bins
  let at = 0
  for (let group = 0; group < bins; group++) {
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
