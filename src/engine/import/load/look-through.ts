import type { CountedValue } from '../../../shared/model/answers.ts'
import type { DateOrder } from '../../../shared/model/import.ts'
import { CELL, type Row } from '../read/source.ts'
import type { SheetRequest } from '../understand/choose-sheet.ts'
import type { Understanding } from '../understand/understand.ts'
import { DateOrderDetector } from '../values/date-order.ts'
import { LineParser } from './line-parser.ts'
import { readingFor, shaperFor } from './shaped.ts'

/** What the rows of a sheet hold, all of them looked at. */
export interface SheetContents {
  /** Each value of the columns that say what became of a sale, with what it would count as. */
  readonly values: readonly CountedValue[]
  /** The currencies that rows name, as codes in upper case or signs. */
  readonly currencies: readonly string[]
  /** The order that some dates can only be read in, and none in another; null for none. */
  readonly plainDateOrder: DateOrder | null
}

/** Reads a sheet of sales to its end as an import would; nothing is imported. */
export async function lookThrough(
  { source, now }: Pick<SheetRequest, 'source' | 'now'>,
  sheet: number,
  understanding: Understanding,
  signal?: AbortSignal,
): Promise<SheetContents> {
  const { header } = understanding
  const shaper = shaperFor(understanding, now)
  const mapping = shaper?.mapping ?? understanding.mapping
  const parser = new LineParser(mapping, header, readingFor(understanding, mapping))
  const currencies = new Set<string>()
  const dates = new DateOrderDetector(now.getFullYear())
  const date = understanding.mapping.columns.date ?? -1
  const count = (row: Row) => {
    parser.parse(row)
    if (parser.refusal === null) currencies.add(parser.cells.currency.of(row))
    if (!parser.isOfNoSale) parser.cells.senses.count(parser.refusal === null ? parser.amount : 0)
  }
  const sink = { add: count, addExtra: () => undefined, setAside: () => undefined }
  await source.read(
    sheet,
    (row) => {
      if (row.number <= header.row) return true
      if (row.kinds[date] === CELL.text) dates.add(row.values[date] as string)
      if (shaper) shaper.add(row, sink)
      else count(row)
      return true
    },
    signal ? { signal } : {},
  )
  shaper?.finish(sink)
  return {
    values: parser.cells.senses.counted,
    currencies: [...currencies].filter((currency) => currency !== ''),
    plainDateOrder: dates.plainOrder,
  }
}
