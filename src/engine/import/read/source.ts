import type { Text } from '../../../shared/words/said.ts'

/** What a cell holds. */
export const CELL = { empty: 0, text: 1, number: 2, date: 3, time: 4, boolean: 5, error: 6 } as const

/** A 64-bit hash as two 32-bit halves. */
export interface Hash {
  low: number
  high: number
}

/**
 * One row of a sheet as a reader hands it over. The object is reused for the next row: copy what you keep.
 * `kinds[i]` says what `values[i]` is, for i below `width`:
 * text -> string, number -> number, date -> wall-clock milliseconds since 1970-01-01 without a zone, time -> milliseconds
 * since midnight (or a duration), boolean -> boolean, error and empty -> null.
 */
export interface Row {
  /** The row's number in the sheet, as Excel shows it; in a text file the record's number. The first is 1. */
  number: number
  /** One past the last cell that has a value. */
  width: number
  kinds: Uint8Array
  values: (string | number | boolean | null)[]
  /**
   * For each text where its reader had it from, such as its number among a workbook's shared texts. The same text mostly comes from
   * the same place, so that who remembers texts by their places hardly ever has to search for one.
   */
  places?: Int32Array
  /** The hash over all cells, where the reader made it already. */
  hash?: Hash
}

/** One table inside a source. */
export interface SheetInfo {
  readonly name: string
  readonly hidden: boolean
}

/** What a sheet turned out to hold, counted over values (styled empty cells do not count). */
export interface SheetExtent {
  /** Non-blank rows. */
  readonly rows: number
  /** One past the last column that has a value anywhere. */
  readonly columns: number
  /** Cells with a value. */
  readonly cells: number
  /** Formulas for which the file holds no value, as some programs write them; they read as empty. */
  readonly formulasWithoutValue?: number
  /** Rows with the same number as the row before them; they, and those below, were numbered on. */
  readonly repeatedRowNumbers?: number
  /** Cells of a text with bytes that are no letters of its encoding, where there are any, and the row of the first. */
  readonly brokenCells?: number
  readonly firstBrokenRow?: number
}

/** An encoding that a text file may be of, with words as it reads them. */
export interface EncodingReading {
  readonly encoding: string
  readonly examples: readonly string[]
}

/** How a text file was understood. */
export interface TextDialect {
  readonly encoding: string
  readonly delimiter: string
  /** What speaks for the encoding. */
  readonly why: Text
  /** The encodings that it may be of where nothing in it settles which, the likeliest first; null where it is settled. */
  readonly doubt: readonly EncodingReading[] | null
  /** The same where one of them is taken, since hardly more than names would come out wrong. */
  readonly guess: readonly EncodingReading[] | null
}

/** How a sheet is to be read. */
export interface ReadOptions {
  /** Checked at least once per chunk; the reader rejects with code `cancelled`. */
  readonly signal?: AbortSignal
  /** The share of the sheet's bytes that has been read, 0..1, a few dozen times at most. */
  readonly onProgress?: (fraction: number) => void
  /** Reads a long sheet in a thread of its own, while its rows are worked on here; such a reading cannot be stopped early. */
  readonly apart?: boolean
}

/** An opened file: the sheets it has, and a way to stream the rows of each. */
export interface Source {
  readonly format: 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'text'
  readonly sheets: readonly SheetInfo[]
  /** The names of sheets that hold no cells, such as charts, macros and dialogs; they are passed over. */
  readonly withoutCells?: readonly string[]
  /** Set for text files. */
  readonly dialect?: TextDialect
  /**
   * Streams the non-blank rows of a sheet. `onRow` returning false stops early (the extent is then of what was seen).
   * Rejects with a `RegularsError` that names what is wrong with the file.
   */
  read(sheet: number, onRow: (row: Row) => boolean | undefined, options?: ReadOptions): Promise<SheetExtent>
  close(): Promise<void>
}
