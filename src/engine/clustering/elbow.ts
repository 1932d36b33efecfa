/** Where a falling curve bends. */
export interface Elbow {
  readonly k: number
  /** How far the curve hangs below the straight line between its ends there: 0 is no bend, near 1 a right angle. */
  readonly strength: number
}

/** Below this a curve falls so evenly that its bend means nothing. */
const WEAK = 0.1

/**
 * The k at which more clusters stop paying, after Kneedle (Satopaa et al. 2011): both axes are brought to 0..1, and the point
 * farthest below the line between first and last is the elbow. Null when there is no clear bend. Points in ascending k.
 */
export function findElbow(curve: readonly { readonly k: number; readonly inertia: number }[]): Elbow | null {
  const first = curve.at(0)
  const last = curve.at(-1)
  if (first === undefined || last === undefined || curve.length < 3 || first.inertia <= last.inertia) return null
  const bends = curve.map(({ k, inertia }) => {
    const along = (k - first.k) / (last.k - first.k)
    const down = (first.inertia - inertia) / (first.inertia - last.inertia)
    return { k, strength: down - along }
  })
  const elbow = bends.reduce((best, bend) => (bend.strength > best.strength ? bend : best))
  return elbow.strength < WEAK ? null : elbow
}
