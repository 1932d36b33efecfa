/** How much is tried: `long` by `npm run faults`, `short` as part of the unit tests. */
export interface Extent {
  readonly length: 'short' | 'long'
  /** The same seed makes the same moments, places and bytes. */
  readonly seed: number
  /** A folder of its own that is removed afterwards. */
  readonly folder: string
  /** How long the soak lasts, in seconds. */
  readonly soakSeconds: number
}

/** One line of the table. */
export interface Finding {
  readonly what: string
  readonly rounds: number
  /** How the rounds ended, in words. */
  readonly outcome: string
  /** What must not be: each broken promise, with where and how. None in a sound product. */
  readonly losses: readonly string[]
}

/** A kind of fault that is done to the product. */
export interface Fault {
  readonly name: string
  run(extent: Extent): Promise<Finding[]>
}

/** What could not be tried here, and why. */
export function skipped(what: string, why: string): Finding {
  return { what, rounds: 0, outcome: `skipped: ${why}`, losses: [] }
}

/** Counts of outcomes as words: `3 nothing, 2 all`. */
export function inWords(counts: Readonly<Record<string, number>>): string {
  const some = Object.entries(counts).filter(([, count]) => count > 0)
  return some.map(([what, count]) => `${count} ${what}`).join(', ')
}

/** Counts one more of a kind. */
export function count(counts: Record<string, number>, what: string): void {
  counts[what] = (counts[what] ?? 0) + 1
}
