/** A language that is written in Latin letters: which it has beyond ASCII, and what they never do in its words. */
export interface LatinLanguage {
  /** By their ISO 639 codes: it, and others with no other letters. */
  readonly codes: readonly string[]
  /** Each of its letters, from 0 for the most frequent to below 1 for the least. */
  readonly rarity: ReadonlyMap<string, number>
  readonly never: RegExp | null
  /** How well it explains a word that it can spell, up to 1: the less where its letters are few or stand for others in another code page. */
  readonly weight: number
}

/** `letters` have the most frequent first. */
function language(codes: string, letters: string, weight: number, never: RegExp | null = null): LatinLanguage {
  const all = [...letters]
  const rarity = all.flatMap((letter, at) =>
    [letter, letter.toUpperCase()].map((each) => [each, at / all.length] as const),
  )
  return { codes: codes.split(' '), rarity: new Map(rarity), never, weight }
}

/** Of Western Europe, which Windows-1252, Mac Roman and ISO 8859-15 hold. */
export const WESTERN: readonly LatinLanguage[] = [
  language('de', 'üäöß', 1, /aä/u),
  language(
    'fr',
    'éèêàçâîôïûëùœüÿæ',
    1,
    /œ(?![utnds])|iœ|[^lc]æ|ç(?![aouâôû])|è[aeiou]|à\p{L}|[jkw][àâçèêëîïôùûœæ]|[^aeiouy]ë$|[^aeou]ï|[^a]ÿ|ÿ\p{L}|[aei]ê|ê[aiou]|sz|zs|cz/u,
  ),
  language('es', 'íáéóñúü', 1, /ñ(?![aeiouáéíóú]|$)|á[ao]|cz|sz/u),
  language('pt', 'ãçáéíóâõêúàôü', 1, /ã(?![oe]|$|s$)|õ(?!e)|ç(?![aouãõáóú])|á[ao]|aê|ê[aiou]|\p{L}à\p{L}/u),
  language('it', 'àìèòùéíóî', 1, /[àèìòù]\p{L}{3}|à\p{L}|[èò][aeiou]/u),
  language('nl', 'ëéïöüèêó', 1, /[^aeiouy]ë$|[^aeou]ï|è[aeiou]|ê[aiou]/u),
  language('da nb', 'øåæéè', 1, /iæ|è[aeiou]/u),
  language('sv fi', 'äåöéü', 1, /aä/u),
  language('ca', 'àóéíèçúòïü·', 0.955, /(?<!l)·|·(?!l)|[kw]|ç(?![aou]|$)|[aeiou][àò]|[àò][aeou]|è[aeiou]/u),
  language('is', 'íóáéúðöþæý', 0.9),
]

/** What no word of Czech or Slovak has. */
const CONSONANTS = /[kj]š[bcdfghjklmnpqrstvwxz]|jľ|oá/u

/** Of Central Europe, which Windows-1250 and ISO 8859-2 hold. */
export const CENTRAL: readonly LatinLanguage[] = [
  language('pl', 'łóęąśżćńź', 0.97, /[ńćśź]i|ń[aeouy]|[aeouy]ą|[bcdfghjklmnpqrstvwxz][źż][bcdfghjklmnpqrstvwxz]/u),
  language('cs', 'áíéěščžýřůúňťďó', 0.97, CONSONANTS),
  language('sk', 'áíéščžýúľťôňďóäŕĺ', 0.97, CONSONANTS),
  // With õ in its place, many such words are Estonian.
  language('hu', 'áéöóőíüúű', 0.97, /őő|^[jpmv]ő|^tőn|^kői|lőh|^ő[^rsztk]/u),
  language('sl hr', 'čšžćđ', 0.97, /đ[bcdfghjklmnpqstvwxz]/u),
  language('ro', 'ăţşîâ', 0.96),
  language('de', 'üäöß', 0.96),
]

/** Of Romania with its own letters, which ISO 8859-16 holds beside the cedillas of older pages. */
export const ROMANIAN: readonly LatinLanguage[] = [language('ro', 'ășțîâ', 0.96)]

export const TURKISH: readonly LatinLanguage[] = [
  language('tr', 'ışüöçğİ', 0.98, /^ğ|[qwx]|şs|sş|jç|^çr|cs$|(?:as|is|us)$/u),
  language('tr', 'ışüöçğİâîû', 0.97, /^ğ|[qwx]|şs|sş|jç|^çr|cs$|(?:as|is|us)$/u),
  ...WESTERN.slice(0, -1).map((each) => ({ ...each, weight: each.weight - 0.1 })),
]

export const BALTIC: readonly LatinLanguage[] = [
  language('lt', 'ėšųžūįčąę', 0.97),
  language('lv', 'āīēšņļūčžķģ', 0.97),
  language('et', 'äõüöšž', 0.93),
]

/** Estonian, Finnish and Slovene names in a code page of the West that has their letters. */
export const WITH_CARONS: readonly LatinLanguage[] = [language('et fi', 'äõüöšž', 0.8)]

/** Of syllables, whose tones Windows-1258 writes behind their vowels. */
export const VIETNAMESE: readonly LatinLanguage[] = [
  language(
    'vi',
    'àáâôđươăêéúíóòìùèãýõũĩ',
    0.98,
    /[fjwz]|\p{L}{8}|^\p{M}|.đ|đ[bcdghklmnpqrstvx]|[^aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ]\p{M}|(?:[bdđgklqrsvx]|[^cn]h|[^n]g)$|[àáéúíóòìùèãýõũĩ]\p{M}/u,
  ),
]
