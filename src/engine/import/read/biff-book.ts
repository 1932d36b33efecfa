import { isBeginning, RECORD, RecordWalk, SUBSTREAM, substreamOf, versionOf } from './biff-records.ts'
import { type BiffSettings, SettingsReader } from './biff-settings.ts'
import { shownText, TextCursor } from './biff-text.ts'
import type { Refusals } from './refusals.ts'
import type { SheetInfo } from './source.ts'

/** A sheet, and where in the stream its records begin. */
export interface BiffSheet extends SheetInfo {
  readonly at: number
}

/** A workbook of Excel 2 to 2003 without the cells of its sheets. */
export interface BiffBook {
  readonly bytes: Buffer
  readonly settings: BiffSettings
  readonly sheets: readonly BiffSheet[]
  /** The names of the sheets that hold no cells. */
  readonly withoutCells: readonly string[]
  /** The texts that cells refer to by number. */
  readonly texts: readonly string[]
}

const HIDDEN = 3
const WORKSHEET = 0
const BOUND_SHEET = 0x0085
const SHEET_HEADER = 0x008f
const SHARED_TEXTS = 0x00fc

/** Reads what a stream of records says of its workbook: its sheets, texts, styles, calendar and code page (MS-XLS 2.1.7.20). */
export function readBiffBook(bytes: Buffer, refusals: Refusals): BiffBook {
  const walk = new RecordWalk(bytes)
  if (!walk.advance() || !isBeginning(walk.id)) throw refusals.damaged('it does not begin as a workbook does')
  const version = versionOf(walk)
  const reader = new SettingsReader(version)
  const hasGlobals = version >= 5 && substreamOf(walk) === SUBSTREAM.globals
  const found = hasGlobals ? readGlobals(walk, reader) : readBare(walk, reader)
  if (reader.isEncrypted) throw refusals.encrypted()
  const settings = reader.settle()
  const sheets = found.sheets.map(({ name, hidden, at }, index) => ({
    at,
    hidden,
    name: nameOf(bytes, name, settings) ?? `Sheet${index + 1}`,
  }))
  const withoutCells = found.others.flatMap((name) => nameOf(bytes, name, settings) ?? [])
  return {
    bytes,
    settings,
    sheets,
    withoutCells,
    texts: found.texts === undefined ? [] : readTexts(found.texts, settings),
  }
}

/** A sheet's name: the head of its record, and where in its content the name begins with its length. */
interface NamePlace {
  readonly at: number
  readonly skip: number
}

interface Found {
  readonly sheets: readonly { readonly at: number; readonly hidden: boolean; readonly name: NamePlace | undefined }[]
  /** The names of charts, macros and modules. */
  readonly others: readonly (NamePlace | undefined)[]
  /** The record with the shared texts. */
  readonly texts?: RecordWalk
}

/** Since Excel 5 the workbook's own records come first and list the sheets, each with its place in the stream. */
function readGlobals(walk: RecordWalk, reader: SettingsReader): Found {
  const { bytes } = walk
  const listed: { at: number; kind: number; hidden: boolean; name: NamePlace }[] = []
  let texts: RecordWalk | undefined
  for (let depth = 1; depth > 0 && walk.advance(); ) {
    if (isBeginning(walk.id)) depth++
    else if (walk.id === RECORD.eof) depth--
    else if (walk.id === SHARED_TEXTS) texts ??= recordAt(bytes, walk.at)
    else if (walk.id !== BOUND_SHEET) reader.take(walk)
    else if (walk.length >= 7) {
      const state = bytes[walk.start + 4] as number
      const kind = bytes[walk.start + 5] as number
      listed.push({
        at: bytes.readUInt32LE(walk.start),
        kind,
        hidden: (state & HIDDEN) !== 0,
        name: { at: walk.at, skip: 6 },
      })
    }
  }
  const isPlaced = listed.length > 0 && listed.every(({ at }) => isBeginning(recordAt(bytes, at)?.id ?? 0))
  // Where the list is wrong or missing, the sheets come in its order all the same.
  const places = isPlaced ? listed.map(({ at }) => at) : beginnings(walk)
  const sheets = places.map((at, index) => ({ ...(listed[index] ?? UNLISTED), at }))
  const isTable = ({ at, kind }: { at: number; kind: number }) =>
    kind === WORKSHEET || substreamOf(recordAt(bytes, at) as RecordWalk) === SUBSTREAM.sheet
  return {
    sheets: sheets.filter(isTable),
    others: sheets.filter((sheet) => !isTable(sheet)).map(({ name }) => name),
    ...(texts === undefined ? {} : { texts }),
  }
}

const UNLISTED = { kind: -1, hidden: false, name: undefined }

/** Where the substreams begin that follow one after the other. */
function beginnings(walk: RecordWalk): number[] {
  const found: number[] = []
  for (let depth = 0; walk.advance(); ) {
    if (walk.id === RECORD.eof) depth = Math.max(0, depth - 1)
    else if (isBeginning(walk.id)) {
      if (depth === 0) found.push(walk.at)
      depth++
    }
  }
  return found
}

/** Up to Excel 3, and where other programs write sheets alone, all records are those of one sheet; Excel 4 may bind several. */
function readBare(walk: RecordWalk, reader: SettingsReader): Found {
  const sheets: { at: number; hidden: boolean; name: NamePlace | undefined }[] = []
  const deepest = substreamOf(walk) === SUBSTREAM.workspace ? 2 : 1
  let depth = 0
  let name: NamePlace | undefined
  do {
    if (isBeginning(walk.id)) {
      depth++
      const isSheet = depth <= deepest && substreamOf(walk) === SUBSTREAM.sheet
      if (isSheet) sheets.push({ at: walk.at, hidden: false, name })
    } else if (walk.id === RECORD.eof) depth--
    else if (walk.id === SHEET_HEADER) name = { at: walk.at, skip: 4 }
    else reader.take(walk)
  } while (depth > 0 && walk.advance())
  return { sheets, others: [] }
}

function nameOf(bytes: Buffer, place: NamePlace | undefined, { version, decode }: BiffSettings): string | undefined {
  const record = place === undefined ? undefined : recordAt(bytes, place.at)
  if (record === undefined || place === undefined) return undefined
  const count = bytes[record.start + place.skip] as number
  const from = record.start + place.skip + 1
  const name =
    version === 8
      ? new TextCursor(record, place.skip + 1, decode).readLetters(count)
      : decode(bytes.subarray(from, Math.min(from + count, record.end)))
  return name === undefined ? undefined : shownText(name)
}

function readTexts(record: RecordWalk, { decode }: BiffSettings): string[] {
  const cursor = new TextCursor(record, 8, decode)
  const texts: string[] = []
  for (let text = cursor.read(); text !== undefined; text = cursor.read()) texts.push(shownText(text))
  return texts
}

/** The record whose head stands at `at`; undefined where there is none. */
function recordAt(bytes: Buffer, at: number): RecordWalk | undefined {
  const walk = new RecordWalk(bytes, at)
  return walk.advance() ? walk : undefined
}
