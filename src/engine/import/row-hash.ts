import { CELL, type Row } from './source.ts'

/** A 64-bit hash as two 32-bit halves, filled in by the functions of this file. */
export interface Hash {
  low: number
  high: number
}

/** Mixes all cells of a row, mapped or not, with their kinds and places: equal rows give equal hashes. */
export function hashRow(row: Row, hash: Hash): void {
  hash.low = 0x811c9dc5 | 0
  hash.high = 0x9747b28c | 0
  for (let index = 0; index < row.width; index++) {
    const value = row.values[index]
    switch (row.kinds[index]) {
      case CELL.text:
        mixText(hash, value as string)
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
}

/** Mixes the values that make a line what it is, to find it again in another file. Fits a safe integer. */
export function hashContent(texts: readonly (string | null)[], numbers: readonly number[], hash: Hash): number {
  hash.low = 0x2f0b4c47 | 0
  hash.high = 0x1b873593 | 0
  for (const text of texts) {
    mixText(hash, text ?? '')
    mix(hash, text === null ? 3 : 7)
  }
  for (const number of numbers) mixNumber(hash, number)
  return safeInteger(hash)
}

/** 53 bits of a finished or unfinished hash as an integer that JavaScript and SQLite both hold exactly. */
export function safeInteger(hash: Hash): number {
  finish(hash)
  return (hash.high >>> 11) * 2 ** 32 + (hash.low >>> 0)
}

function mixText(hash: Hash, text: string): void {
  let { low, high } = hash
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x5bd1e995) ^ (high >>> 15)
  }
  hash.low = low
  hash.high = high
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
