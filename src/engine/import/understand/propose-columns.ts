import { RegularsError } from '../../../shared/model/errors.ts'
import type { ColumnRole, Mapping } from '../../../shared/model/import.ts'
import { said } from '../../../shared/words/said.ts'
import { CELL, type Row } from '../read/source.ts'
import { foldHeader } from '../values/fold.ts'
import { customerBesideName, customerFromWhatThereIs, nameIsOrderNumber } from './customer-column.ts'
import type { Evidence } from './evidence.ts'
import { isOneRowEach, levelOf } from './file-level.ts'
import type { Header } from './find-header.ts'
import { presetColumns } from './find-preset.ts'
import { isOtherDate, matchHeaders } from './match-headers.ts'
import type { Preset } from './presets.ts'
import { productBesideName } from './product-column.ts'
import { OF_LISTS_ONLY, rolesOfCustomers, rolesOfTable } from './table-roles.ts'

/**
 * What each column is taken for: as the analyst said before, as the till's preset says, else by the names and values; names that
 * are given win. Throws `missing-column` for a name that is absent.
 */
export function proposeColumns(
  evidence: Evidence,
  names: Readonly<Partial<Record<ColumnRole, string>>>,
  file: string,
  preset: Preset | null,
  known: Mapping['columns'] | null,
): Partial<Record<ColumnRole, number>> {
  const { header, rows: below } = evidence
  const matched = known
    ? new Map(Object.entries(known) as [ColumnRole, number][])
    : preset
      ? presetColumns(preset, header, below)
      : matchColumns(evidence)
  const folded = header.names.map(foldHeader)
  for (const [role, name] of Object.entries(names) as [ColumnRole, string][]) {
    const exact = header.names.indexOf(name)
    const column = exact >= 0 ? exact : folded.indexOf(foldHeader(name))
    if (column < 0) {
      throw new RegularsError(
        'missing-column',
        said('refusal.no-such-column', {
          file,
          column: name,
          row: header.row,
          found: header.names.join(', '),
        }),
      )
    }
    for (const [other, at] of matched) if (at === column) matched.delete(other)
    matched.set(role, column)
  }
  customerFromWhatThereIs(matched)
  const level = levelOf(Object.fromEntries(matched), below)
  if (level === 'customers') rolesOfCustomers(matched)
  if (level === 'sales' || level === 'totals') for (const role of OF_LISTS_ONLY) matched.delete(role)
  return Object.fromEntries(matched)
}

function matchColumns(evidence: Evidence): Map<ColumnRole, number> {
  const { header, rows: below } = evidence
  const matched = matchHeaders(header.names, (role, column) => evidence.isPlausible(role, column))
  nameIsOrderNumber(matched, header, below)
  if (!matched.has('date')) dateInTime(matched, evidence)
  if (!matched.has('date')) byNameAlone('date', matched, header)
  customerBesideName(matched, header, below)
  productBesideName(matched, evidence)
  if (!matched.has('date')) dateByValuesAlone(matched, evidence)
  const isOfSales = matched.has('date') && matched.has('order')
  if (isOfSales && !matched.has('amount') && !matched.has('price')) byNameAlone('amount', matched, header)
  rolesOfTable(matched, header, below)
  const isTotals = !matched.has('order') && isOneRowEach(Object.fromEntries(matched), below)
  if (!isTotals) for (const role of ['orderCount', 'recencyDays'] as const) matched.delete(role)
  return matched
}

/** A column that is only called Time may hold the date as well. */
function dateInTime(matched: Map<ColumnRole, number>, evidence: Evidence): void {
  const time = matched.get('time')
  if (time === undefined || !holdsDates(time, evidence)) return
  matched.delete('time')
  matched.set('date', time)
}

/** A column called Date is the date even if its values cannot be read: saying so helps more than saying there is none. */
function byNameAlone(role: 'date' | 'amount', matched: Map<ColumnRole, number>, header: Header): void {
  const taken = new Set(matched.values())
  const column = matchHeaders(header.names, (each, at) => each === role && !taken.has(at)).get(role)
  if (column !== undefined) matched.set(role, column)
}

/** Where sales have one column of dates only, that is when they were made, whatever it is called. */
function dateByValuesAlone(matched: Map<ColumnRole, number>, evidence: Evidence): void {
  const isOfSales = matched.has('amount') || matched.has('price')
  const hasBuyer =
    matched.has('customer') || matched.has('customerName') || matched.has('email') || matched.has('phone')
  if (!isOfSales || !hasBuyer || matched.has('recencyDays')) return
  const { names } = evidence.header
  const taken = new Set(matched.values())
  const dated = [...names.keys()].filter((at) => !taken.has(at) && holdsDates(at, evidence))
  const [only] = dated
  if (dated.length === 1 && only !== undefined && !isOtherDate(names[only] as string)) matched.set('date', only)
}

/** Plain numbers may be anything, so they are no dates here. */
function holdsDates(column: number, evidence: Evidence): boolean {
  const { filled, dates } = evidence.column(column)
  if (filled === 0 || dates < filled) return false
  const isNumber = (row: Row) => row.kinds[column] === CELL.number || /^[\d.,]+$/.test(String(row.values[column]))
  return !evidence.rows.some((row) => column < row.width && row.kinds[column] !== CELL.empty && isNumber(row))
}
