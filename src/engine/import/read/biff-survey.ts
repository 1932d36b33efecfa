import { isBeginning, RECORD, RecordWalk } from './biff-records.ts'

/** Records that hold cells; those of a range of cells stand in one row. */
const CELL_RECORDS: ReadonlySet<number> = new Set([
  0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x00bd, 0x00be, 0x00d6, 0x00fd, 0x0201, 0x0203, 0x0204, 0x0205,
  0x0206, 0x027e, 0x0406,
])
/** The style number of an Excel 2 cell that has no room for it. */
const LONG_STYLE = 0x0044
/** What a program that does not count declares. */
const FULL_SHEET = 65_536 * 256

/** Moves over the records of one sheet that make its cells, leaving out what is embedded in it. */
export class CellWalk extends RecordWalk {
  /** Whether the sheet was left by the record that ends it. */
  hasEnded = false
  /** By what the last `DIMENSIONS` record says. */
  declaredRows = 0
  declaredCells = 0
  /** Rows of which a `ROW` record says that they have cells. */
  declaredRowsWithCells = 0
  private depth = 0
  private readonly version: number

  constructor(bytes: Buffer, from: number, version: number) {
    super(bytes, from)
    this.version = version
  }

  /** Goes to the next record of cells, or of a cell's style. False at the sheet's end. */
  advanceToCell(): boolean {
    while (this.advance()) {
      const { id } = this
      if (isBeginning(id)) this.depth++
      else if (id === RECORD.eof) {
        this.depth--
        if (this.depth === 0) {
          this.hasEnded = true
          return false
        }
      } else if (this.depth === 1) {
        if (CELL_RECORDS.has(id) ? this.length >= 6 : id === LONG_STYLE) return true
        if (id === 0x0200 || id === 0x0000) this.takeDimensions()
        else if (id === 0x0208 && this.length >= 6) this.takeRow()
      }
    }
    return false
  }

  get isStyle(): boolean {
    return this.id === LONG_STYLE
  }

  /** The present record's row, from 0. */
  get row(): number {
    return this.bytes.readUInt16LE(this.start)
  }

  private takeRow(): void {
    const { bytes, start } = this
    if (bytes.readUInt16LE(start + 4) > bytes.readUInt16LE(start + 2)) this.declaredRowsWithCells++
  }

  private takeDimensions(): void {
    const { bytes, start, length } = this
    const isWide = this.version === 8
    if (length < (isWide ? 12 : 8)) return
    const firstRow = isWide ? bytes.readUInt32LE(start) : bytes.readUInt16LE(start)
    this.declaredRows = isWide ? bytes.readUInt32LE(start + 4) : bytes.readUInt16LE(start + 2)
    const columnsAt = start + (isWide ? 8 : 4)
    const columns = bytes.readUInt16LE(columnsAt + 2) - bytes.readUInt16LE(columnsAt)
    this.declaredCells = Math.max(0, this.declaredRows - firstRow) * Math.max(0, columns)
  }
}

/** What a walk over a sheet's records found, before any cell is made of them. */
export interface SheetSurvey {
  /** Whether rows come in their order. */
  readonly isSorted: boolean
  /**
   * What speaks for lost cells: the sheet has no end, its rows declare cells and it is empty, or only its size declares some, which
   * programs also leave as it was.
   */
  readonly loss: 'endless' | 'empty' | 'emptied' | undefined
  /** Rows up to the last with a cell. */
  readonly rows: number
}

/**
 * Walks over the records of the sheet at `at` and holds what came against what the sheet declares. `isWhole` when something else tells
 * that no bytes are missing.
 */
export function surveySheet(bytes: Buffer, at: number, version: number, isWhole: boolean): SheetSurvey {
  const walk = new CellWalk(bytes, at, version)
  let isSorted = true
  let last = -1
  let records = 0
  while (walk.advanceToCell()) {
    if (walk.isStyle) continue
    if (walk.row < last) isSorted = false
    last = Math.max(last, walk.row)
    records++
  }
  return { isSorted, loss: lossOf(walk, records, last + 1, isWhole), rows: last + 1 }
}

function lossOf(walk: CellWalk, records: number, rows: number, isWhole: boolean): SheetSurvey['loss'] {
  const { declaredRows, declaredCells, declaredRowsWithCells } = walk
  if (!walk.hasEnded && (!walk.isAtEnd || rows < declaredRows || (declaredRows === 0 && !isWhole))) {
    return 'endless'
  }
  if (records > 0) return undefined
  if (declaredRowsWithCells > 0) return 'empty'
  return declaredCells > 1 && declaredCells < FULL_SHEET ? 'emptied' : undefined
}
