import { CELL, type Hash, type Row } from '../source.ts'

/** The most rows of one batch, and the most cells, which is at least what a row may have. */
const ROWS = 1_000
const CELLS = 16_384
/** A batch ends early where its new texts hold more characters than this. */
const NEW_CHARACTERS = 1_000_000
/** When this many texts, or this many characters, are known on both sides, they are forgotten. */
const KNOWN_TEXTS = 100_000
const KNOWN_CHARACTERS = 4_000_000

/** Rows on their way from one thread to another: their cells one after the other in arrays that change hands without a copy. */
export interface RowBatch {
  readonly rows: number
  readonly numbers: Float64Array<ArrayBuffer>
  readonly widths: Uint16Array<ArrayBuffer>
  /** Two halves for each row. */
  readonly hashes: Int32Array<ArrayBuffer>
  readonly kinds: Uint8Array<ArrayBuffer>
  /** For a text its number among the texts known so far, for a boolean 0 or 1. */
  readonly cells: Float64Array<ArrayBuffer>
  /** Texts that were not known before, in the order of their numbers. */
  readonly texts: readonly string[]
  /** Whether the texts of earlier batches are forgotten and numbers begin at 0 again. */
  readonly forgets: boolean
}

/** Packs rows into batches; a text crosses once, and afterwards as its number. */
export class RowPacker {
  readonly #send: (batch: RowBatch) => void
  #batch = emptyBatch(false)
  #rows = 0
  #cells = 0
  #newCharacters = 0
  #knownCharacters = 0
  readonly #known = new Map<string, number>()
  /** The last text of each column and its number: neighbouring rows often share theirs. */
  #lastTexts: (string | undefined)[] = []
  #lastNumbers: number[] = []

  /** `send` gets each batch when it is full, and may give its arrays away. */
  constructor(send: (batch: RowBatch) => void) {
    this.#send = send
  }

  /** Takes in a row with its hash. */
  add(row: Row, hash: Hash): void {
    const { width, kinds, values } = row
    if (this.#rows === ROWS || this.#cells + width > CELLS || this.#newCharacters > NEW_CHARACTERS) this.finish()
    const batch = this.#batch
    const at = this.#rows++
    batch.numbers[at] = row.number
    batch.widths[at] = width
    batch.hashes[at * 2] = hash.low
    batch.hashes[at * 2 + 1] = hash.high
    let cell = this.#cells
    for (let column = 0; column < width; column++, cell++) {
      const kind = kinds[column] as number
      const value = values[column]
      batch.kinds[cell] = kind
      if (kind === CELL.text) batch.cells[cell] = this.#numberOf(value as string, column)
      else if (typeof value === 'number') batch.cells[cell] = value
      else if (value === true) batch.cells[cell] = 1
    }
    this.#cells = cell
  }

  /** Sends what is gathered, if there is anything. */
  finish(): void {
    if (this.#rows === 0) return
    this.#send({ ...this.#batch, rows: this.#rows })
    const forgets = this.#known.size > KNOWN_TEXTS || this.#knownCharacters > KNOWN_CHARACTERS
    if (forgets) {
      this.#known.clear()
      this.#knownCharacters = 0
      this.#lastTexts = []
    }
    this.#batch = emptyBatch(forgets)
    this.#rows = 0
    this.#cells = 0
    this.#newCharacters = 0
  }

  #numberOf(text: string, column: number): number {
    if (this.#lastTexts[column] !== text) {
      this.#lastTexts[column] = text
      this.#lastNumbers[column] = this.#lookUp(text)
    }
    return this.#lastNumbers[column] as number
  }

  #lookUp(text: string): number {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const number = this.#known.size
    this.#known.set(text, number)
    this.#batch.texts.push(text)
    this.#newCharacters += text.length
    this.#knownCharacters += text.length
    return number
  }
}

/** Gives out the rows of batches in their order. */
export class RowUnpacker {
  readonly #onRow: (row: Row) => boolean | undefined
  readonly #hash: Hash = { low: 0, high: 0 }
  readonly #row = { number: 0, width: 0, kinds: new Uint8Array(CELLS), values: [] as Row['values'], hash: this.#hash }
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
    const { kinds, values } = this.#row
    for (let column = width; column < this.#row.width; column++) {
      kinds[column] = CELL.empty
      values[column] = null
    }
    for (let column = 0; column < width; column++) {
      const kind = batch.kinds[start + column] as number
      kinds[column] = kind
      values[column] = cellOf(kind, batch.cells[start + column] as number, this.#texts)
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

function emptyBatch(forgets: boolean) {
  return {
    numbers: new Float64Array(ROWS),
    widths: new Uint16Array(ROWS),
    hashes: new Int32Array(ROWS * 2),
    kinds: new Uint8Array(CELLS),
    cells: new Float64Array(CELLS),
    texts: [] as string[],
    forgets,
  }
}
