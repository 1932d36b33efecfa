import type { HashedText } from './hashed-text.ts'
import { KnownTexts } from './known-texts.ts'
import { hashRow } from './row-hash.ts'
import { CELL, type Hash, type Row } from './source.ts'

/** The most rows of one batch, and the most cells, which is at least what a row may have. */
const ROWS = 1_000
const CELLS = 16_384
/** A batch ends early where its new texts hold more characters than this. */
const NEW_CHARACTERS = 1_000_000

/** The cells of some rows one after the other, in memory that two threads share. */
interface BatchArrays {
  readonly numbers: Float64Array<SharedArrayBuffer>
  readonly widths: Uint16Array<SharedArrayBuffer>
  /** Two halves for each row. */
  readonly hashes: Int32Array<SharedArrayBuffer>
  readonly kinds: Uint8Array<SharedArrayBuffer>
  /** For a text its number among the texts known so far, for a boolean 0 or 1. */
  readonly cells: Float64Array<SharedArrayBuffer>
}

/** Rows on their way from one thread to another. */
export interface RowBatch extends BatchArrays {
  readonly rows: number
  /** Texts that were not known before, in the order of their numbers. */
  readonly texts: readonly string[]
  /** Whether the texts of earlier batches are forgotten and numbers begin at 0 again. */
  readonly forgets: boolean
}

/** Packs rows into batches, with their hashes; a text crosses once, and afterwards as its number. */
export class RowPacker {
  readonly #send: (batch: RowBatch) => void
  readonly #ring: readonly BatchArrays[]
  #arrays: BatchArrays
  #sent = 0
  #rows = 0
  #cells = 0
  #texts: string[] = []
  #newCharacters = 0
  #forgets = false
  readonly #known = new KnownTexts((text) => {
    this.#texts.push(text)
    this.#newCharacters += text.length
  })
  /** The texts of the row that is packed, by column. */
  readonly #rowTexts: HashedText[] = []
  readonly #hash: Hash = { low: 0, high: 0 }

  /** `send` gets each batch when it is full. A batch's arrays are used again once `ahead` later ones were sent. */
  constructor(ahead: number, send: (batch: RowBatch) => void) {
    this.#send = send
    this.#ring = Array.from({ length: ahead + 1 }, newArrays)
    this.#arrays = this.#ring[0] as BatchArrays
  }

  /** Takes in a row. */
  add(row: Row): void {
    const { width, kinds, values, places } = row
    if (this.#rows === ROWS || this.#cells + width > CELLS || this.#newCharacters > NEW_CHARACTERS) this.finish()
    const arrays = this.#arrays
    let cell = this.#cells
    for (let column = 0; column < width; column++, cell++) {
      const kind = kinds[column] as number
      const value = values[column]
      arrays.kinds[cell] = kind
      if (kind === CELL.text) {
        const known = this.#known.get(value as string, places?.[column] ?? 0)
        this.#rowTexts[column] = known
        arrays.cells[cell] = known.number
      } else arrays.cells[cell] = typeof value === 'number' ? value : value === true ? 1 : 0
    }
    const at = this.#rows++
    const hash = this.#hash
    hashRow(row, this.#rowTexts, hash)
    arrays.numbers[at] = row.number
    arrays.widths[at] = width
    arrays.hashes[at * 2] = hash.low
    arrays.hashes[at * 2 + 1] = hash.high
    this.#cells = cell
  }

  /** Sends what is gathered, if there is anything. */
  finish(): void {
    if (this.#rows === 0) return
    this.#send({ ...this.#arrays, rows: this.#rows, texts: this.#texts, forgets: this.#forgets })
    this.#forgets = this.#known.forgetMany()
    this.#arrays = this.#ring[++this.#sent % this.#ring.length] as BatchArrays
    this.#texts = []
    this.#rows = 0
    this.#cells = 0
    this.#newCharacters = 0
  }
}

/** Gives out the rows of batches in their order. */
export class RowUnpacker {
  readonly #onRow: (row: Row) => boolean | undefined
  readonly #hash: Hash = { low: 0, high: 0 }
  readonly #row = {
    number: 0,
    width: 0,
    kinds: new Uint8Array(CELLS),
    values: [] as Row['values'],
    /** A text comes from its number among the known ones. */
    places: new Int32Array(CELLS),
    hash: this.#hash,
  }
  #texts: string[] = []

  constructor(onRow: (row: Row) => boolean | undefined) {
    this.#onRow = onRow
  }

  /** Hands on the rows of the next batch; false when the consumer wants no more. */
  unpack(batch: RowBatch): boolean {
    if (batch.forgets) this.#texts = []
    for (const text of batch.texts) this.#texts.push(text)
    let cell = 0
    for (let at = 0; at < batch.rows; at++) {
      const width = batch.widths[at] as number
      this.#fill(batch, cell, width)
      cell += width
      this.#row.number = batch.numbers[at] as number
      this.#hash.low = batch.hashes[at * 2] as number
      this.#hash.high = batch.hashes[at * 2 + 1] as number
      if (this.#onRow(this.#row) === false) return false
    }
    return true
  }

  #fill(batch: RowBatch, start: number, width: number): void {
    const { kinds, values, places } = this.#row
    for (let column = width; column < this.#row.width; column++) {
      kinds[column] = CELL.empty
      values[column] = null
    }
    for (let column = 0; column < width; column++) {
      const kind = batch.kinds[start + column] as number
      kinds[column] = kind
      const cell = batch.cells[start + column] as number
      values[column] = cellOf(kind, cell, this.#texts)
      places[column] = cell
    }
    this.#row.width = width
  }
}

function cellOf(kind: number, cell: number, texts: readonly string[]): string | number | boolean | null {
  switch (kind) {
    case CELL.text:
      return texts[cell] as string
    case CELL.number:
    case CELL.date:
    case CELL.time:
      return cell
    case CELL.boolean:
      return cell === 1
    default:
      return null
  }
}

function newArrays(): BatchArrays {
  return {
    numbers: new Float64Array(new SharedArrayBuffer(ROWS * 8)),
    widths: new Uint16Array(new SharedArrayBuffer(ROWS * 2)),
    hashes: new Int32Array(new SharedArrayBuffer(ROWS * 2 * 4)),
    kinds: new Uint8Array(new SharedArrayBuffer(CELLS)),
    cells: new Float64Array(new SharedArrayBuffer(CELLS * 8)),
  }
}
