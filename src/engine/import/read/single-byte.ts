import {
  BALTIC,
  CENTRAL,
  type LatinLanguage,
  ROMANIAN,
  TURKISH,
  VIETNAMESE,
  WESTERN,
  WITH_CARONS,
} from './latin-languages.ts'
import { decoderCalled } from './stream-decoder.ts'

/** A code page of one byte per letter, and what is written in it. */
interface CodePage {
  readonly name: string
  readonly languages: readonly LatinLanguage[]
  /** Letters of a script of its own, the most frequent first. */
  readonly script: string
  /** How much of its worth it keeps, up to 1: the less, the less it is met. */
  readonly share: number
}

const CYRILLIC = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфіъїєёґўјљњћђџ'
const GREEK = 'αοιετνσηρςπκλυμίόάθγέδήχωύφώβξζψϊϋΐΰ'
const HEBREW = 'יוהלאמתרבשנםקדעחפטגכסזצןךףץ'
const ARABIC = 'اليمنوتربعدسفهكحقجشطخصضذثزةىئءأإآغظؤـ'
const THAI = 'านรอกเงยมลวดทส่้ิตะปบีคัหแ์ุ็จูพืชขใไโผำณศซธถภึฟฉฮๆฝญฐฏษ'

/** The code pages that a file can be of, those that are met most first. */
const PAGES: readonly CodePage[] = [
  page('windows-1252', [...WESTERN, ...WITH_CARONS]),
  page('windows-1251', [], CYRILLIC),
  page('windows-1250', CENTRAL),
  page('windows-1254', TURKISH),
  page('windows-1253', [], GREEK),
  page('windows-1257', BALTIC),
  page('windows-1255', [], HEBREW),
  page('windows-1256', [], ARABIC),
  page('windows-874', [], THAI),
  page('koi8-r', [], CYRILLIC),
  page('koi8-u', [], CYRILLIC),
  page('macintosh', WESTERN, '', 0.94),
  page('ibm866', [], CYRILLIC),
  page('x-mac-cyrillic', [], CYRILLIC, 0.95),
  page('iso-8859-2', CENTRAL),
  page('iso-8859-5', [], CYRILLIC),
  page('iso-8859-6', [], ARABIC, 0.97),
  page('iso-8859-7', [], GREEK),
  page('iso-8859-15', [...WESTERN, ...WITH_CARONS]),
  page('ibm850', WESTERN, '', 0.93),
  page('ibm852', CENTRAL, '', 0.92),
  page('iso-8859-16', ROMANIAN, '', 0.97),
  page('windows-1258', VIETNAMESE, '', 0.94),
]

/** The names of the code pages, those that are met most first. */
export const SINGLE_BYTE = PAGES.map(({ name }) => name)

/** So many different words tell all there is to tell. */
const MOST_WORDS = 2000

/** Tells the languages, by their ISO 639 codes, whose words the first lines of a text have. */
export type LanguagesOf = (lines: string) => ReadonlySet<string>

/**
 * How well bytes read as words in each code page, by its name: 1 where each word is one that a language of the page can spell, 0 where
 * they are signs within words or letters of different languages; more where `firstLines`, the bytes of the heading and those around it, are of that language.
 */
export function spellingIn(bytes: Buffer, firstLines: Buffer, languagesOf: LanguagesOf): ReadonlyMap<string, number> {
  const words = new Set<string>()
  for (const [word] of bytes.toString('latin1').matchAll(/[A-Za-z'\x80-\xff]*[\x80-\xff][A-Za-z'\x80-\xff]*/g)) {
    if (words.size < MOST_WORDS) words.add(word)
  }
  return new Map(
    PAGES.map((page) => {
      const told = page.script === '' ? languagesOf(decoderCalled(page.name).decode(firstLines)) : NONE
      const languages = page.languages.map((each) =>
        each.codes.some((code) => told.has(code)) ? { ...each, weight: each.weight + TOLD } : each,
      )
      return [page.name, meanOf([...words], { ...page, languages })]
    }),
  )
}

const NONE: ReadonlySet<string> = new Set()
/** What it is worth that the heading is of a language. */
const TOLD = 0.15
/** All words of one language are likelier than words of several. */
const OF_ONE = 0.1

function meanOf(words: readonly string[], page: CodePage): number {
  const decoder = decoderCalled(page.name)
  let sum = 0
  let weights = 0
  const ofLanguage = page.languages.map(() => 0)
  for (const word of words) {
    const high = word.replaceAll(/[^\x80-\xff]/g, '').length
    for (const part of decoder.decode(Buffer.from(word, 'latin1')).split('\u00a0')) {
      const spelt = spellingOf(part, page)
      if (spelt === null) continue
      sum += spelt * high
      weights += high
      if (spelt <= 0) continue
      for (const [at, language] of page.languages.entries())
        if (rarityIn(part, language) !== null) ofLanguage[at] = (ofLanguage[at] as number) + spelt * high
    }
  }
  if (weights === 0) return 0
  const ofOne = page.languages.length === 0 ? sum : Math.max(0, ...ofLanguage)
  return (page.share * (sum - OF_ONE * (sum - ofOne))) / weights
}

/** How well a page spells a word; null for a letter or a sign on its own, which says nothing. */
function spellingOf(text: string, page: CodePage): number | null {
  if (/[\ufffd\u0080-\u009f]/.test(text)) return -1
  const word = text.replaceAll(/^[„“”«»‘‚‹›…–—¿¡']+|[„“”«»‘’‹›…–—']+$/g, '')
  if (
    word.length < 2 ||
    !/[^\0-\x7f]/.test(word) ||
    /^[\p{S}\p{P}\p{No}]+$/u.test(word) ||
    /^\p{L}{1,2}[ªº°]$/u.test(word)
  )
    return null
  const bare = word.replaceAll(/(?<=^\p{L}{1,2})[’']|[’'](?=(?:s|t|re|ve|ll|d|m|n|em)$)/gu, '')
  if (!/^[\p{L}\p{M}ๆ·]+$/u.test(bare)) return 0
  const share = /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u.test(bare) ? 0.3 : 1
  return share * (page.script === '' ? latinSpelling(bare, page.languages) : scriptSpelling(bare, page.script))
}

/** What rare letters of a language take off. */
const RARE = 0.1

function latinSpelling(word: string, languages: readonly LatinLanguage[]): number {
  let best = 0
  for (const language of languages) {
    if (language.weight <= best) continue
    const rarity = rarityIn(word, language)
    if (rarity !== null) best = Math.max(best, language.weight - RARE * rarity)
  }
  // Names are written with a capital, and no language has three such letters in a row.
  return best * (/^[^\0-\x7f\P{Ll}]\p{Ll}/u.test(word) ? 0.9 : 1) * (/[^\0-\x7f]{3}/.test(word.normalize()) ? 0.3 : 1)
}

/** How rare the letters of a word beyond ASCII are in a language, 0 to below 1; null for a word that it cannot spell. */
function rarityIn(word: string, { rarity, never }: LatinLanguage): number | null {
  let sum = 0
  let count = 0
  for (const letter of word) {
    if (letter <= '\x7f' || !/\p{L}|·/u.test(letter)) continue
    const own = rarity.get(letter)
    if (own === undefined) return null
    sum += own
    count++
  }
  return never?.test(word.toLowerCase()) === true ? null : sum / Math.max(1, count)
}

/** By how frequent its letters are: letters of another code page that happen to be of the script are mostly rare ones. */
function scriptSpelling(word: string, script: string): number {
  let sum = 0
  for (const letter of word.toLowerCase()) {
    const rank = script.indexOf(letter)
    if (rank < 0) return 0
    sum += 1 - rank / script.length
  }
  return SHAPES.reduce(
    (worth, [shape, share]) => (shape.test(word) ? worth * share : worth),
    BASE + ((1 - BASE) * sum) / [...word].length,
  )
}

/** Rare letters are worth that much. */
const BASE = 0.45

/** What words hardly ever look like, and what they are worth then: small letters alone are not how names and headings are written, and in capitals a code page shows the small letters of another. */
const SHAPES: readonly [RegExp, number][] = [
  [/\p{Lu}{2}/u, 0.85],
  [/^\p{Ll}{2}/u, 0.9],
  // No vowel.
  [/^[бвгджзйклмнпрстфхцчшщьљњђћџґβγδζθκλμνξπρσςτφχψ]{3,}$/iu, 0.6],
  [/ς.|σ$/u, 0.4],
  [/[ךםןףץ]./u, 0.4],
  [/.[כמנפצ]$/u, 0.7],
]

function page(name: string, languages: readonly LatinLanguage[], script = '', share = 1): CodePage {
  return { name, languages, script, share }
}
