/** How many places are told apart; a power of two. */
const PLACES = 65_536

interface Entry<T> {
  readonly text: string
  readonly value: T
}

/**
 * A map by texts that knows where a text came from the last time, see `Row.places`: the very same string nearly always comes from
 * the same place, so that finding it compares two pointers and searches nothing.
 */
export class TextMap<T> {
  readonly #all = new Map<string, Entry<T>>()
  readonly #near: (Entry<T> | undefined)[] = new Array(PLACES).fill(undefined)

  get size(): number {
    return this.#all.size
  }

  get(text: string, place: number): T | undefined {
    const near = this.#near[place & (PLACES - 1)]
    if (near !== undefined && near.text === text) return near.value
    const found = this.#all.get(text)
    if (found !== undefined) this.#near[place & (PLACES - 1)] = found
    return found?.value
  }

  set(text: string, place: number, value: T): void {
    const entry = { text, value }
    this.#all.set(text, entry)
    this.#near[place & (PLACES - 1)] = entry
  }

  clear(): void {
    this.#all.clear()
    this.#near.fill(undefined)
  }
}
