import { HashedText } from './hashed-text.ts'
import { RecentTexts } from './recent-texts.ts'

/** When this many texts, or this many characters, are known on both sides, they are forgotten. */
const MOST_TEXTS = 32_768
const MOST_CHARACTERS = 4_000_000

/** A text that both sides know, by its number. */
class KnownText extends HashedText {
  readonly number: number

  constructor(text: string, number: number) {
    super(text)
    this.number = number
  }
}

/** The texts that crossed between two threads already, with their numbers and hashes. */
export class KnownTexts {
  readonly #known = new Map<string, KnownText>()
  /** The same by their places, to search for hardly any. */
  readonly #recent = new RecentTexts<KnownText>()
  readonly #onNew: (text: string) => void
  #characters = 0

  /** `onNew` is told each text that gets a number, in the order of the numbers. */
  constructor(onNew: (text: string) => void) {
    this.#onNew = onNew
  }

  /** A text's number and hash; for `place` see `Row.places`. */
  get(text: string, place: number): KnownText {
    const recent = this.#recent.get(text, place)
    if (recent !== undefined) return recent
    const known = this.#known.get(text) ?? this.#add(text)
    this.#recent.set(text, known, place)
    return known
  }

  /** Forgets all texts where they have become too many, so that memory stays flat. True when it did; numbers begin at 0 again. */
  forgetMany(): boolean {
    if (this.#known.size <= MOST_TEXTS && this.#characters <= MOST_CHARACTERS) return false
    this.#known.clear()
    this.#recent.clear()
    this.#characters = 0
    return true
  }

  #add(text: string): KnownText {
    const known = new KnownText(text, this.#known.size)
    this.#known.set(text, known)
    this.#characters += text.length
    this.#onNew(text)
    return known
  }
}
