import { RegularsError } from '../../shared/model/errors.ts'
import type {
  ColumnRole,
  CurrencyChoice,
  DateOrder,
  Mapping,
  MappingIssue,
  SavedMapping,
} from '../../shared/model/import.ts'
import { DateOrderDetector, parseDate, serialSeconds } from './dates.ts'
import { scaleText } from './decimal.ts'
import { detectDecimalMarks } from './decimal-marks.ts'
import { type FileLevel, isOneRowEach, LIST_NOTE, levelOf, TOTALS_NOTE } from './file-level.ts'
import { findHeader, type Header, headerAt } from './find-header.ts'
import { findPreset, presetColumns, presetOf } from './find-preset.ts'
import { foldHeader } from './fold.ts'
import { matchHeaders } from './match-headers.ts'
import type { Preset } from './presets.ts'
import { columnTexts } from './sample.ts'
import { CELL, type Row } from './source.ts'

/** What the analyst said about the columns, if anything. */
export interface MappingWishes {
  /** Role -> header name, as the command line gives it. */
  readonly names?: Readonly<Partial<Record<ColumnRole, string>>>
  /** A whole mapping, as the wizard gives it. */
  readonly mapping?: Mapping | null
  readonly dateOrder?: DateOrder
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
  /** What was chosen for the same header before and is taken again; null for none. */
  readonly remembered: SavedMapping | null
  /** The sampled rows below the header. */
  readonly below: readonly Row[]
  readonly issues: readonly MappingIssue[]
}

const NUMBER_ROLES: readonly ColumnRole[] = ['quantity', 'price', 'amount', 'cost', 'orderCount', 'recencyDays']
const BARE_CUSTOMER = new Set(['customer', 'client', 'kunde', 'cliente', 'klant', 'musteri'])
const NAMES: Readonly<Partial<Record<ColumnRole, string>>> = {
  date: 'the date of the sale',
  customer: 'the customer',
  amount: 'the amount, or the quantity and the unit price',
}

/** Understands a sheet from its first rows. Throws `empty`, `no-header` or `missing-column` (a wished name that is absent). */
export function understandSheet(rows: readonly Row[], file: string, wishes: MappingWishes = {}): Understanding {
  if (rows.length === 0) {
    throw new RegularsError('empty', `${file} is empty: there is no row with a value. Choose another sheet or file.`)
  }
  const chosen = wishes.mapping ? headerAt(rows, wishes.mapping.headerRow) : null
  const header = chosen ?? findHeader(rows, Object.values(wishes.names ?? {}))
  if (!header) {
    throw new RegularsError(
      'no-header',
      `No header row was found in ${file}. The first row of the table must name its columns, such as Customer, Date, Amount.`,
    )
  }
  const below = rows.filter((row) => row.number > header.row)
  const remembered = wishes.mapping ? null : (wishes.recall?.(header.names) ?? null)
  const given = wishes.mapping ?? remembered?.mapping ?? null
  const preset = given ? presetOf(given.preset) : findPreset(header.names)
  const names = wishes.names ?? {}
  const columns = wishes.mapping?.columns ?? proposeColumns(header, below, names, file, preset, given?.columns ?? null)
  const level = levelOf(columns, below)
  const marks = given?.decimalMark
    ? { decimalMark: given.decimalMark, decimalMarks: given.decimalMarks }
    : detectDecimalMarks(columns, below)
  const dates = dateEvidence(columns.date, below)
  const dateOrder = wishes.dateOrder ?? given?.dateOrder ?? dates.order
  const mapping: Mapping = {
    headerRow: header.row,
    columns,
    dateOrder,
    decimalMark: marks.decimalMark,
    ...(marks.decimalMarks ? { decimalMarks: marks.decimalMarks } : {}),
    ...(preset ? { preset: preset.id } : {}),
  }
  return {
    header,
    mapping,
    preset,
    level,
    remembered,
    below,
    issues: [
      ...issuesOf(mapping, header, dates.ambiguous, preset, level),
      ...currencyQuestion(columns.currency, below, wishes),
    ],
  }
}

/** The sentence for an import that cannot start, from the issues that stop it; null when it can. */
export function missingColumns(understanding: Understanding, file: string): RegularsError | null {
  const missing = understanding.issues.filter((issue) => issue.kind === 'missing')
  if (missing.length === 0) return null
  const wanted = missing.map((issue) => NAMES[issue.role as ColumnRole]).join(', and no column for ')
  const found = understanding.header.names.filter((name) => name !== '').slice(0, 12)
  return new RegularsError(
    'missing-column',
    `${file} has no column for ${wanted}. Its header (row ${understanding.header.row}) reads: ${found.join(', ')}. ` +
      `Say which column it is (in the app above the column; on the command line with --columns ${missing[0]?.role}=NAME).`,
  )
}

function proposeColumns(
  header: Header,
  below: readonly Row[],
  names: Readonly<Partial<Record<ColumnRole, string>>>,
  file: string,
  preset: Preset | null,
  known: Mapping['columns'] | null,
): Partial<Record<ColumnRole, number>> {
  const matched = known
    ? new Map(Object.entries(known) as [ColumnRole, number][])
    : preset
      ? presetColumns(preset, header, below)
      : matchColumns(header, below)
  const folded = header.names.map(foldHeader)
  for (const [role, name] of Object.entries(names) as [ColumnRole, string][]) {
    const exact = header.names.indexOf(name)
    const column = exact >= 0 ? exact : folded.indexOf(foldHeader(name))
    if (column < 0) {
      throw new RegularsError(
        'missing-column',
        `${file} has no column called "${name}". Its header (row ${header.row}) reads: ${header.names.join(', ')}.`,
      )
    }
    for (const [other, at] of matched) if (at === column) matched.delete(other)
    matched.set(role, column)
  }
  customerFromWhatThereIs(matched)
  return Object.fromEntries(matched)
}

function matchColumns(header: Header, below: readonly Row[]): Map<ColumnRole, number> {
  const matched = matchHeaders(header.names, (role, column) => isPlausible(role, column, below))
  nameIsOrderNumber(matched, header, below)
  if (!matched.has('date')) dateByNameAlone(matched, header)
  customerBesideName(matched, header)
  const isTotals = !matched.has('order') && isOneRowEach(Object.fromEntries(matched), below)
  if (!isTotals) for (const role of ['orderCount', 'recencyDays'] as const) matched.delete(role)
  return matched
}

/** Where `Customer` stands beside `Customer Name`, the former is the id. */
function customerBesideName(roles: Map<ColumnRole, number>, header: Header): void {
  const name = roles.get('customerName')
  if (roles.has('customer') || name === undefined) return
  const taken = new Set(roles.values())
  const column = header.names.findIndex((each, at) => !taken.has(at) && BARE_CUSTOMER.has(foldHeader(each)))
  if (column >= 0) roles.set('customer', column)
}

/** A column called Date is the date even if its values cannot be read: saying so helps more than saying there is none. */
function dateByNameAlone(matched: Map<ColumnRole, number>, header: Header): void {
  const taken = new Set(matched.values())
  const column = matchHeaders(header.names, (role, at) => role === 'date' && !taken.has(at)).get('date')
  if (column !== undefined) matched.set('date', column)
}

/** An id names a customer best, then an e-mail address, a phone number, and last a name. */
function customerFromWhatThereIs(roles: Map<ColumnRole, number>): void {
  if (roles.has('customer')) return
  for (const role of ['email', 'phone', 'customerName'] as const) {
    const column = roles.get(role)
    if (column === undefined) continue
    roles.set('customer', column)
    roles.delete(role)
    return
  }
}

/** Shopify calls the order's number `Name`. */
function nameIsOrderNumber(roles: Map<ColumnRole, number>, header: Header, below: readonly Row[]): void {
  const column = roles.get('customerName')
  if (column === undefined || foldHeader(header.names[column] ?? '') !== 'name') return
  const texts = [...columnTexts(below, column)]
  if (texts.length === 0 || texts.some((text) => !/^#?[A-Z]{0,4}-?\d+$/.test(text))) return
  roles.delete('customerName')
  if (!roles.has('order')) roles.set('order', column)
}

function isPlausible(role: ColumnRole, column: number, below: readonly Row[]): boolean {
  if (role !== 'date' && !NUMBER_ROLES.includes(role)) return true
  const { filled, readable } = readableCells(role, column, below)
  return filled === 0 || readable * 2 >= filled
}

/** How many sampled cells of a column have a value, and how many of them can be read for a role. */
export function readableCells(
  role: ColumnRole,
  column: number,
  below: readonly Row[],
): { filled: number; readable: number } {
  let filled = 0
  let readable = 0
  for (const row of below) {
    const kind = column < row.width ? row.kinds[column] : CELL.empty
    if (kind === CELL.empty) continue
    filled++
    if (canRead(role, kind as number, row.values[column] as string | number)) readable++
  }
  return { filled, readable }
}

function canRead(role: ColumnRole, kind: number, value: string | number): boolean {
  if (role === 'date') {
    if (kind === CELL.date) return true
    if (kind === CELL.number) return !Number.isNaN(serialSeconds(value as number))
    return (
      kind === CELL.text &&
      (!Number.isNaN(parseDate(value as string, 'dmy')) || !Number.isNaN(parseDate(value as string, 'mdy')))
    )
  }
  if (!NUMBER_ROLES.includes(role)) return true
  if (kind === CELL.number) return true
  return (
    kind === CELL.text &&
    (!Number.isNaN(scaleText(value as string, '.')) || !Number.isNaN(scaleText(value as string, ',')))
  )
}

/** The currency codes that the sampled rows name, in upper case. */
export function currenciesIn(column: number | undefined, below: readonly Row[]): string[] {
  if (column === undefined) return []
  return [...new Set([...columnTexts(below, column)].map((text) => text.toUpperCase()))]
}

function currencyQuestion(column: number | undefined, below: readonly Row[], wishes: MappingWishes): MappingIssue[] {
  if (wishes.currency) return []
  const codes = currenciesIn(column, below)
  if (codes.length < 2) return []
  const message = `The amounts are in several currencies (${codes.slice(0, 6).join(', ')}), which must not be added up. Choose one, or give rates.`
  return [{ kind: 'question', role: 'currency', message }]
}

function dateEvidence(column: number | undefined, below: readonly Row[]) {
  const detector = new DateOrderDetector()
  if (column !== undefined) for (const text of columnTexts(below, column)) detector.add(text)
  return detector.evidence
}

function issuesOf(
  mapping: Mapping,
  header: Header,
  ambiguousDates: number,
  preset: Preset | null,
  level: FileLevel,
): MappingIssue[] {
  const { columns } = mapping
  const issues: MappingIssue[] = []
  if (level === 'customers') return [{ kind: 'note', role: null, message: LIST_NOTE }]
  if (level === 'totals') issues.push({ kind: 'note', role: null, message: TOTALS_NOTE })
  const missing = (role: ColumnRole) =>
    issues.push({ kind: 'missing', role, message: `No column was recognised as ${NAMES[role]}. Choose one.` })
  if (columns.date === undefined && columns.recencyDays === undefined) missing('date')
  if (columns.customer === undefined) missing('customer')
  if (columns.amount === undefined && columns.price === undefined) missing('amount')
  if (mapping.dateOrder === null && columns.date !== undefined) {
    issues.push({
      kind: 'question',
      role: 'date',
      message: `The dates in "${header.names[columns.date]}" can be read with the day first or the month first (${ambiguousDates} of the first rows read both ways). Which is it?`,
    })
  }
  if (mapping.decimalMark === null) {
    issues.push({
      kind: 'question',
      role: columns.amount === undefined ? 'price' : 'amount',
      message: 'The numbers can be read with a decimal point or with a decimal comma. Which is it?',
    })
  }
  if (preset?.note) issues.push({ kind: 'note', role: null, message: preset.note })
  if (columns.order === undefined && level === 'sales') {
    issues.push({
      kind: 'note',
      role: 'order',
      message: 'There is no order number, so all lines of a customer on one day count as one order.',
    })
  }
  return issues
}
