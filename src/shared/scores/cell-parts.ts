import type { GridPart } from '../model/summary.ts'

/** What {@link cellParts} counts: the scores of every customer, and the place of their segment among the names. */
interface ScoredColumns {
  readonly r: ArrayLike<number>
  readonly f: ArrayLike<number>
  readonly segment: ArrayLike<number>
}

/**
 * The segments in every cell of a grid of `bins.r` recency and `bins.f` frequency scores, most customers first, equal ones in the order of
 * the names. The cell of the scores r and f stands at `(r - 1) * bins.f + f - 1`.
 */
export function cellParts(
  { r, f, segment }: ScoredColumns,
  names: readonly string[],
  bins: { readonly r: number; readonly f: number },
): readonly (readonly GridPart[])[] {
  const counts = new Uint32Array(bins.r * bins.f * names.length)
  for (let at = 0; at < segment.length; at++) {
    const cell = ((r[at] as number) - 1) * bins.f + (f[at] as number) - 1
    const place = cell * names.length + (segment[at] as number)
    counts[place] = (counts[place] as number) + 1
  }
  return Array.from({ length: bins.r * bins.f }, (_, cell) =>
    names
      .map((name, place) => ({ segment: name, customers: counts[cell * names.length + place] as number }))
      .filter(({ customers }) => customers > 0)
      .sort((a, b) => b.customers - a.customers),
  )
}
