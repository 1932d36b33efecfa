import type { Mapping } from '../../../shared/model/import.ts'
import type { Row } from '../read/source.ts'
import { CellMemo } from '../values/cell-memo.ts'
import { cellText } from '../values/cell-text.ts'
import { foldHeader } from '../values/fold.ts'
import type { RowShaper, RowSink } from './row-shaper.ts'

/** What a column of types calls the lines of a sale, the sale as a whole, and how it was paid. */
const LINES = words(
  'line,lineitem,saleline,orderline,invoiceline,item,product,artikel,position,articulo,article,articolo',
)
const WHOLES = words('sale,order,receipt,transaction,invoice,header,ordertotal,bestellung,verkauf,venta,vente,vendita')
const PAYMENTS = words('payment,payments,paymentline,tender,zahlung,pago,paiement,pagamento,betaling,odeme')

/** Sets aside the rows of a file of no known till that would count a sale twice: payments and whole sales beside their lines. */
export class SaleRows implements RowShaper {
  readonly mapping: Mapping
  readonly #repeats: CellMemo<boolean>

  constructor(mapping: Mapping, below: readonly Row[]) {
    const { type = -1 } = mapping.columns
    this.mapping = mapping
    const repeating = repeatingKinds(type, below)
    this.#repeats = new CellMemo(type, (row, at) => repeating.has(foldHeader(cellText(row, at))))
  }

  /** Whether rows of such a file can be of several kinds at all. */
  static canServe({ columns }: Mapping): boolean {
    return columns.type !== undefined
  }

  add(row: Row, sink: RowSink): void {
    if (this.#repeats.of(row)) sink.setAside(row, 'other-row-type', 'invalid')
    else sink.add(row, row)
  }

  finish(): void {}
}

/** Whether a type calls its row a line of a sale, a sale as a whole, or how one was paid. */
export function saysWhatRowsAre(type: string): boolean {
  const kind = foldHeader(type)
  return [LINES, WHOLES, PAYMENTS].some((kinds) => kinds.has(kind))
}

/** The kinds of rows that say again what rows of another kind say. */
function repeatingKinds(type: number, below: readonly Row[]): ReadonlySet<string> {
  const kinds = new Set(below.map((row) => foldHeader(cellText(row, type))))
  const of = (known: ReadonlySet<string>) => [...kinds].filter((kind) => known.has(kind))
  if (of(LINES).length > 0) return new Set([...WHOLES, ...PAYMENTS])
  return of(WHOLES).length > 0 ? PAYMENTS : new Set()
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(','))
}
