import { basename } from 'node:path'
import { unreadableWords } from '../../../files/unreadable-words.ts'
import { type ErrorCode, RegularsError } from '../../../shared/model/errors.ts'
import { said, type Text } from '../../../shared/words/said.ts'

/** What a file that is no spreadsheet can be, as `read.foreign` knows it. */
export type ForeignKind =
  | 'word'
  | 'slides'
  | 'drawing'
  | 'mail'
  | 'pdf'
  | 'picture'
  | 'gzip'
  | 'sevenZip'
  | 'rar'
  | 'sqlite'
  | 'rtf'
  | 'lfs'
  | 'document'

/** Tables of old programs, as `read.oldTable` knows them. */
export type OldTable = 'sylk' | 'dif' | 'lotus' | 'quattro' | 'starOffice'

/** Files that are no spreadsheets, each with a text of its own. */
type NoSpreadsheet =
  | 'sideFile'
  | 'namedOnly'
  | 'webPage'
  | 'xml'
  | 'json'
  | 'utf32'
  | 'prose'
  | 'binary'
  | 'numbers'
  | 'archive'
  | 'noWorkbook'

/** Where a field of a text file is, counted from 1. */
interface Place {
  readonly line: number
  readonly column: number
}

/** Makes the errors that name one file. Every method gives an error to throw; a `detail` is for those who look closer, in English. */
export interface Refusals {
  /** The file's base name. */
  readonly name: string
  damaged(detail: string, cause?: unknown): RegularsError
  /** For a file whose end is missing. */
  incomplete(detail: string): RegularsError
  damagedSheet(sheet: string, detail: string | undefined): RegularsError
  openQuote(place: Place): RegularsError
  longField(place: Place): RegularsError
  /** `byte` is counted from 1. */
  zeroByte(byte: number): RegularsError
  tooManyRows(most: number): RegularsError
  tooManyColumns(row: number, most: number): RegularsError
  tooSlow(milliseconds: number): RegularsError
  tooMuchText(detail: string): RegularsError
  tooMuchToUnpack(detail: string): RegularsError
  tooLargeFor(format: string): RegularsError
  foreign(kind: ForeignKind): RegularsError
  oldTable(kind: OldTable): RegularsError
  notSpreadsheet(what: NoSpreadsheet): RegularsError
  /** For the file that Excel keeps beside a workbook while it is open. */
  lockFile(workbook: string): RegularsError
  encrypted(): RegularsError
  /** For a document that LibreOffice encrypted. */
  encryptedDocument(): RegularsError
  changed(): RegularsError
  empty(): RegularsError
  cancelled(): RegularsError
  /** `index` counts from 0. */
  noSheet(index: number): RegularsError
  /** The words for an error of the operating system. */
  unreadable(cause: unknown): RegularsError
}

/** The errors for the file at `path`. */
export function refusalsFor(path: string): Refusals {
  const name = basename(path)
  const tooLarge = (text: Text, detail?: string) => errorOf('too-large', text, detail)
  const malformed = (text: Text) => errorOf('damaged-file', text)
  return {
    name,
    damaged: (detail, cause) => errorOf('damaged-file', said('read.damaged', { name }), detail, cause),
    incomplete: (detail) => errorOf('damaged-file', said('read.incomplete', { name }), detail),
    damagedSheet: (sheet, detail) => errorOf('damaged-file', said('read.damagedSheet', { name, sheet }), detail),
    openQuote: (place) => malformed(said('read.openQuote', { name, ...place })),
    longField: (place) => malformed(said('read.longField', { name, ...place })),
    zeroByte: (byte) => malformed(said('read.zeroByte', { name, byte })),
    tooManyRows: (most) => tooLarge(said('read.large.rows', { name, most })),
    tooManyColumns: (row, most) => tooLarge(said('read.large.columns', { name, row, most })),
    tooSlow: (milliseconds) => tooLarge(said('read.large.time', { name, seconds: Math.round(milliseconds / 1000) })),
    tooMuchText: (detail) => tooLarge(said('read.large.texts', { name }), detail),
    tooMuchToUnpack: (detail) => tooLarge(said('read.large.workbook', { name }), detail),
    tooLargeFor: (format) => tooLarge(said('read.large.format', { name, format })),
    foreign: (kind) => errorOf('not-a-spreadsheet', said('read.foreign', { name, kind })),
    oldTable: (kind) => errorOf('not-a-spreadsheet', said('read.oldTable', { name, kind })),
    notSpreadsheet: (what) => errorOf('not-a-spreadsheet', said(`read.${what}`, { name })),
    lockFile: (workbook) => errorOf('not-a-spreadsheet', said('read.lockFile', { name, workbook })),
    encrypted: () => errorOf('encrypted', said('read.encrypted', { name })),
    encryptedDocument: () => errorOf('encrypted', said('read.encryptedDocument', { name })),
    changed: () => errorOf('file-changed', said('read.changed', { name })),
    empty: () => errorOf('empty', said('read.empty', { name })),
    cancelled: () => errorOf('cancelled', said('read.cancelled', { name })),
    noSheet: (index) => errorOf('not-found', said('read.noSheet', { name, number: index + 1 })),
    unreadable: (cause) => errorOf('file-unreadable', unreadableWords(name, cause), String(cause), cause),
  }
}

function errorOf(code: ErrorCode, text: Text, detail?: string, cause?: unknown): RegularsError {
  return new RegularsError(code, text, detail === undefined ? { cause } : { detail, cause })
}
