import { orderStatistics } from './order-statistics.ts'

/** Cut points between scores as exact fractions: cut i is `numerators[i] / denominator`. A float never decides a score. */
export interface Cuts {
  readonly numerators: readonly number[]
  readonly denominator: number
}

/**
 * Type-7 quantiles (Hyndman and Fan 1996; the default of R and NumPy) at 1/bins, 2/bins, ... of integers in any order.
 * Position `(n - 1) * i / bins` is split into whole and remainder, so that the cuts are exact.
 */
export function quantileCuts(values: ArrayLike<number>, bins: number): Cuts {
  const last = values.length - 1
  const positions = Array.from({ length: bins - 1 }, (_, at) => {
    const position = last * (at + 1)
    const remainder = position % bins
    return { low: (position - remainder) / bins, remainder }
  })
  const found = orderStatistics(
    values,
    positions.flatMap(({ low }) => [low, Math.min(low + 1, last)]),
  )
  const numerators = positions.map(({ remainder }, at) => {
    const [from, to] = [found[2 * at] as number, found[2 * at + 1] as number]
    return from * (bins - remainder) + to * remainder
  })
  return { numerators, denominator: bins }
}

/** How many cuts lie strictly below a value: 0 for values up to and including the first cut. */
export function cutsBelow(value: number, cuts: Cuts): number {
  const scaled = value * cuts.denominator
  let below = 0
  while (below < cuts.numerators.length && (cuts.numerators[below] as number) < scaled) below++
  return below
}

/** How many cuts a value reaches or passes: 0 for values below the first cut. */
export function cutsUpTo(value: number, cuts: Cuts): number {
  const scaled = value * cuts.denominator
  let reached = 0
  while (reached < cuts.numerators.length && (cuts.numerators[reached] as number) <= scaled) reached++
  return reached
}

/** The cuts as plain numbers, to show. */
export function cutValues(cuts: Cuts): number[] {
  return cuts.numerators.map((numerator) => numerator / cuts.denominator)
}
