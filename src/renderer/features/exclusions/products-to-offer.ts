import type { SuggestedExclusion } from '../../../shared/model/exclusions.ts'

/** A product code that is or could be left out. */
interface OfferedProduct {
  readonly code: string
  /** What speaks for leaving it out, with its figures; null where no line has such a code. */
  readonly found: SuggestedExclusion | null
}

/** Why a code is offered. */
export const REASON_WORDS: Readonly<Record<SuggestedExclusion['reason'], string>> = {
  name: 'Its name or code says so.',
  code: 'The code has no digit, unlike nearly all others.',
  chosen: 'Added by hand.',
}

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
