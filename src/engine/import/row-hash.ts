import { CELL, type Hash, type Row } from './source.ts'

/** Hashes whole rows: equal cells, mapped or not, of the same kinds in the same places give equal hashes. */
export class RowHasher {
  readonly #hash: Hash = { low: 0, high: 0 }
  readonly #texts: TextHash[] = []

  /** The hash of a row; the object is overwritten by the next. */
  hash(row: Row): Hash {
    const hash = this.#hash
    hash.low = 0x811c9dc5 | 0
    hash.high = 0x9747b28c | 0
    while (this.#texts.length < row.width) this.#texts.push(new TextHash())
    for (let index = 0; index < row.width; index++) {
      const value = row.values[index]
      switch (row.kinds[index]) {
        case CELL.text:
          ;(this.#texts[index] as TextHash).mixInto(hash, value as string)
          break
        case CELL.number:
        case CELL.date:
        case CELL.time:
          mixNumber(hash, value as number)
          break
        default:
          mix(hash, (row.kinds[index] as number) * 2 + (value === true ? 1 : 0))
      }
      mix(hash, 0x1f00 + index)
    }
    finish(hash)
    return hash
  }
}

/** What makes a line what it is; numbers as a line has them. */
export interface LineContent {
  readonly order: string | null
  readonly customer: string | null
  readonly product: string | null
  readonly time: number
  readonly quantity: number | null
  readonly price: number | null
  readonly amount: number
}

/** Hashes what makes a line what it is, to find it again in another file. */
export class ContentHasher {
  readonly #hash: Hash = { low: 0, high: 0 }
  readonly #order = new TextHash()
  readonly #customer = new TextHash()
  readonly #product = new TextHash()

  /** The line's hash as a safe integer. */
  hash(line: LineContent): number {
    const hash = this.#hash
    hash.low = 0x2f0b4c47 | 0
    hash.high = 0x1b873593 | 0
    mixTextOrNull(hash, this.#order, line.order)
    mixTextOrNull(hash, this.#customer, line.customer)
    mixTextOrNull(hash, this.#product, line.product)
    mixNumber(hash, line.time)
    mixNumber(hash, line.quantity ?? 0)
    mixNumber(hash, line.price ?? 0)
    mixNumber(hash, line.amount)
    return safeInteger(hash)
  }
}

/** 53 bits of a finished or unfinished hash as an integer that JavaScript and SQLite both hold exactly. */
export function safeInteger({ low, high }: Hash): number {
  const hash = { low, high }
  finish(hash)
  return (hash.high >>> 11) * 2 ** 32 + (hash.low >>> 0)
}

/** The hash of a text, remembered: neighbouring rows often share theirs. */
class TextHash {
  #text = ''
  #low = 0
  #high = 0

  mixInto(hash: Hash, text: string): void {
    if (text !== this.#text) {
      let low = 0x811c9dc5 | 0
      let high = 0x9747b28c | 0
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at)
        low = Math.imul(low ^ code, 0x01000193)
        high = Math.imul(high ^ code, 0x5bd1e995) ^ (high >>> 15)
      }
      this.#text = text
      this.#low = low
      this.#high = high
    }
    mix(hash, this.#low)
    mix(hash, this.#high)
    mix(hash, text.length)
  }
}

function mixTextOrNull(hash: Hash, remembered: TextHash, text: string | null): void {
  remembered.mixInto(hash, text ?? '')
  mix(hash, text === null ? 3 : 7)
}

const double = new Float64Array(1)
const words = new Int32Array(double.buffer)

function mixNumber(hash: Hash, value: number): void {
  double[0] = value
  mix(hash, words[0] as number)
  mix(hash, words[1] as number)
}

function mix(hash: Hash, word: number): void {
  const low = Math.imul(hash.low ^ word, 0x85ebca6b)
  hash.low = low ^ (low >>> 13)
  const high = Math.imul(hash.high + word, 0xc2b2ae35)
  hash.high = high ^ (high >>> 16)
}

function finish(hash: Hash): void {
  let { low, high } = hash
  low ^= high >>> 16
  low = Math.imul(low, 0x85ebca6b)
  low ^= low >>> 13
  high ^= low
  high = Math.imul(high, 0xc2b2ae35)
  hash.high = high ^ (high >>> 16)
  hash.low = low ^ hash.high
}
