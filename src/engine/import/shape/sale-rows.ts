import type { Mapping } from '../../../shared/model/import.ts'
import type { Row } from '../read/source.ts'
import { cellText } from '../values/cell-text.ts'
import { decimalMarkOf } from '../values/decimal-marks.ts'
import { foldHeader } from '../values/fold.ts'
import { saysRefund } from '../values/row-words.ts'
import { scaledCell } from '../values/scaled-cell.ts'
import type { RowShaper, RowSink } from './row-shaper.ts'

/** What a column of types calls the lines of a sale, the sale as a whole, and how it was paid. */
const LINES = words(
  'line,lineitem,saleline,orderline,invoiceline,item,product,artikel,position,articulo,article,articolo',
)
const WHOLES = words('sale,order,receipt,transaction,invoice,header,ordertotal,bestellung,verkauf,venta,vente,vendita')
const PAYMENTS = words('payment,payments,paymentline,tender,zahlung,pago,paiement,pagamento,betaling,odeme')
const REFUNDED = words('refunded,fullyrefunded,erstattet,reembolsado,rembourse,rimborsato,terugbetaald')

/**
 * Sets aside the rows of a file of no known till that would count a sale twice, or one that was given back: payments and whole
 * sales beside their lines, and sales whose status says refunded where no refund has a row of its own.
 */
export class SaleRows implements RowShaper {
  readonly mapping: Mapping
  readonly #type: number
  readonly #repeating: ReadonlySet<string>
  readonly #status: number

  constructor(mapping: Mapping, below: readonly Row[]) {
    const { type = -1, status = -1 } = mapping.columns
    this.mapping = mapping
    this.#type = type
    this.#repeating = repeatingKinds(type, below)
    this.#status = givesBackByRows(mapping, below) ? -1 : status
  }

  /** Whether rows of such a file can be of several kinds at all. */
  static canServe({ columns }: Mapping): boolean {
    return columns.type !== undefined || columns.status !== undefined
  }

  add(row: Row, sink: RowSink): void {
    if (this.#repeating.size > 0 && this.#repeating.has(foldHeader(cellText(row, this.#type)))) {
      sink.setAside(row, 'other-row-type', 'invalid')
    } else if (this.#status >= 0 && REFUNDED.has(foldHeader(cellText(row, this.#status)))) {
      sink.setAside(row, 'refunded-sale', 'cancelled')
    } else sink.add(row, row)
  }

  finish(): void {}
}

/** The kinds of rows that say again what rows of another kind say. */
function repeatingKinds(type: number, below: readonly Row[]): ReadonlySet<string> {
  const kinds = new Set(below.map((row) => foldHeader(cellText(row, type))))
  const of = (known: ReadonlySet<string>) => [...kinds].filter((kind) => known.has(kind))
  if (type < 0) return new Set()
  if (of(LINES).length > 0) return new Set([...WHOLES, ...PAYMENTS])
  return of(WHOLES).length > 0 ? PAYMENTS : new Set()
}

/** Whether money given back has rows of its own in the file. */
function givesBackByRows(mapping: Mapping, below: readonly Row[]): boolean {
  const { type = -1, amount = -1, quantity = -1 } = mapping.columns
  return below.some(
    (row) =>
      saysRefund(cellText(row, type)) ||
      (scaledCell(row, amount, decimalMarkOf(mapping, 'amount')) ?? 0) < 0 ||
      (scaledCell(row, quantity, decimalMarkOf(mapping, 'quantity')) ?? 0) < 0,
  )
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(','))
}
