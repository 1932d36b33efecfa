import type { SuggestedExclusion } from '../../../shared/model/exclusions.ts'
import type { OfferedProduct } from '../../../shared/tables/exclusions.ts'

/** Those that were found, in their order, and then those that were added by hand and that no line has. */
export function productsToOffer(
  chosen: readonly string[],
  suggested: readonly SuggestedExclusion[],
): readonly OfferedProduct[] {
  const offered = suggested.filter(({ code, reason }) => reason !== 'chosen' || chosen.includes(code))
  const known = new Set(offered.map(({ code }) => code))
  return [
    ...offered.map((found) => ({ code: found.code, found })),
    ...chosen.filter((code) => !known.has(code)).map((code) => ({ code, found: null })),
  ]
}
