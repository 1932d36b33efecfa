/** How many texts are surely remembered; up to twice as many are at times. */
const SURELY = 32_768
/** Fewer are where they have more characters than this together. */
const MOST_CHARACTERS = 4_000_000
/** Places of a new table; a power of two. Most tills have few stores and countries. */
const FIRST_PLACES = 1_024

/**
 * The keys of the texts that were met last, so that memory stays flat however many there are. In tables of its own that are used
 * again: a `Map` that is filled and dropped time and again leaves far more behind than it holds.
 */
export class RecentKeys {
  /** Whether a text may have been forgotten since it was set. */
  forgot = false
  #recent = new KeyTable()
  #older: KeyTable | null = null

  /** How many characters the remembered texts have together. */
  get characters(): number {
    return this.#recent.characters + (this.#older?.characters ?? 0)
  }

  /** The key of a text; undefined where it was not set, or was forgotten. */
  get(text: string): number | undefined {
    const hash = hashOf(text)
    const key = this.#recent.get(text, hash)
    if (key !== undefined) return key
    const older = this.#older?.get(text, hash)
    if (older !== undefined) this.#remember(text, hash, older)
    return older
  }

  /** Remembers the key of a text that is not remembered. */
  set(text: string, key: number): void {
    this.#remember(text, hashOf(text), key)
  }

  #remember(text: string, hash: number, key: number): void {
    if (this.#recent.size === SURELY || this.#recent.characters > MOST_CHARACTERS) {
      const dropped = this.#older
      this.forgot ||= dropped !== null
      dropped?.clear()
      this.#older = this.#recent
      this.#recent = dropped ?? new KeyTable()
    }
    this.#recent.add(text, hash, key)
  }
}

/** Texts and their keys by open addressing, in tables that are half full at most. */
class KeyTable {
  size = 0
  characters = 0
  #texts: (string | null)[] = new Array(FIRST_PLACES).fill(null)
  #keys = new Float64Array(FIRST_PLACES)

  get(text: string, hash: number): number | undefined {
    const at = this.#find(text, hash)
    return this.#texts[at] === null ? undefined : this.#keys[at]
  }

  add(text: string, hash: number, key: number): void {
    if (this.size * 2 === this.#texts.length) this.#grow()
    const at = this.#find(text, hash)
    if (this.#texts[at] === null) {
      this.size++
      this.characters += text.length
    }
    this.#texts[at] = text
    this.#keys[at] = key
  }

  clear(): void {
    this.#texts.fill(null)
    this.size = 0
    this.characters = 0
  }

  #grow(): void {
    const [texts, keys] = [this.#texts, this.#keys]
    this.#texts = new Array(texts.length * 2).fill(null)
    this.#keys = new Float64Array(texts.length * 2)
    for (const [from, text] of texts.entries()) {
      if (text === null) continue
      const at = this.#find(text, hashOf(text))
      this.#texts[at] = text
      this.#keys[at] = keys[from] as number
    }
  }

  #find(text: string, hash: number): number {
    const texts = this.#texts
    const last = texts.length - 1
    let at = hash & last
    while (texts[at] !== null && texts[at] !== text) at = (at + 1) & last
    return at
  }
}

/** FNV-1a over the text's characters, its high bits folded into the low ones. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}
