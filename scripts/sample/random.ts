/** A seeded source of chance: the same seed gives the same values on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number
  /** A whole number, both ends included. */
  int(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  /** One of the items, each as likely as its weight says. */
  weighted<T>(items: readonly T[], weight: (item: T) => number): T
  /** Around 1, never negative, with the given spread of its logarithm. */
  factor(spread: number): number
}

/** Makes a {@link Random} with the mulberry32 generator. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)]
    if (item === undefined) throw new RangeError('Nothing to pick from.')
    return item
  }
  const weighted = <T>(items: readonly T[], weight: (item: T) => number): T => {
    let left = next() * items.reduce((sum, item) => sum + weight(item), 0)
    for (const item of items) {
      left -= weight(item)
      if (left < 0) return item
    }
    return pick(items)
  }
  // The sum of uniform draws is near enough to a bell curve, and unlike Math.log and Math.cos exact on every machine.
  const bell = () => next() + next() + next() + next() + next() + next() - 3
  const factor = (spread: number) => Math.max(0.15, 1 + spread * bell() * Math.SQRT2)
  return { next, int, chance: (probability) => next() < probability, pick, weighted, factor }
}
