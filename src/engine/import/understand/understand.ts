import type { Answers } from '../../../shared/model/answers.ts'
import { RegularsError } from '../../../shared/model/errors.ts'
import type {
  ColumnRole,
  CurrencyChoice,
  DateOrder,
  FileLevel,
  Mapping,
  MappingIssue,
  SavedMapping,
} from '../../../shared/model/import.ts'
import { said, type Text } from '../../../shared/words/said.ts'
import type { Row } from '../read/source.ts'
import { DateOrderDetector } from '../values/date-order.ts'
import { namesCurrency } from '../values/decimal-mark.ts'
import { detectDecimalMarks, plainDecimalMark } from '../values/decimal-marks.ts'
import type { Draft, FrequentCustomer } from './draft.ts'
import { Evidence } from './evidence.ts'
import { levelOf } from './file-level.ts'
import { findHeader, type Header, headerAt } from './find-header.ts'
import { findPreset, presetOf } from './find-preset.ts'
import { areDayFirst } from './heading-languages.ts'
import { currencyQuestion, issuesOf } from './mapping-issues.ts'
import { isPricedByItems } from './open-orders.ts'
import { orderTotals, orderTotalsNote } from './order-totals.ts'
import type { Preset, Quirks } from './presets.ts'
import { proposeColumns } from './propose-columns.ts'
import { PLAIN_READING, type Reading } from './reading.ts'
import { columnTexts } from './sample.ts'
import { SETTLERS } from './settlers.ts'
import { utcNote } from './utc-times.ts'

/** What the analyst said about the columns, if anything. */
export interface MappingWishes {
  /** Role -> header name, as the command line gives it. */
  readonly names?: Readonly<Partial<Record<ColumnRole, string>>>
  /** A whole mapping, as the wizard gives it. */
  readonly mapping?: Mapping | null
  readonly dateOrder?: DateOrder
  readonly decimalMark?: '.' | ','
  /** For a file of several currencies. */
  readonly currency?: CurrencyChoice | undefined
  /** What was answered to the questions of the file, by their ids. */
  readonly answers?: Answers
  /** Finds what was chosen for the same header before. */
  readonly recall?: (names: readonly string[]) => SavedMapping | null
}

/** How a sheet is understood: its header and mapping, and what is still in question. */
export interface Understanding {
  readonly header: Header
  readonly mapping: Mapping
  /** The till whose export this is, when it was recognised. */
  readonly preset: Preset | null
  readonly level: FileLevel
  /** Whether it lists orders and leaves to their items what they came to. */
  readonly isPricedByItems: boolean
  /** What is special about its rows, of its till or found out; null for nothing. */
  readonly quirks: Quirks | null
  /** What was chosen for the same header before and is taken again; null for none. */
  readonly remembered: SavedMapping | null
  /** What its rows mean beyond the names of its columns. */
  readonly reading: Reading
  /** Why a column was taken for a role, where it was more than its name. */
  readonly why: ReadonlyMap<ColumnRole, Text>
  /** The sampled rows below the header. */
  readonly below: readonly Row[]
  /** What they show. */
  readonly evidence: Evidence
  readonly issues: readonly MappingIssue[]
}

/**
 * Understands a sheet from its first rows, as nothing in it was sold after `now`; `counted` is who has too many of all orders, where they were counted. Throws `empty`, `no-header` or `missing-column` (a wished name that is absent).
 */
export function understandSheet(
  rows: readonly Row[],
  file: string,
  wishes: MappingWishes,
  now: Date,
  counted: FrequentCustomer | null = null,
): Understanding {
  if (rows.length === 0) {
    throw new RegularsError('empty', said('refusal.no-value', { file }))
  }
  const chosen = wishes.mapping ? headerAt(rows, wishes.mapping.headerRow) : null
  const header = chosen ?? findHeader(rows, Object.values(wishes.names ?? {}))
  if (!header) {
    throw new RegularsError('no-header', said('refusal.no-header', { file }))
  }
  const below = rows.filter((row) => row.number > header.row)
  const remembered = wishes.mapping ? null : (wishes.recall?.(header.names) ?? null)
  const given = wishes.mapping ?? remembered?.mapping ?? null
  const preset = given ? presetOf(given.preset) : findPreset(header.names)
  const names = wishes.names ?? {}
  const evidence = new Evidence(header, below)
  const proposed = wishes.mapping?.columns ?? proposeColumns(evidence, names, file, preset, given?.columns ?? null)
  const answers = { ...given?.answers, ...wishes.answers }
  const written = writingOf(proposed, below, wishes, remembered, given, now, header.names)
  const draft: Draft = {
    evidence: new Evidence(header, below, written.decimalMark ?? '.'),
    columns: new Map(Object.entries(proposed) as [ColumnRole, number][]),
    fixed: new Set(Object.keys(given ? proposed : names) as ColumnRole[]),
    preset,
    answers,
    counted,
    mapping: {
      headerRow: header.row,
      columns: proposed,
      ...written,
    },
    reading: PLAIN_READING,
    marks: new Map(),
    now,
    issues: [],
    why: new Map(),
  }
  if (levelOf(proposed, below) === 'sales') for (const settle of SETTLERS) settle(draft)
  const lines = draft.evidence.rows
  const columns = Object.fromEntries(draft.columns)
  const dates = dateDetector(columns.date, lines, now)
  const writing = writingOf(columns, lines, wishes, remembered, given, now, header.names)
  const mapping: Mapping = {
    headerRow: header.row,
    columns,
    ...writing,
    ...(draft.marks.size > 0 ? { decimalMarks: { ...writing.decimalMarks, ...Object.fromEntries(draft.marks) } } : {}),
    ...(preset ? { preset: preset.id } : {}),
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
  }
  if (dates.evidence.isOpen && writing.dateOrder === 'dmy' && areDayFirst(header.names) && !draft.why.has('date')) {
    draft.why.set('date', said('why.day-first'))
  }
  const level = levelOf(columns, lines)
  const isPriced = level === 'sales' && isPricedByItems(columns, draft.evidence)
  const totals =
    preset === null && level === 'sales'
      ? orderTotals(mapping, header, lines, draft.reading.filledDown.includes('date'))
      : null
  return {
    header,
    mapping,
    preset,
    level,
    quirks: preset?.quirks ?? withRefunds(withOrders(totals, draft), draft),
    isPricedByItems: isPriced,
    remembered,
    reading: draft.reading,
    why: draft.why,
    below: lines,
    evidence: draft.evidence,
    issues: [
      ...(totals ? [orderTotalsNote(header, columns.amount ?? -1)] : []),
      ...issuesOf(mapping, header, lines, dates.evidence.ambiguous, preset, level, isPriced),
      ...draft.issues,
      ...currencyQuestion(columns, lines, wishes.currency),
      ...utcNote(columns, header, lines),
    ],
  }
}

function withOrders(totals: Quirks | null, { reading, columns, evidence }: Draft): Quirks | null {
  const order = evidence.header.names[columns.get('order') ?? -1]
  return reading.isOrderFilledDown && order !== undefined ? { fillDown: { by: order }, ...totals } : totals
}

function withRefunds(totals: Quirks | null, { reading, evidence, columns }: Draft): Quirks | null {
  const { refund, returnedPieces } = reading
  const name = (at: number) => evidence.header.names[at] ?? ''
  if (refund !== null) return { ...totals, refundColumn: name(refund), fullRefundCancels: true }
  if (returnedPieces.length === 0) return totals
  const pieces = { columns: returnedPieces.map(name), quantity: name(columns.get('quantity') ?? -1) }
  return { ...totals, returnedPieces: pieces, fullRefundCancels: true }
}

/** How numbers and dates are written: as somebody said, as the cells plainly show, as it was for the same header before. */
function writingOf(
  columns: Mapping['columns'],
  below: readonly Row[],
  wishes: MappingWishes,
  remembered: SavedMapping | null,
  given: Mapping | null,
  now: Date,
  names: readonly string[],
): Pick<Mapping, 'dateOrder' | 'decimalMark' | 'decimalMarks'> {
  // What was chosen for another file gives way to what this one plainly says: a till can be set to another country.
  const plainMark = remembered && !remembered.mapping.decimalMarks ? plainDecimalMark(columns, below) : null
  const mark = wishes.decimalMark ?? plainMark
  const marks = mark
    ? { decimalMark: mark }
    : given?.decimalMark
      ? { decimalMark: given.decimalMark, ...(given.decimalMarks ? { decimalMarks: given.decimalMarks } : {}) }
      : markWhereOpen(detectDecimalMarks(columns, below), columns, below, names)
  const dates = dateDetector(columns.date, below, now)
  const plainOrder = remembered ? dates.plainOrder : null
  const { order, isOpen } = dates.evidence
  const found = order ?? (isOpen && areDayFirst(names) ? 'dmy' : null)
  return { ...marks, dateOrder: wishes.dateOrder ?? plainOrder ?? given?.dateOrder ?? found }
}

const INDONESIAN = /^(?:tanggal|jumlah|harga|pelanggan|produk|pembeli|nama|nomor|pesanan)\b/i

/**
 * Where the numbers leave it open: nobody who writes Chinese, Japanese or Korean writes a decimal comma, and money has no three decimals where the
 * header names its currency or is written in Vietnamese or Indonesian.
 */
function markWhereOpen(
  marks: Pick<Mapping, 'decimalMark' | 'decimalMarks'>,
  columns: Mapping['columns'],
  below: readonly Row[],
  names: readonly string[],
): Pick<Mapping, 'decimalMark' | 'decimalMarks'> {
  if (marks.decimalMark !== null) return marks
  const writes = (script: RegExp) => names.some((name) => script.test(name.normalize('NFC')))
  if (writes(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u)) return { ...marks, decimalMark: '.' }
  const money = columns.amount ?? columns.price ?? -1
  const isIndonesian = names.filter((name) => INDONESIAN.test(name)).length > 1
  if (!namesCurrency(names[money] ?? '') && !writes(/[ơưđ\u1ea0-\u1ef9]/i) && !isIndonesian) return marks
  const grouped = [...columnTexts(below, money)].find((text) => /\d[.,]\d{3}/.test(text))
  return grouped === undefined ? marks : { ...marks, decimalMark: /\d\./.test(grouped) ? ',' : '.' }
}

function dateDetector(column: number | undefined, below: readonly Row[], now: Date) {
  const detector = new DateOrderDetector(now.getFullYear())
  if (column !== undefined) for (const text of columnTexts(below, column)) detector.add(text)
  return detector
}
