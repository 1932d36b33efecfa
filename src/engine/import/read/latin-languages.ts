/** A language that is written in Latin letters: which it has beyond ASCII, and what they never do in its words. */
export interface LatinLanguage {
  readonly letters: ReadonlySet<string>
  readonly never: RegExp | null
  /** How well it explains a word that it can spell, up to 1: the less where its letters are few or stand for others in another code page. */
  readonly weight: number
}

const language = (letters: string, weight: number, never: RegExp | null = null): LatinLanguage => ({
  letters: new Set(letters + letters.toUpperCase()),
  never,
  weight,
})

/** Of Western Europe, which Windows-1252, Mac Roman and ISO 8859-15 hold. */
export const WESTERN: readonly LatinLanguage[] = [
  language('äöüß', 1, /aä/u),
  language(
    'àâçéèêëîïôùûüÿœæ',
    1,
    /œ(?![utnds])|iœ|[^lc]æ|ç(?![aouâôû])|è[aeiou]|à\p{L}|[jkw][àâçèêëîïôùûœæ]|[^aeiouy]ë$|[^aeou]ï|[^a]ÿ|ÿ\p{L}|[aei]ê|ê[aiou]|sz|zs|cz/u,
  ),
  language('áéíóúüñ', 1, /ñ(?![aeiouáéíóú]|$)|á[ao]|cz|sz/u),
  language('áâãàçéêíóôõúü', 1, /ã(?![oe]|$|s$)|õ(?!e)|ç(?![aouãõáóú])|á[ao]|aê|ê[aiou]|\p{L}à\p{L}/u),
  language('àèéìíîòóù', 1, /[àèìòù]\p{L}{3}|à\p{L}|[èò][aeiou]/u),
  language('ëïéèöüêó', 1, /[^aeiouy]ë$|[^aeou]ï|è[aeiou]|ê[aiou]/u),
  language('æøåéè', 1, /iæ|è[aeiou]/u),
  language('åäöéü', 1, /aä/u),
  language('àçèéíïòóúü·', 0.955, /(?<!l)·|·(?!l)|[kw]|ç(?![aou]|$)|[aeiou][àò]|[àò][aeou]|è[aeiou]/u),
  language('áéíóúýþæöð', 0.9),
]

/** What no word of Czech or Slovak has. */
const CONSONANTS = /[kj]š[bcdfghjklmnpqrstvwxz]|jľ|oá/u

/** Of Central Europe, which Windows-1250 and ISO 8859-2 hold. */
export const CENTRAL: readonly LatinLanguage[] = [
  language('ąćęłńóśźż', 0.97, /[ńćśź]i|ń[aeouy]|[aeouy]ą|[bcdfghjklmnpqrstvwxz][źż][bcdfghjklmnpqrstvwxz]/u),
  language('áčďéěíňóřšťúůýž', 0.97, CONSONANTS),
  language('áäčďéíĺľňóôŕšťúýž', 0.97, CONSONANTS),
  // With õ in its place, many such words are Estonian.
  language('áéíóöőúüű', 0.97, /őő|^[jpmv]ő|^tőn|^kői|lőh|^ő[^rsztk]/u),
  language('čćđšž', 0.97, /đ[bcdfghjklmnpqstvwxz]/u),
  language('ăâîşţ', 0.96),
  language('äöüß', 0.96),
]

export const TURKISH: readonly LatinLanguage[] = [
  language('çğıİöşü', 0.98, /^ğ|[qwx]|şs|sş|jç|^çr|cs$|(?:as|is|us)$/u),
  language('çğıİöşüâîû', 0.97, /^ğ|[qwx]|şs|sş|jç|^çr|cs$|(?:as|is|us)$/u),
  ...WESTERN.slice(0, -1).map((each) => ({ ...each, weight: each.weight - 0.1 })),
]

export const BALTIC: readonly LatinLanguage[] = [
  language('ąčęėįšųūž', 0.97),
  language('āčēģīķļņšūž', 0.97),
  language('äöõüšž', 0.93),
]

/** Estonian, Finnish and Slovene names in a code page of the West that has their letters. */
export const WITH_CARONS: readonly LatinLanguage[] = [language('äöõüšž', 0.8)]
