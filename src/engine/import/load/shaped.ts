import { SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import type { Mapping } from '../../../shared/model/import.ts'
import { CustomerTotals } from '../shape/customer-totals.ts'
import { FilledDown } from '../shape/filled-down.ts'
import { chained, type RowShaper } from '../shape/row-shaper.ts'
import { SaleRows } from '../shape/sale-rows.ts'
import { TillRows } from '../shape/till-rows.ts'
import type { Reading } from '../understand/reading.ts'
import type { Understanding } from '../understand/understand.ts'

/** What must stand between the rows of this file and the loader; null for nearly all files. */
export function shaperFor(
  { preset, level, mapping, header, below, quirks, reading }: Understanding,
  now: Date,
): RowShaper | null {
  if (level === 'totals') return new CustomerTotals(mapping, header, localDay(now))
  const ofTill = quirks === null ? null : new TillRows(quirks, mapping, header, below)
  const ofSale = preset === null && SaleRows.canServe(mapping) ? new SaleRows(mapping, below) : null
  const ofGroup = reading.filledDown.length > 0 ? new FilledDown(mapping, reading) : null
  const shapers: readonly RowShaper[] = [ofGroup, ofSale, ofTill].filter((each) => each !== null)
  return shapers.length === 0 ? null : shapers.reduce(chained)
}

/** How the shaped rows are to be read: the marks in the columns that the shaper writes them to. */
export function readingFor({ reading, mapping: before }: Understanding, mapping: Mapping): Reading {
  const { status } = mapping.columns
  if (status === before.columns.status || status === undefined) return reading
  const old = reading.marks.find(({ column }) => column === before.columns.status)
  const others = reading.marks.filter((mark) => mark !== old)
  const moved = [...reading.reversals].map((each) => (old ? each.replace(`${old.column} `, `${status} `) : each))
  const kind = old?.kind === 'paid' || old?.kind === 'invoiced' ? old.kind : 'status'
  return { ...reading, marks: [{ column: status, kind }, ...others], reversals: new Set(moved) }
}

function localDay(now: Date): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / (1_000 * SECONDS_PER_DAY)
}
