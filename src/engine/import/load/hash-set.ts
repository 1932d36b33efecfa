/** How full the table gets before it doubles. */
const MOST_FILLED = 0.75

/** The 64-bit hashes of rows, as many as are to be remembered, by open addressing; both halves of a hash lie side by side. */
export class HashSet {
  readonly #most: number
  #places = new Int32Array(1 << 16)
  #size = 0

  constructor(most: number) {
    this.#most = most
  }

  /** Whether no further hash will be remembered. */
  get isFull(): boolean {
    return this.#size >= this.#most
  }

  /** Whether a hash, of two halves in 32 bits each, is remembered; it is from now on, where there is room. */
  meet(low: number, high: number): boolean {
    // 0/0 marks a free place; a hash of 0/0 takes another.
    if (low === 0 && high === 0) return this.meet(0, 1)
    const at = find(this.#places, low, high)
    if (this.#places[at] !== 0 || this.#places[at + 1] !== 0) return true
    if (this.isFull) return false
    this.#places[at] = low
    this.#places[at + 1] = high
    this.#size++
    if (this.#size * 2 > this.#places.length * MOST_FILLED) this.#grow()
    return false
  }

  /** Forgets all hashes, and keeps the room for as many. */
  clear(): void {
    this.#places.fill(0)
    this.#size = 0
  }

  #grow(): void {
    const old = this.#places
    const places = new Int32Array(old.length * 2)
    for (let from = 0; from < old.length; from += 2) {
      const [low, high] = [old[from] as number, old[from + 1] as number]
      if (low === 0 && high === 0) continue
      const at = find(places, low, high)
      places[at] = low
      places[at + 1] = high
    }
    this.#places = places
  }
}

/** Where a hash lies, or the free place that it would take. */
function find(places: Int32Array, low: number, high: number): number {
  const mask = places.length - 1
  let at = (low << 1) & mask
  while ((places[at] !== 0 || places[at + 1] !== 0) && !(places[at] === low && places[at + 1] === high)) {
    at = (at + 2) & mask
  }
  return at
}
