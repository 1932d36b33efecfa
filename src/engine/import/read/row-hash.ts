import { HashedText } from './hashed-text.ts'
import { CELL, type Hash, type Row } from './source.ts'

const SEED = { low: 0x811c9dc5 | 0, high: 0x9747b28c | 0 }
const NO_TEXT = new HashedText('')

/** Hashes whole rows: equal cells, mapped or not, of the same kinds in the same places give equal hashes. */
export class RowHasher {
  readonly #hash: Hash = { low: 0, high: 0 }
  /** The last text of each column: neighbouring rows often share theirs. */
  readonly #texts: HashedText[] = []

  /** The hash of a row; the object is overwritten by the next. */
  hash(row: Row): Hash {
    for (let column = 0; column < row.width; column++) {
      if (row.kinds[column] !== CELL.text) continue
      const text = row.values[column] as string
      if (this.#texts[column]?.text !== text) this.#texts[column] = new HashedText(text)
    }
    hashRow(row, this.#texts, this.#hash)
    return this.#hash
  }
}

/** Writes a row's hash into `hash`, where `texts` has the hashed text of each cell that is one. */
export function hashRow(row: Row, texts: readonly (HashedText | undefined)[], hash: Hash): void {
  hash.low = SEED.low
  hash.high = SEED.high
  for (let column = 0; column < row.width; column++) {
    const value = row.values[column]
    switch (row.kinds[column]) {
      case CELL.text:
        mixText(hash, texts[column] as HashedText)
        break
      case CELL.number:
      case CELL.date:
      case CELL.time:
        mixNumber(hash, value as number)
        break
      default:
        mix(hash, (row.kinds[column] as number) * 2 + (value === true ? 1 : 0))
    }
    mix(hash, 0x1f00 + column)
  }
  finish(hash)
}

/** What makes a line what it is; numbers as a line has them. */
export interface LineContent {
  readonly order: HashedText | null
  readonly customer: HashedText | null
  readonly product: HashedText | null
  readonly time: number
  readonly quantity: number | null
  readonly price: number | null
  readonly amount: number
}

/** Hashes what makes a line what it is, to find it again in another file. */
export class ContentHasher {
  readonly #hash: Hash = { low: 0, high: 0 }

  /** The line's hash as a safe integer. */
  hash(line: LineContent): number {
    const hash = this.#hash
    hash.low = 0x2f0b4c47 | 0
    hash.high = 0x1b873593 | 0
    mixTextOrNull(hash, line.order)
    mixTextOrNull(hash, line.customer)
    mixTextOrNull(hash, line.product)
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

function mixTextOrNull(hash: Hash, text: HashedText | null): void {
  mixText(hash, text ?? NO_TEXT)
  mix(hash, text === null ? 3 : 7)
}

function mixText(hash: Hash, { text, low, high }: HashedText): void {
  mix(hash, low)
  mix(hash, high)
  mix(hash, text.length)
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
