import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { type CellObject, read, set_cptable, type WorkBook } from 'xlsx'
import * as codepages from 'xlsx/dist/cpexcel.full.mjs'
import { freezePrototypes } from '../../../shared/freeze-prototypes.ts'
import type { LegacyJob, LegacyReply, LegacyRequest, LegacyRow } from './legacy-protocol.ts'
import { FORMAT, formatKind } from './number-format.ts'
import { serialKind, serialToDate, serialToTime } from './serial-date.ts'
import { CELL } from './source.ts'

const BATCH_ROWS = 2_000

/** What the library's own types leave open: rows and cells have holes, and sheets of charts and macros hold no table. */
interface DenseSheet {
  readonly '!type'?: string
  readonly '!data'?: readonly (readonly (CellObject | undefined)[] | undefined)[]
}

// The library has had faults that let a file write into prototypes (CVE-2023-30533): here it finds them shut.
freezePrototypes()

/** One sheet of several cannot be read. */
class LostSheet extends Error {
  readonly sheet: string

  constructor(sheet: string, message: string) {
    super(message)
    this.sheet = sheet
  }
}

const port = parentPort
if (port === null) throw new Error('This script runs in a worker thread only.')
const answer = (reply: LegacyReply) => port.postMessage(reply)

try {
  set_cptable(codepages)
  serve(readBook(readFileSync((workerData as LegacyJob).path)))
} catch (thrown) {
  const detail = thrown instanceof Error ? thrown.message : String(thrown)
  const reason = /password|encrypt/i.test(detail) ? 'encrypted' : 'damaged'
  answer({ type: 'failed', reason, detail, ...(thrown instanceof LostSheet ? { sheet: thrown.sheet } : {}) })
}

/**
 * The library swallows faults inside a sheet and gives it empty, or not at all, unless it is told to be strict (`WTF`). Strict, it
 * also refuses records newer than itself: for those it is asked again, and must then have found every sheet.
 */
function readBook(bytes: Buffer): WorkBook {
  const options = {
    type: 'buffer',
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
    cellNF: true,
  } as const
  try {
    return read(bytes, { ...options, WTF: true })
  } catch (thrown) {
    if (!/unexpected record|unrecognized|unsupported/i.test(String(thrown))) throw thrown
    const book = read(bytes, options)
    const lost = book.SheetNames.find((name) => book.Sheets[name] === undefined)
    if (lost !== undefined) throw new LostSheet(lost, String(thrown))
    return book
  }
}

function serve(book: WorkBook): void {
  const tables = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name] as DenseSheet | undefined
    if (sheet === undefined || (sheet['!type'] ?? 'sheet') !== 'sheet') return []
    return [{ name: name.toWellFormed(), hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, sheet }]
  })
  // The library leaves out what it could not find; sheets of macro code are left out rightly, all of them never.
  if (!book.SheetNames.some((name) => book.Sheets[name] !== undefined)) throw new Error('it holds no sheet')
  const from1904 = book.Workbook?.WBProps?.date1904 === true
  port?.on('message', ({ sheet, from }: LegacyRequest) => {
    const data = tables[sheet]?.sheet['!data'] ?? []
    const rows: LegacyRow[] = []
    const end = Math.min(data.length, from + BATCH_ROWS)
    for (let index = from; index < end; index++) {
      const row = legacyRow(index + 1, data[index] ?? [], from1904)
      if (row.columns.length > 0) rows.push(row)
    }
    answer({ type: 'rows', rows, next: end < data.length ? end : undefined, total: data.length })
  })
  answer({ type: 'opened', sheets: tables.map(({ name, hidden }) => ({ name, hidden })) })
}

function legacyRow(number: number, cells: readonly (CellObject | undefined)[], from1904: boolean): LegacyRow {
  const columns: number[] = []
  const kinds: number[] = []
  const values: (string | number | boolean | null)[] = []
  cells.forEach((cell, column) => {
    const typed = cell === undefined || cell === null ? undefined : typedValue(cell, from1904)
    if (typed === undefined || typed[0] === CELL.empty) return
    columns.push(column)
    kinds.push(typed[0])
    values.push(typed[1])
  })
  return { number, columns, kinds, values }
}

function typedValue(cell: CellObject, from1904: boolean): [number, string | number | boolean | null] | undefined {
  const value = cell.v
  if (cell.t === 'e') return [CELL.error, null]
  if (typeof value === 'boolean') return [CELL.boolean, value]
  if (typeof value === 'string')
    return value === '' ? undefined : [CELL.text, value.replace(/\r\n?/g, '\n').toWellFormed()]
  if (value instanceof Date) return [CELL.date, value.getTime()]
  if (typeof value !== 'number') return undefined
  if (!Number.isFinite(value)) return [CELL.error, null]
  const format = cell.z === undefined ? FORMAT.plain : formatKind(String(cell.z))
  if (format === FORMAT.plain) return [CELL.number, value]
  const kind = serialKind(value, format, from1904)
  if (kind === CELL.date) return [kind, serialToDate(value, from1904)]
  return [kind, kind === CELL.time ? serialToTime(value) : value]
}
