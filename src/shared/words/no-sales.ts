import type { ImportRecord } from '../model/import.ts'
import { balance } from '../model/row-balance.ts'
import { refusalText } from './codes.ts'
import { type Said, said, type Text } from './said.ts'

/** Where it is read, which decides how what is said can be done. */
export type Place = 'window' | 'terminal'

/** At most so many files are told of. */
const SHOWN_FILES = 3
const SHOWN_CELLS = 6

/**
 * Why none of the imports brought a purchase of a known customer: what each file was taken for, where its rows went, its first rows and what
 * changes that; null where one did, or where there are none.
 */
export function whyNoSales(records: readonly ImportRecord[], place: Place): Text | null {
  if (records.length === 0 || records.some(({ rows }) => rows.kept > 0)) return null
  return records
    .slice(0, SHOWN_FILES)
    .map((record) => whyNone(record, place))
    .reduce((first, then) => said('noSales.after', { first, then }))
}

function whyNone(record: ImportRecord, place: Place): Said {
  const { file, understood, rows, refusedAs, refused } = record
  const { read, parts } = balance(rows, 'keep', refusedAs)
  const roles = record.columns.map(([role, column]) => said('cli.read.role', { role: said(`role.${role}`), column }))
  const first = understood?.first ?? []
  const counts = parts.map(({ key, rows: count }) =>
    said('noSales.part', { count, what: said(`noSales.class.${key}`) }),
  )
  const balanced = said('noSales.rows', { read, parts: { list: counts } })
  return said('noSales.told', {
    none: said('noSales.none', { file }),
    taken: said('noSales.taken', { level: understood?.level ?? 'sales', roles: { list: roles } }),
    rows: refused.reduce((before, each) => withReason(before, each), balanced),
    examples: first.length === 0 ? '' : said('noSales.examples', { rows: { list: first.map(exampleOf) } }),
    way: wayOut(record, parts.toSorted((a, b) => b.rows - a.rows)[0]?.key, place),
  })
}

function withReason(before: Said, { reason, rows: count }: ImportRecord['refused'][number]): Said {
  return said('noSales.reason', { before, count, reason: said(refusalText(reason)) })
}

function exampleOf({ row, cells }: { readonly row: number; readonly cells: readonly string[] }): Said {
  return said('noSales.example', { row, cells: cells.slice(0, SHOWN_CELLS).join(' | ') })
}

function wayOut(record: ImportRecord, most: string | undefined, place: Place): Said {
  const { understood, notes } = record
  const level = understood?.level
  if (level === 'customers') {
    const hasTotals = record.columns.some(([role]) => role === 'orderCount' || role === 'amount')
    return said('noSales.way.customers', { hasTotals: hasTotals ? 'yes' : 'no' })
  }
  if (level === 'items' || level === 'products') return said(`noSales.way.${level}`)
  if (notes.some((note) => typeof note !== 'string' && note.key === 'note.formulas-empty')) {
    return said('noSales.way.formulas')
  }
  const cancelling = understood?.values.find(({ countsAs }) => countsAs !== 'sale')
  if (most === 'cancelled' && cancelling !== undefined) {
    const { column, value } = cancelling
    return said('noSales.way.cancelled', {
      place,
      column,
      value: value === '' ? said('howRead.value.any') : `“${value}”`,
      bare: value,
    })
  }
  if (most === 'withoutCustomer' || most === 'returns') return said(`noSales.way.${most}`, { place })
  return most === 'alreadyImported' ? said('noSales.way.alreadyImported') : said('noSales.way.invalid', { place })
}
