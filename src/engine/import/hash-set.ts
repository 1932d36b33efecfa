import type { Hash } from './source.ts'

/** How full the table gets before it doubles: it then takes 11 to 21 bytes for each hash. */
const MOST_FILLED = 0.75

/** The 64-bit hashes of the rows seen so far, by open addressing; both halves of a hash lie side by side. */
export class HashSet {
  #places = new Int32Array(1 << 17)
  #size = 0

  /** Adds a hash; false when it was there already. */
  add(hash: Hash): boolean {
    if (this.#size * 2 > this.#places.length * MOST_FILLED) this.#grow()
    // 0/0 marks a free place; a hash of 0/0 takes another.
    const low = hash.low | 0
    const high = hash.low === 0 && hash.high === 0 ? 1 : hash.high | 0
    if (!place(this.#places, low, high)) return false
    this.#size++
    return true
  }

  #grow(): void {
    const old = this.#places
    const places = new Int32Array(old.length * 2)
    for (let at = 0; at < old.length; at += 2) {
      const [low, high] = [old[at] as number, old[at + 1] as number]
      if (low !== 0 || high !== 0) place(places, low, high)
    }
    this.#places = places
  }
}

function place(places: Int32Array, low: number, high: number): boolean {
  const mask = places.length - 1
  let at = (low << 1) & mask
  while (places[at] !== 0 || places[at + 1] !== 0) {
    if (places[at] === low && places[at + 1] === high) return false
    at = (at + 2) & mask
  }
  places[at] = low
  places[at + 1] = high
  return true
}
