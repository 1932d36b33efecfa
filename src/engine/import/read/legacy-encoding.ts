import { said, type Text } from '../../../shared/words/said.ts'
import { charactersIn, DOUBLE_BYTE } from './double-byte.ts'
import { detectDoubleByte } from './encoding-detector.ts'
import { type LanguagesOf, SINGLE_BYTE, spellingIn } from './single-byte.ts'
import type { EncodingReading } from './source.ts'
import { decoderCalled } from './stream-decoder.ts'

/** What is known of words, by which an encoding is found. */
export interface WordKnowledge {
  /** How many names of columns and words of sales a text holds that are known and not plain ASCII. */
  readonly count: (text: string) => number
  readonly languagesOf: LanguagesOf
}

/** Where nothing is known. */
export const NO_KNOWLEDGE: WordKnowledge = { count: () => 0, languagesOf: () => new Set() }

/** The encoding that bytes are of, with what speaks for it. */
export interface LegacyEncoding {
  readonly name: string
  readonly why: Text
  /** The encodings that bytes may be of where a wrong one may change figures, the likeliest first. */
  readonly doubt: readonly EncodingReading[] | null
  /** The same where hardly more than names come out wrong. */
  readonly guess: readonly EncodingReading[] | null
}

/** A word that is known counts as much as this share of all letters, and no more than so many count. */
const KNOWN = { worth: 0.15, most: 4 }
/** What spells less is of none of the encodings that are looked for. */
const LEAST = 0.45
/** Closer than this, an encoding is not settled by what its letters spell; characters of two bytes hold more mistakes by chance. */
const CLOSE = { single: 0.06, double: 0.15 }
const SHOWN = { words: 3, encodings: 4 }

/**
 * The encoding of bytes that are not UTF-8, by what they then spell: words that a language can have, everyday characters, names of columns
 * that are known, in the file's first lines in a language that is. For two bytes per character, where a wrong guess changes words that figures depend on, a library that counts
 * frequent characters must say the same; else it is in doubt. For one byte, whatever spells nearly as well is named as a rival.
 */
export async function legacyEncoding(
  bytes: Buffer,
  firstLines: Buffer,
  { count, languagesOf }: WordKnowledge,
): Promise<LegacyEncoding> {
  const spelling = spellingIn(bytes, firstLines, languagesOf)
  const candidates = [
    ...SINGLE_BYTE.map((name) => ({ name, worth: spelling.get(name) as number })),
    ...DOUBLE_BYTE.map((name) => ({ name, worth: charactersIn(bytes, name) })),
  ]
    .filter(({ worth }) => worth >= LEAST)
    .map(({ name, worth }) => {
      const text = decoderCalled(name).decode(bytes)
      const known = count(text)
      return { name, text, known, worth: worth + KNOWN.worth * Math.min(known, KNOWN.most) }
    })
    .sort((a, b) => b.worth - a.worth)
  const [best, ...others] = candidates
  // Nothing spells anything: signs of the West, as a currency's, are what is met most.
  if (best === undefined) return { name: 'windows-1252', why: said('why.encoding.usual'), doubt: null, guess: null }
  const why = said('why.encoding.letters', {
    examples: wordsOf(best.text).slice(0, SHOWN.words).join(', '),
    count: best.known,
  })
  const isDouble = DOUBLE_BYTE.includes(best.name)
  const rivals = (isDouble ? await rivalsOf(bytes, best, others) : closeTo(best, others)).slice(0, SHOWN.encodings - 1)
  const [first] = rivals
  const readings = first === undefined ? null : [readingOf(best, first), ...rivals.map((each) => readingOf(each, best))]
  return { name: best.name, why, doubt: isDouble ? readings : null, guess: isDouble ? null : readings }
}

interface Candidate {
  readonly name: string
  readonly text: string
  readonly known: number
  readonly worth: number
}

/** The encodings that bytes may be of as well. */
async function rivalsOf(bytes: Buffer, best: Candidate, others: readonly Candidate[]): Promise<readonly Candidate[]> {
  const detected = await detectDoubleByte(bytes)
  if (detected === best.name) return []
  return others.filter(({ name, worth }) => (detected === null ? best.worth - worth < CLOSE.double : name === detected))
}

/** The encodings that spell other words nearly as well. */
function closeTo(best: Candidate, others: readonly Candidate[]): readonly Candidate[] {
  const texts = new Set([plainly(best.text)])
  return others.filter(({ text, worth }) => {
    const isNew = best.worth - worth < CLOSE.single && !texts.has(plainly(text))
    texts.add(plainly(text))
    return isNew
  })
}

/** Without what two pages write in two ways for one letter: Romanian has commas in one and cedillas in the other. */
function plainly(text: string): string {
  return text.replaceAll(/[ȘșȚț]/g, (letter) => 'ŞşŢţ'['ȘșȚț'.indexOf(letter)] as string)
}

/** An encoding with the first words that it reads otherwise than another. */
function readingOf({ name, text }: Candidate, other: Candidate): EncodingReading {
  const same = new Set(wordsOf(other.text))
  const examples = wordsOf(text).filter((word) => !same.has(word))
  return { encoding: name, examples: examples.slice(0, SHOWN.words) }
}

/** The words that are not plain ASCII, each once. */
function wordsOf(text: string): string[] {
  return [...new Set(text.match(/[\p{L}\p{M}]*[^\0-\x7f\P{L}][\p{L}\p{M}]*/gu) ?? [])]
}
