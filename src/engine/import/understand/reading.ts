import type { SaleSense } from '../../../shared/model/answers.ts'
import type { ColumnRole } from '../../../shared/model/import.ts'
import type { MarkKind } from '../values/sale-words.ts'
import type { NameParts } from './first-and-last-name.ts'

/** How a column besides the status and the type says what became of a sale. */
export interface Mark {
  readonly column: number
  /** In words, by a date or another value where there is one, or by yes or no. */
  readonly kind: MarkKind
}

/** How the cells of a discount column lower the amount of their line. */
export interface Discount {
  readonly column: number
  readonly as: 'percent' | 'fraction' | 'money'
}

/** What the rows of a file mean beyond the names of their columns, as its evidence shows or somebody answered. */
export interface Reading {
  /** All columns that say what became of a sale, status and type among them. */
  readonly marks: readonly Mark[]
  /** What somebody said a value means, by the id of the question (`statusQuestion`). */
  readonly senses: ReadonlyMap<string, SaleSense>
  /** What single letters mean in columns of types (`valueIn`, in capitals). */
  readonly letters: ReadonlyMap<string, SaleSense>
  /** Values that say cancelled and stand on rows of their own which take money back (`valueIn`). */
  readonly reversals: ReadonlySet<string>
  /** Values that no rule knows and that only ever take money away in a ledger, such as taxes of a marketplace, or are those of deals not won (`valueIn`). */
  readonly ledgerValues: ReadonlySet<string>
  /** The customer or another cell of an order may stand on its first row alone. */
  readonly isOrderFilledDown: boolean
  /** What a status that says refunded counts as: a sale where the refund has a row of its own, as it is beside a refund on its row. */
  readonly refundedIs: 'sale' | 'cancelled'
  /** The column of money given back on the row of its sale; null for none. */
  readonly refund: number | null
  /** The columns of pieces that came back, or that were never sent, on the row of their sale. */
  readonly returnedPieces: readonly number[]
  readonly discount: Discount | null
  /** The amount is quantity times price, whatever stands in its column. */
  readonly isAmountIgnored: boolean
  /** The price is what all pieces of the line cost. */
  readonly isPriceOfLine: boolean
  /** A number of `C` and digits is that of a credit note, since others are of another form. */
  readonly hasCreditNumbers: boolean
  /** Order numbers start again each day, so that an order is a number on one day. */
  readonly isOrderOfDay: boolean
  /** Ids that stand for customers whom nobody entered, in lower case. */
  readonly nobodies: ReadonlySet<string>
  /** Columns that name the customer where the customer's own cell names nobody, best first. */
  readonly customers: readonly number[]
  /** The two columns whose cells together name the customer where no other names one; null for none. */
  readonly nameParts: NameParts | null
  /** Real dates have day and month the wrong way round, as a spreadsheet leaves them that read text in its own order. */
  readonly isDateSwapped: boolean
  /** Rows of a later moment are refused, in wall-clock seconds; null where any may stand. */
  readonly latest: number | null
  /** Days that stand for no date, since 1970. */
  readonly unsetDays: ReadonlySet<number>
  /** Roles whose cells below the first row of a group are left empty. */
  readonly filledDown: readonly ColumnRole[]
}

/** Names a value of a column. */
export function valueIn(column: number, value: string): string {
  return `${column} ${value}`
}

/** What holds where a file shows nothing special. */
export const PLAIN_READING: Reading = {
  marks: [],
  senses: new Map(),
  letters: new Map(),
  reversals: new Set(),
  ledgerValues: new Set(),
  isOrderFilledDown: false,
  refundedIs: 'sale',
  refund: null,
  returnedPieces: [],
  discount: null,
  isAmountIgnored: false,
  isPriceOfLine: false,
  hasCreditNumbers: true,
  isOrderOfDay: false,
  nobodies: new Set(),
  customers: [],
  nameParts: null,
  isDateSwapped: false,
  latest: null,
  unsetDays: new Set(),
  filledDown: [],
}
