/** The languages that Regulars speaks; `pseudo` is English with accents and 40 % longer, for tests. */
export const LANGUAGES = ['en', 'pseudo'] as const

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number]

/** What texts, numbers and dates are written in: a language, and the region whose ways of writing are kept. */
export interface Locale {
  readonly language: Language
  /** BCP 47, for texts and dates: the language of the texts with the person's own region, such as `en-DE`. */
  readonly tag: string
  /** BCP 47, for numbers and amounts: what the person asked for, so that they read as in their spreadsheet. */
  readonly numbers: string
}

/** The private-use code that CLDR gives pseudo-languages. */
const PSEUDO_TAG = 'en-XA'

/** Where nothing is asked for. */
const DEFAULT: Locale = { language: 'en', tag: 'en-GB', numbers: 'en-GB' }

/**
 * The one rule for what is written how: the first language asked for that there are texts in, else English; dates and
 * numbers always as in the region asked for first. `requested` are BCP 47 tags, the preferred one first; what is no tag is passed over.
 */
export function localeFor(requested: readonly (string | null | undefined)[]): Locale {
  const tags = requested.map(parsed).filter((tag) => tag !== null)
  const [first] = tags
  if (first === undefined) return DEFAULT
  if (first.toString() === PSEUDO_TAG) return { language: 'pseudo', tag: PSEUDO_TAG, numbers: PSEUDO_TAG }
  const known = LANGUAGES.find((language) => tags.some((tag) => tag.language === language)) ?? DEFAULT.language
  const region = first.maximize().region
  const tag = region === undefined ? known : `${known}-${region}`
  return { language: known, tag, numbers: first.language === known ? tag : first.toString() }
}

/** Whether there are texts in the language of a BCP 47 tag: in that of `en-AU`, not in that of `de`. */
export function isSpoken(tag: string): boolean {
  const language = parsed(tag)?.language
  return LANGUAGES.some((each) => each === language)
}

function parsed(tag: string | null | undefined): Intl.Locale | null {
  if (!tag) return null
  try {
    return new Intl.Locale(tag)
  } catch {
    return null
  }
}
