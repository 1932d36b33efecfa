/** How many texts are remembered; a power of two. */
const PLACES = 32_768
/** The most characters that they may have together. A till's own texts stay far below. */
const MOST_CHARACTERS = 2_000_000

/**
 * What is known of the texts that were met last. A text is remembered by where it came from, see `Row.places`: the very same string
 * nearly always comes from the same place, so that finding it compares two pointers. One that comes from another's place takes it,
 * so that memory stays flat, and nothing is gathered only to be thrown away. Long texts that come to too much are forgotten together.
 */
export class RecentTexts<T> {
  /** How many characters the remembered texts have together. */
  characters = 0
  readonly #texts: (string | null)[] = new Array(PLACES).fill(null)
  readonly #values: (T | undefined)[] = new Array(PLACES).fill(undefined)

  /** What is known of a text, or undefined. */
  get(text: string, place = placeOf(text)): T | undefined {
    const at = place & (PLACES - 1)
    return this.#texts[at] === text ? this.#values[at] : undefined
  }

  set(text: string, value: T, place = placeOf(text)): void {
    const at = place & (PLACES - 1)
    this.characters += text.length - (this.#texts[at]?.length ?? 0)
    this.#texts[at] = text
    this.#values[at] = value
    if (this.characters > MOST_CHARACTERS) this.clear()
  }

  /** Forgets all texts. */
  clear(): void {
    this.#texts.fill(null)
    this.#values.fill(undefined)
    this.characters = 0
  }
}

/** A place for a text that comes from nowhere in particular. */
function placeOf(text: string): number {
  let place = text.length
  for (let at = Math.min(text.length, 32) - 1; at >= 0; at--) place = Math.imul(place, 31) + text.charCodeAt(at)
  return place
}
