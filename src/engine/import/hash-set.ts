import type { Hash } from './row-hash.ts'

/** The 64-bit hashes of the rows seen so far, eight bytes each, by open addressing. */
export class HashSet {
  #low = new Int32Array(1 << 16)
  #high = new Int32Array(1 << 16)
  #size = 0

  /** Adds a hash; false when it was there already. */
  add(hash: Hash): boolean {
    if (this.#size * 2 > this.#low.length) this.#grow()
    // 0/0 marks a free place; a hash of 0/0 takes another.
    const low = hash.low | 0
    const high = hash.low === 0 && hash.high === 0 ? 1 : hash.high | 0
    if (!place(this.#low, this.#high, low, high)) return false
    this.#size++
    return true
  }

  #grow(): void {
    const low = new Int32Array(this.#low.length * 2)
    const high = new Int32Array(this.#high.length * 2)
    for (let at = 0; at < this.#low.length; at++) {
      const [oldLow, oldHigh] = [this.#low[at] as number, this.#high[at] as number]
      if (oldLow !== 0 || oldHigh !== 0) place(low, high, oldLow, oldHigh)
    }
    this.#low = low
    this.#high = high
  }
}

function place(lows: Int32Array, highs: Int32Array, low: number, high: number): boolean {
  const mask = lows.length - 1
  let at = low & mask
  while (lows[at] !== 0 || highs[at] !== 0) {
    if (lows[at] === low && highs[at] === high) return false
    at = (at + 1) & mask
  }
  lows[at] = low
  highs[at] = high
  return true
}
