import { localMinute } from '../../../shared/format/local-minute.ts'
import { RegularsError } from '../../../shared/model/errors.ts'
import { COLUMN_ROLES, type ColumnRole } from '../../../shared/model/import.ts'
import { said, type Text } from '../../../shared/words/said.ts'
import type { Database } from '../../database/open.ts'
import { importCurrency } from '../../database/shop.ts'
import type { SheetExtent, Source } from '../read/source.ts'
import { describeChoice, saidCurrency } from '../shape/currency-rows.ts'
import type { SheetRequest } from '../understand/choose-sheet.ts'
import type { Understanding } from '../understand/understand.ts'
import { codeOf, distinctCurrencies, isSameCurrency } from '../values/currency-text.ts'
import { MOST_CHARACTERS } from '../values/long-texts.ts'
import type { LineLoader } from './line-loader.ts'
import { listed, shorterNote } from './shorter-orders.ts'
import type { TableLedger } from './table-ledger.ts'
import { type LoadRequest, understoodOf } from './understood.ts'

/** Writes the record of an import that is about to be filled. Returns its id. */
export function addImport(
  database: Database,
  request: SheetRequest & { readonly now: Date },
  sheet: number,
  understanding: Understanding,
): number {
  const { header, mapping } = understanding
  const columns = (COLUMN_ROLES as readonly ColumnRole[]).flatMap((role) => {
    const at = mapping.columns[role]
    return at === undefined ? [] : [[role, header.names[at] ?? ''] as const]
  })
  const added = database
    .prepare(
      `INSERT INTO imports (file, sheet, imported_at, mapping, columns, notes, currency, rows_read, already_imported,
        already_imported_duplicates, priced_by_items) VALUES (?, ?, ?, ?, ?, '[]', NULL, 0, 0, 0, ?)`,
    )
    .run(
      request.file,
      request.source.sheets[sheet]?.name ?? '',
      localMinute(request.now),
      JSON.stringify(mapping),
      JSON.stringify(columns),
      understanding.isPricedByItems ? 1 : 0,
    )
  return Number(added.lastInsertRowid)
}

/** Throws where an import would bring nothing at all, or sum what must not be summed. */
export function refuseUnusable(
  database: Database,
  loader: LineLoader,
  { file, wishes }: LoadRequest,
  understanding: Understanding,
): void {
  const { counts } = loader
  if (counts.read === 0) {
    throw new RegularsError('no-lines', said('refusal.no-rows', { file, row: understanding.header.row }))
  }
  const named = distinctCurrencies(loader.currencies)
  if (named.length > 1) {
    throw new RegularsError(
      'mixed-currencies',
      said('refusal.several-currencies', { file, codes: named.slice(0, 6).join(', ') }),
      { detail: named.join(' ') },
    )
  }
  const own = named[0] ?? saidCurrency(wishes.currency)
  const others = importCurrency(database)
  if (own && others !== null && !isSameCurrency(own, others)) {
    throw new RegularsError('mixed-currencies', said('refusal.other-currency', { file, own, other: others }), {
      detail: own,
    })
  }
  const bad = loader.firstUnreadableDate
  const hasNothing = counts.lines === 0 && counts.alreadyImported === 0
  if (hasNothing && bad && counts.unreadableDates * 2 >= counts.read) {
    const column = understanding.header.names[understanding.mapping.columns.date ?? 0]
    throw new RegularsError(
      'unreadable-dates',
      said('refusal.unreadable-dates', {
        count: counts.unreadableDates,
        column: column ?? '',
        file,
        example: bad.text,
        row: bad.row,
      }),
    )
  }
}

/** Writes the figures of an import into its record. */
export function finishImport(
  database: Database,
  importId: number,
  loader: LineLoader,
  understanding: Understanding,
  request: LoadRequest,
  extent: SheetExtent,
): void {
  const { counts } = loader
  const { source, wishes } = request
  const { currency } = wishes
  const notes = [...notesOf(understanding), ...notesOfReading(source, extent)]
  if (counts.read > 0 && counts.alreadyImported === counts.read) notes.unshift(nothingNew(counts.read))
  const [named] = distinctCurrencies(loader.currencies)
  const chosen = saidCurrency(currency)
  if (named === undefined && chosen !== null) notes.push(said('note.currency-said', { currency: chosen }))
  else if (currency) notes.push(describeChoice(currency))
  if (counts.extra > 0 && understanding.level === 'sales') {
    notes.push(said('note.refunds-taken', { count: counts.extra }))
  }
  const isOfOrders = understanding.quirks?.amountIsOrderLevel !== undefined
  if (!isOfOrders && counts.disagreeing * 100 > counts.lines) {
    notes.push(said('note.amount-disagrees', { count: counts.disagreeing, lines: counts.lines }))
  }
  const { note: otherMarks } = loader.otherMarks
  if (otherMarks !== null) notes.push(otherMarks)
  if (loader.reversed > 0) notes.push(said('note.reversed', { count: loader.reversed }))
  const { orders, shorter } = loader.changed
  if (orders.length > 0) notes.push(said('note.changed-since', listed(orders)))
  if (shorter.length > 0) notes.push(shorterNote(understanding.mapping, shorter))
  if (loader.hasCut) notes.push(CUT_NOTE)
  database
    .prepare(
      `UPDATE imports SET notes = ?, understood = ?, currency = ?, rows_read = ?, already_imported = ?,
        already_imported_duplicates = ? WHERE id = ?`,
    )
    .run(
      JSON.stringify(notes),
      JSON.stringify(understoodOf(understanding, request, loader)),
      codeOf(named) ?? (named === undefined ? chosen : null),
      counts.read,
      counts.alreadyImported,
      counts.alreadyImportedDuplicates,
      importId,
    )
}

/** Writes the figures of a file without sales into its record. */
export function finishTable(
  database: Database,
  importId: number,
  understanding: Understanding,
  { counts, hasCut }: TableLedger,
  request: LoadRequest,
  extent: SheetExtent,
): void {
  const notes = [...notesOf(understanding), ...notesOfReading(request.source, extent)]
  if (counts.read > 0 && counts.already === counts.read) notes.unshift(nothingNew(counts.read))
  if (understanding.level === 'customers') {
    notes.push(said('note.customers-named', { count: counts.taken }))
    if (counts.refused > 0) notes.push(said('note.customers-not-named', { count: counts.refused }))
  }
  if (understanding.level === 'products') notes.push(said('note.products-named', { count: counts.taken }))
  if (hasCut) notes.push(CUT_NOTE)
  database
    .prepare(
      'UPDATE imports SET notes = ?, understood = ?, rows_read = ?, details = ?, already_imported = ? WHERE id = ?',
    )
    .run(
      JSON.stringify(notes),
      JSON.stringify(understoodOf(understanding, request)),
      counts.read,
      counts.taken,
      counts.already,
      importId,
    )
}

/**
 * Throws `already-summed` where a file of sums came in before: two of them hold the same customers' whole past, and nothing in
 * their rows tells which sales both count.
 */
export function refuseSecondTotals(database: Database, file: string): void {
  const earlier = database
    .prepare<[], string>(`SELECT file FROM imports WHERE columns LIKE '%["orderCount",%' LIMIT 1`)
    .pluck()
    .get()
  if (earlier === undefined) return
  throw new RegularsError('already-summed', said('refusal.second-totals', { file, earlier }))
}

const nothingNew = (count: number): Text => said('note.nothing-new', { count })

const CUT_NOTE = said('note.texts-cut', { characters: MOST_CHARACTERS })

/** What a reader had to make do with. */
function notesOfReading(
  { withoutCells = [] }: Source,
  { formulasWithoutValue = 0, repeatedRowNumbers = 0, brokenCells = 0, firstBrokenRow = 0 }: SheetExtent,
): Text[] {
  return [
    ...(withoutCells.length > 0
      ? [said('note.sheets-without-cells', { count: withoutCells.length, names: withoutCells.join(', ') })]
      : []),
    ...(formulasWithoutValue > 0 ? [said('note.formulas-empty', { count: formulasWithoutValue })] : []),
    ...(brokenCells > 0 ? [said('note.broken-cells', { count: brokenCells, row: firstBrokenRow })] : []),
    ...(repeatedRowNumbers > 0 ? [said('note.row-numbers', { count: repeatedRowNumbers })] : []),
  ]
}

function notesOf({ issues }: Understanding): Text[] {
  return issues.filter(({ kind }) => kind === 'note').map(({ text }) => text)
}
