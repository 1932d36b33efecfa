/** A range of whole numbers, both included. */
export interface CountInterval {
  readonly from: number
  readonly to: number
}

/** The part of the cases that lie below an interval, and above. */
const TAIL = 0.1

/**
 * Where a count lies in at least 8 of 10 cases: with a rate that is gamma distributed with this shape it is negative binomial with `mean`, but 0
 * for whoever has stopped coming, which has the probability `1 - alive`.
 */
export function countInterval(mean: number, shape: number, alive: number): CountInterval {
  if (!(mean > 0)) return { from: 0, to: 0 }
  const meanAlive = mean / alive
  const stay = shape / (shape + meanAlive)
  let term = stay ** shape
  let sum = 1 - alive + alive * term
  let count = 0
  let from = sum >= TAIL ? 0 : -1
  const most = Math.ceil(meanAlive * 100 + 1_000)
  while (sum < 1 - TAIL && count < most) {
    term *= ((shape + count) / (count + 1)) * (1 - stay)
    count++
    sum += alive * term
    if (from < 0 && sum >= TAIL) from = count
  }
  return { from: Math.max(0, from), to: count }
}
