import type { Budgets } from './budgets.ts'
import type { Refusals } from './refusals.ts'
import { RowBuffer } from './row-buffer.ts'
import { CELL, type Row, type SheetExtent } from './source.ts'
import { HASH_FACTOR, HASH_SEED, placeOf, TextCache } from './text-cache.ts'

const QUOTE = 0x22
const SPACE = 0x20
const LF = 0x0a
const CR = 0x0d
const LINE_END = Buffer.from('\n')
const NOTHING = Buffer.alloc(0)
/** What bytes that are no letters are read as. */
const NO_LETTER = '\ufffd'
/** So many different texts with them are remembered, to be counted. */
const MOST_BROKEN = 10_000

/**
 * Splits delimited text in UTF-8, in chunks cut anywhere, into rows of texts (RFC 4180, with any of the three line ends).
 * Lenient where Excel is: rows may be ragged, a quote inside an unquoted field is itself, text after a closing quote belongs to the
 * field. More lenient than Excel in one: spaces may stand before a quoted field, as in `1, "Hat, blue"`. Nothing else is trimmed.
 */
export class CsvScanner {
  /** Set when the consumer wants no more. */
  stopped = false
  private readonly delimiter: number
  private readonly budgets: Budgets
  private readonly refusals: Refusals
  private readonly rows: RowBuffer
  private readonly cache = new TextCache((bytes, start, end) => this.decode(bytes, start, end))
  /** Texts with bytes that are no letters. */
  private readonly broken = new Set<string>()
  private brokenCells = 0
  private firstBrokenRow = 0
  private carry: Buffer = NOTHING
  private column = 0
  private record = 1
  private line = 1
  private linesInRecord = 0

  /** `delimiter` is the byte between fields. */
  constructor(delimiter: number, onRow: (row: Row) => boolean | undefined, budgets: Budgets, refusals: Refusals) {
    this.delimiter = delimiter
    this.budgets = budgets
    this.refusals = refusals
    this.rows = new RowBuffer(budgets, onRow, refusals)
  }

  /** Scans the next chunk. The chunk may be reused by the caller afterwards. */
  feed(chunk: Buffer): void {
    const bytes = this.carry.length === 0 ? chunk : Buffer.concat([this.carry, chunk])
    const used = this.scan(bytes)
    if (bytes.length - used > this.budgets.textBytes) throw this.fieldTooLong()
    this.carry = Buffer.from(bytes.subarray(used))
  }

  /** Ends the last record; throws when a quote was never closed. */
  end(): void {
    if (this.stopped || (this.carry.length === 0 && this.column === 0)) return
    this.feed(LINE_END)
    if (this.carry.length > 0) {
      throw this.refusals.openQuote(this.place())
    }
  }

  /** What the rows handed on so far held. */
  extent(): SheetExtent {
    const { brokenCells, firstBrokenRow } = this
    return { ...this.rows.extent(), ...(brokenCells > 0 ? { brokenCells, firstBrokenRow } : {}) }
  }

  /** Gives how many bytes were used up: all but the field that is not complete yet. */
  private scan(bytes: Buffer): number {
    const length = bytes.length
    const delimiter = this.delimiter
    let at = 0
    while (at < length && !this.stopped) {
      const start = at
      let byte = bytes[at] as number
      if (byte === SPACE) {
        at = this.openingQuote(bytes, start)
        if (at < 0) return start
        byte = bytes[at] as number
      }
      if (byte === QUOTE) {
        at = this.quotedField(bytes, at)
        if (at < 0) return start
        byte = bytes[at] as number
      } else {
        let hash = HASH_SEED
        while (byte !== delimiter && byte !== LF && byte !== CR) {
          hash = Math.imul(hash ^ byte, HASH_FACTOR)
          if (++at === length) return start
          byte = bytes[at] as number
        }
        if (at > start) this.set(bytes, start, at, hash)
      }
      at++
      if (byte === delimiter) {
        if (++this.column === this.budgets.columns) throw this.tooWide()
        continue
      }
      if (byte === CR) {
        if (at === length) return start
        if (bytes[at] === LF) at++
      }
      this.endRecord()
    }
    return at
  }

  private endRecord(): void {
    if (!this.rows.finish(this.record)) this.stopped = true
    this.record++
    this.line += 1 + this.linesInRecord
    this.linesInRecord = 0
    this.column = 0
  }

  /**
   * Where the quote is that opens a field after spaces; `start` where none does, -1 when that is not here yet. It has to be closed in
   * its line, with nothing behind it: a quote that opens nothing must not swallow the lines below.
   */
  private openingQuote(bytes: Buffer, start: number): number {
    const isEnd = (byte: number | undefined) => byte === this.delimiter || byte === LF || byte === CR
    const open = skipSpaces(bytes, start)
    if (open === bytes.length) return -1
    if (bytes[open] !== QUOTE || this.delimiter === SPACE) return start
    for (let at = open + 1; at < bytes.length; at++) {
      const byte = bytes[at]
      if (byte === LF || byte === CR) return start
      if (byte !== QUOTE) continue
      if (bytes[at + 1] === QUOTE) at++
      else {
        const next = skipSpaces(bytes, at + 1)
        if (next === bytes.length) return -1
        return isEnd(bytes[next]) ? open : start
      }
    }
    return -1
  }

  /** Reads the field whose opening quote is at `start`; gives where its delimiter or line end is, or -1 when that is not here yet. */
  private quotedField(bytes: Buffer, start: number): number {
    const length = bytes.length
    let at = start + 1
    let hash = HASH_SEED
    let doubled = false
    let lines = 0
    for (; ; at++) {
      if (at >= length) return -1
      const byte = bytes[at] as number
      if (byte === QUOTE) {
        if (at + 1 === length) return -1
        if (bytes[at + 1] !== QUOTE) break
        doubled = true
        at++
      } else if (byte === LF) lines++
      hash = Math.imul(hash ^ byte, HASH_FACTOR)
    }
    const close = at
    at++
    while (at < length && bytes[at] !== this.delimiter && bytes[at] !== LF && bytes[at] !== CR) at++
    if (at === length || (bytes[at] === CR && at + 1 === length)) return -1
    if (at - start > this.budgets.textBytes) throw this.fieldTooLong()
    this.linesInRecord += lines
    if (!doubled && at === close + 1) {
      if (close > start + 1) this.set(bytes, start + 1, close, hash)
      return at
    }
    const inside = this.decode(bytes, start + 1, close).replaceAll('""', '"')
    const text = inside + this.decode(bytes, close + 1, at)
    if (text !== '') this.rows.set(this.column, CELL.text, text)
    if (text.includes(NO_LETTER)) this.countBroken()
    return at
  }

  private set(bytes: Buffer, start: number, end: number, hash: number): void {
    if (end - start > this.budgets.textBytes) throw this.fieldTooLong()
    const text = this.cache.get(bytes, start, end, hash)
    this.rows.set(this.column, CELL.text, text, placeOf(hash))
    if (this.broken.size > 0 && this.broken.has(text)) this.countBroken()
  }

  private decode(bytes: Buffer, start: number, end: number): string {
    const text = bytes.toString('utf8', start, end)
    if (this.broken.size < MOST_BROKEN && text.includes(NO_LETTER)) this.broken.add(text)
    return text
  }

  private countBroken(): void {
    this.brokenCells++
    this.firstBrokenRow ||= this.record
  }

  private fieldTooLong() {
    return this.refusals.longField(this.place())
  }

  private tooWide() {
    return this.refusals.tooManyColumns(this.line, this.budgets.columns)
  }

  private place(): { line: number; column: number } {
    return { line: this.line + this.linesInRecord, column: this.column + 1 }
  }
}

function skipSpaces(bytes: Buffer, start: number): number {
  let at = start
  while (bytes[at] === SPACE) at++
  return at
}
