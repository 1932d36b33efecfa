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
import { said } from '../../../shared/words/said.ts'
import type { Row } from '../read/source.ts'
import { DateOrderDetector } from '../values/date-order.ts'
import { detectDecimalMarks, plainDecimalMark } from '../values/decimal-marks.ts'
import { levelOf } from './file-level.ts'
import { findHeader, type Header, headerAt } from './find-header.ts'
import { findPreset, presetOf } from './find-preset.ts'
import { currencyQuestion, issuesOf } from './mapping-issues.ts'
import { isPricedByItems } from './open-orders.ts'
import { orderTotals, orderTotalsNote } from './order-totals.ts'
import type { Preset, Quirks } from './presets.ts'
import { proposeColumns } from './propose-columns.ts'
import { columnTexts } from './sample.ts'
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
  /** The sampled rows below the header. */
  readonly below: readonly Row[]
  readonly issues: readonly MappingIssue[]
}

/** Understands a sheet from its first rows, as nothing in it was sold after `now`. Throws `empty`, `no-header` or `missing-column` (a wished name that is absent). */
export function understandSheet(rows: readonly Row[], file: string, wishes: MappingWishes, now: Date): Understanding {
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
  const columns = wishes.mapping?.columns ?? proposeColumns(header, below, names, file, preset, given?.columns ?? null)
  const level = levelOf(columns, below)
  const isPriced = level === 'sales' && isPricedByItems(columns, header.names, below)
  // What was chosen for another file gives way to what this one plainly says: a till can be set to another country.
  const plainMark = remembered && !remembered.mapping.decimalMarks ? plainDecimalMark(columns, below) : null
  const mark = wishes.decimalMark ?? plainMark
  const marks = mark
    ? { decimalMark: mark }
    : given?.decimalMark
      ? { decimalMark: given.decimalMark, decimalMarks: given.decimalMarks }
      : detectDecimalMarks(columns, below)
  const dates = dateDetector(columns.date, below, now)
  const plainOrder = remembered ? dates.plainOrder : null
  const dateOrder = wishes.dateOrder ?? plainOrder ?? given?.dateOrder ?? dates.evidence.order
  const mapping: Mapping = {
    headerRow: header.row,
    columns,
    dateOrder,
    decimalMark: marks.decimalMark,
    ...('decimalMarks' in marks && marks.decimalMarks ? { decimalMarks: marks.decimalMarks } : {}),
    ...(preset ? { preset: preset.id } : {}),
  }
  const totals = preset === null && level === 'sales' ? orderTotals(mapping, header, below) : null
  return {
    header,
    mapping,
    preset,
    level,
    quirks: preset?.quirks ?? totals,
    isPricedByItems: isPriced,
    remembered,
    below,
    issues: [
      ...(totals ? [orderTotalsNote(header, columns.amount ?? -1)] : []),
      ...issuesOf(mapping, header, dates.evidence.ambiguous, preset, level, isPriced),
      ...currencyQuestion(columns, below, wishes.currency),
      ...utcNote(columns, header, below),
    ],
  }
}

function dateDetector(column: number | undefined, below: readonly Row[], now: Date) {
  const detector = new DateOrderDetector(now.getFullYear())
  if (column !== undefined) for (const text of columnTexts(below, column)) detector.add(text)
  return detector
}
