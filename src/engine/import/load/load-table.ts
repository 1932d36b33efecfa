import { RegularsError } from '../../../shared/model/errors.ts'
import type { FileLevel } from '../../../shared/model/import.ts'
import { said } from '../../../shared/words/said.ts'
import type { MessageKey } from '../../../shared/words/words.ts'
import type { Database } from '../../database/open.ts'
import type { Row } from '../read/source.ts'
import type { Understanding } from '../understand/understand.ts'
import { CustomerList } from './customer-list.ts'
import { addImport, finishTable } from './import-outcome.ts'
import { ItemList } from './item-list.ts'
import { ProductList } from './product-list.ts'
import { TableLedger } from './table-ledger.ts'
import type { LoadRequest } from './understood.ts'

/** A file that says more of sales and holds none. */
type TableLevel = Exclude<FileLevel, 'sales' | 'totals'>

/** Whether the rows of a file are no sales. */
export function isTable(level: FileLevel): level is TableLevel {
  return level !== 'sales' && level !== 'totals'
}

interface TableLoader {
  add(row: Row): void
  finish(): void
}

/** Loads a file of customers, of products or of the items of orders. Returns the import's id. Throws `no-lines` for one without any. */
export async function loadTable(
  database: Database,
  request: LoadRequest & { readonly now: Date },
  sheet: number,
  understanding: Understanding,
  signal: AbortSignal | undefined,
): Promise<number> {
  const { header } = understanding
  const level = understanding.level as TableLevel
  const importId = addImport(database, request, sheet, understanding)
  const ledger = new TableLedger(database, importId)
  const loader = loaderFor(level, database, importId, understanding, ledger)
  const extent = await request.source.read(
    sheet,
    (row) => {
      if (row.number > header.row) loader.add(row)
      return true
    },
    signal ? { signal } : {},
  )
  loader.finish()
  const { taken, already } = ledger.counts
  if (taken + already === 0) {
    throw new RegularsError('no-lines', said(NOTHING[level], { file: request.file, row: header.row }))
  }
  finishTable(database, importId, understanding, ledger, request, extent)
  return importId
}

const NOTHING = {
  customers: 'refusal.nobody-named',
  products: 'refusal.no-product-named',
  items: 'refusal.no-item-named',
} as const satisfies Record<TableLevel, MessageKey>

function loaderFor(
  level: TableLevel,
  database: Database,
  importId: number,
  { mapping, header }: Understanding,
  ledger: TableLedger,
): TableLoader {
  if (level === 'products') return new ProductList(database, importId, mapping, ledger)
  if (level === 'items') return new ItemList(database, importId, mapping, header, ledger)
  return new CustomerList(database, importId, mapping, header, ledger)
}
