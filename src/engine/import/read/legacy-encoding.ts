import { said, type Text } from '../../../shared/words/said.ts'
import { charactersIn, DOUBLE_BYTE } from './double-byte.ts'
import { detectDoubleByte } from './encoding-detector.ts'
import { SINGLE_BYTE, spellingIn } from './single-byte.ts'
import type { EncodingReading } from './source.ts'
import { decoderCalled } from './stream-decoder.ts'

/** How many names of columns and words of sales a text holds that are known and not plain ASCII. */
export type CountKnown = (text: string) => number

/** The encoding that bytes are of, with what speaks for it. */
export interface LegacyEncoding {
  readonly name: string
  readonly why: Text
  readonly doubt: readonly EncodingReading[] | null
}

/** A word that is known counts as much as this share of all letters, and no more than so many count. */
const KNOWN = { worth: 0.15, most: 4 }
/** What spells less is of none of the encodings that are looked for. */
const LEAST = 0.45
/** Closer than this, an encoding whose characters are two bytes is not settled by what its characters are. */
const CLOSE = 0.15
const SHOWN = { words: 3, encodings: 3 }

/**
 * The encoding of bytes that are not UTF-8, by what they then spell: words that a language can have, everyday characters, names of columns
 * that are known. For two bytes per character, where a wrong guess changes words that figures depend on, a library that counts
 * frequent characters must say the same; else it is in doubt.
 */
export async function legacyEncoding(bytes: Buffer, countKnown: CountKnown): Promise<LegacyEncoding> {
  const spelling = spellingIn(bytes)
  const candidates = [
    ...SINGLE_BYTE.map((name) => ({ name, worth: spelling.get(name) as number })),
    ...DOUBLE_BYTE.map((name) => ({ name, worth: charactersIn(bytes, name) })),
  ]
    .filter(({ worth }) => worth >= LEAST)
    .map(({ name, worth }) => {
      const text = decoderCalled(name).decode(bytes)
      const known = countKnown(text)
      return { name, text, known, worth: worth + KNOWN.worth * Math.min(known, KNOWN.most) }
    })
    .sort((a, b) => b.worth - a.worth)
  const [best, ...others] = candidates
  // Nothing spells anything: signs of the West, as a currency's, are what is met most.
  if (best === undefined) return { name: 'windows-1252', why: said('why.encoding.usual'), doubt: null }
  const why = said('why.encoding.letters', { examples: wordsIn(best.text).join(', '), count: best.known })
  const rivals = DOUBLE_BYTE.includes(best.name) ? await rivalsOf(bytes, best, others) : []
  const readings = [best, ...rivals].map(({ name, text }) => ({ encoding: name, examples: wordsIn(text) }))
  return { name: best.name, why, doubt: readings.length > 1 ? readings.slice(0, SHOWN.encodings) : null }
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
  return others.filter(({ name, worth }) => (detected === null ? best.worth - worth < CLOSE : name === detected))
}

/** The first words that are not plain ASCII. */
function wordsIn(text: string): string[] {
  const found = text.match(/[\p{L}\p{M}]*[^\0-\x7f\P{L}][\p{L}\p{M}]*/gu) ?? []
  return [...new Set(found)].slice(0, SHOWN.words)
}
