import type { Row } from '../../read/source.ts'
import type { FrequentCustomer } from '../../understand/draft.ts'
import type { Understanding } from '../../understand/understand.ts'
import type { LineParser } from '../line-parser.ts'
import type { Watch, WatchMaker } from './watch.ts'
import { watchColumns } from './watch-columns.ts'
import { watchPhones, watchPlaceholders } from './watch-customers.ts'
import { FrequentWatch } from './watch-frequent.ts'
import { watchCreditNumbers, watchCustomersBelow, watchNumbers, watchOtherOrders, watchTotals } from './watch-orders.ts'
import { watchPrices } from './watch-prices.ts'
import {
  watchAmounts,
  watchDateKinds,
  watchDiscounts,
  watchOldDates,
  watchQuantities,
  watchRefusals,
  watchReturns,
} from './watch-rows.ts'

/** What the first rows of a file settled and later ones may speak against. */
const WATCHES: readonly WatchMaker[] = [
  ...watchRefusals,
  ...watchDateKinds,
  watchOldDates,
  watchAmounts,
  watchReturns,
  watchQuantities,
  watchDiscounts,
  watchCustomersBelow,
  watchTotals,
  watchOtherOrders,
  watchNumbers,
  watchCreditNumbers,
  watchPlaceholders,
  watchPhones,
  watchPrices,
  watchColumns,
]

/** Holds the rows of a file, while they are loaded, against what its first rows were taken for. */
export class LaterRows {
  readonly #watches: readonly Watch[]
  readonly #frequent: FrequentWatch
  readonly #lastOfFirst: number

  constructor(understanding: Understanding) {
    this.#frequent = new FrequentWatch(understanding)
    this.#watches = [...WATCHES.flatMap((make) => make(understanding) ?? []), this.#frequent]
    this.#lastOfFirst = understanding.evidence.rows.at(-1)?.number ?? 0
  }

  /** Looks at the next row, as the file has it and as it was read. */
  look(raw: Row, parser: LineParser): void {
    const isLater = raw.number > this.#lastOfFirst
    for (const watch of this.#watches) watch.look(raw, parser, isLater)
  }

  /** Who has too many of all orders, about whom nobody was asked; null for nobody. */
  get frequent(): FrequentCustomer | null {
    return this.#frequent.found
  }

  /** The numbers of later rows that show something else than the first ones, in ascending order. */
  get doubts(): readonly number[] {
    const rows = this.#watches.flatMap(({ doubt }) => doubt ?? [])
    return [...new Set(rows)].sort((a, b) => a - b)
  }
}
