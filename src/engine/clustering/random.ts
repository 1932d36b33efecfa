/** A source of numbers in [0, 1) that gives the same sequence for the same seed. */
export type Random = () => number

/** Mulberry32: 32 bits of state, a full period of 2^32, ample for sampling. Not for secrets. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

/** A seed of its own for each of many jobs that share one seed. */
export function deriveSeed(seed: number, job: number): number {
  return (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(job + 1, 0xc2b2ae35)) >>> 0
}

/** `size` different indices below `total`, ascending; all of them when `size` is no smaller than `total`. */
export function sampleIndices(total: number, size: number, random: Random): Int32Array {
  const indices = Int32Array.from({ length: total }, (_, index) => index)
  if (size >= total) return indices
  for (let taken = 0; taken < size; taken++) {
    const other = taken + Math.floor(random() * (total - taken))
    const kept = indices[taken] as number
    indices[taken] = indices[other] as number
    indices[other] = kept
  }
  return indices.slice(0, size).sort()
}
