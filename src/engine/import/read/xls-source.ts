import { setImmediate } from 'node:timers/promises'
import { readBiffBook } from './biff-book.ts'
import { BiffCells } from './biff-cells.ts'
import { decryptedByDefault } from './biff-decrypt.ts'
import { CellWalk, surveySheet } from './biff-survey.ts'
import type { Budgets } from './budgets.ts'
import { type OleStream, readOle } from './ole-file.ts'
import type { OpenFile } from './open-file.ts'
import { watchReading } from './read-watch.ts'
import type { ForeignKind } from './refusals.ts'
import { RowBuffer } from './row-buffer.ts'
import type { ReadOptions, Row, Source } from './source.ts'

/** How many records are read before others have a turn. */
const TURN_RECORDS = 20_000

const WORKBOOKS = ['Workbook', 'Book']
const ENCRYPTED = ['EncryptionInfo', 'EncryptedPackage']
const OTHERS: readonly [string, ForeignKind][] = [
  ['WordDocument', 'word'],
  ['PowerPoint Document', 'slides'],
  ['VisioDocument', 'drawing'],
  ['__properties_version1.0', 'mail'],
]

/**
 * A source over a workbook of Excel 2 to 2003 (.xls). It is read whole, 64 MB of cells being the most a sheet can have, and walked
 * over once before anything is said of it, so that a file that has lost cells is refused and not read in part.
 */
export async function xlsSource(file: OpenFile, isOle: boolean, budgets: Budgets): Promise<Source> {
  const { refusals } = file
  if (file.size > budgets.wholeFileBytes) throw refusals.tooLargeFor('xls')
  const bytes = await file.read(0, file.size)
  const stream = isOle ? workbookStream(bytes, file) : { bytes, isWhole: false }
  const book = readBiffBook(decryptedByDefault(stream.bytes), refusals)
  if (book.sheets.length === 0) throw refusals.notSpreadsheet('noWorkbook')
  const { version } = book.settings
  // A sheet that was emptied is nothing odd; a workbook without any cell that declares some is.
  const surveys = book.sheets.map(({ at }) => surveySheet(book.bytes, at, version, stream.isWhole))
  const hasCells = surveys.some(({ rows }) => rows > 0)

  async function read(index: number, onRow: (row: Row) => boolean | undefined, options: ReadOptions) {
    const sheet = book.sheets[index]
    const survey = surveys[index]
    if (sheet === undefined || survey === undefined) throw refusals.noSheet(index)
    if (survey.loss === 'endless' && isOle && !stream.isWhole) throw refusals.incomplete(`sheet ${index + 1} is cut`)
    const isLost = survey.loss !== undefined && !(survey.loss === 'emptied' && hasCells)
    if (isLost) throw refusals.damagedSheet(sheet.name, `${survey.loss} after row ${survey.rows}`)
    const rows = new RowBuffer(budgets, onRow, refusals)
    const cells = new BiffCells(book, rows, refusals)
    const watch = watchReading(options, budgets.milliseconds, refusals)
    const walks = survey.isSorted ? inOrder(sheet.at) : sorted(sheet.at)
    let row = -1
    let count = 0
    for (const walk of walks) {
      if (count++ % TURN_RECORDS === 0) {
        watch.check(walk.at - sheet.at, book.bytes.length - sheet.at)
        await setImmediate()
      }
      if (!walk.isStyle && walk.row !== row) {
        if (!rows.finish(row + 1)) return { ...rows.extent(), formulasWithoutValue: cells.formulasWithoutValue }
        row = walk.row
      }
      cells.take(walk)
    }
    rows.finish(row + 1)
    watch.check(1, 1)
    await file.assertUnchanged()
    return { ...rows.extent(), formulasWithoutValue: cells.formulasWithoutValue }
  }

  function* inOrder(at: number): Generator<CellWalk> {
    const walk = new CellWalk(book.bytes, at, version)
    while (walk.advanceToCell()) yield walk
  }

  /** The records of a sheet by their rows, for programs that write them as they come. */
  function* sorted(at: number): Generator<CellWalk> {
    const places: { row: number; at: number }[] = []
    for (const walk of inOrder(at)) if (!walk.isStyle) places.push({ row: walk.row, at: walk.at })
    places.sort((a, b) => a.row - b.row || a.at - b.at)
    for (const place of places) {
      const walk = new CellWalk(book.bytes, place.at, version)
      if (walk.advance()) yield walk
    }
  }

  return {
    format: 'xls',
    sheets: book.sheets.map(({ name, hidden }) => ({ name, hidden })),
    withoutCells: book.withoutCells,
    read: (index, onRow, options = {}) =>
      read(index, onRow, options).catch(async (thrown) => {
        throw await file.explain(thrown)
      }),
    close: () => file.close(),
  }
}

/** The stream of a compound file that holds the workbook. Throws `encrypted` or `not-a-spreadsheet` for one without. */
function workbookStream(bytes: Buffer, { refusals }: OpenFile): OleStream {
  const ole = readOle(bytes, refusals)
  if (ENCRYPTED.some((name) => ole.names.includes(name))) throw refusals.encrypted()
  const stream = ole.stream(...WORKBOOKS)
  if (stream !== undefined) return stream
  const other = OTHERS.find(([name]) => ole.names.includes(name))
  throw other === undefined ? refusals.notSpreadsheet('noWorkbook') : refusals.foreign(other[1])
}
