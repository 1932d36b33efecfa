const MiB = 1024 * 1024

/** How much a file may cost before it is refused. The defaults let through what Excel itself can hold. */
export interface Budgets {
  /** Bytes one part of a package may inflate to. */
  readonly partBytes: number
  /** Bytes all parts of a package may inflate to together. */
  readonly totalBytes: number
  /** Bytes a small part (workbook, styles, relationships), which is held in memory, may inflate to. */
  readonly smallPartBytes: number
  /** Past `ratioFreeBytes` a part may inflate to at most this many times its packed size. Honest sheets reach 40. */
  readonly ratio: number
  readonly ratioFreeBytes: number
  /** Files inside a package. */
  readonly entries: number
  /** Bytes of one tag with its attributes. */
  readonly tagBytes: number
  /** Bytes of one cell's text. */
  readonly textBytes: number
  /** Characters of all texts of one row together. */
  readonly rowCharacters: number
  readonly sharedStrings: number
  readonly sharedStringBytes: number
  readonly rows: number
  readonly columns: number
  /** Cells of a sheet that its file only says to repeat. */
  readonly repeatedCells: number
  /** Bytes of a file that is read whole (.xls). */
  readonly wholeFileBytes: number
  /** Milliseconds one opening or reading may take. */
  readonly milliseconds: number
}

/** The rows and columns are Excel's own limits; a text file may have more rows. */
export const DEFAULT_BUDGETS: Budgets = {
  partBytes: 4096 * MiB,
  totalBytes: 6144 * MiB,
  smallPartBytes: 64 * MiB,
  ratio: 200,
  ratioFreeBytes: 100 * MiB,
  entries: 50_000,
  tagBytes: MiB / 4,
  textBytes: MiB,
  rowCharacters: 8_000_000,
  sharedStrings: 5_000_000,
  sharedStringBytes: 200 * MiB,
  rows: 1_048_576,
  columns: 16_384,
  repeatedCells: 50_000_000,
  wholeFileBytes: 100 * MiB,
  milliseconds: 900_000,
}
