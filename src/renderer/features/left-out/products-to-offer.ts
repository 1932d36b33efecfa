import type { SuggestedExclusion } from '../../../shared/model/exclusions.ts'

/** A product code that is or could be left out. */
interface OfferedProduct {
  readonly code: string
  /** What speaks for leaving it out; null where somebody added it by hand. */
  readonly found: SuggestedExclusion | null
}

/** Why a code is offered. */
export const REASON_WORDS: Readonly<Record<SuggestedExclusion['reason'], string>> = {
  name: 'Its name or code says so.',
  code: 'The code has no digit, unlike nearly all others.',
}

/** Those that were found, in their order, and then those that were added by hand. */
export function productsToOffer(
  chosen: readonly string[],
  suggested: readonly SuggestedExclusion[],
): readonly OfferedProduct[] {
  const known = new Set(suggested.map(({ code }) => code))
  return [
    ...suggested.map((found) => ({ code: found.code, found })),
    ...chosen.filter((code) => !known.has(code)).map((code) => ({ code, found: null })),
  ]
}
