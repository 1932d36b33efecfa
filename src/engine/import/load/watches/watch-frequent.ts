import type { Row } from '../../read/source.ts'
import type { FrequentCustomer } from '../../understand/draft.ts'
import { frequentQuestion, OrdersOfMost } from '../../understand/frequent-customer.ts'
import type { Understanding } from '../../understand/understand.ts'
import type { Named } from '../../values/named.ts'
import type { LineParser } from '../line-parser.ts'
import type { Watch } from './watch.ts'

/** Looks for somebody who has a share of all orders that no person has, and about whom nobody was asked. */
export class FrequentWatch implements Watch {
  readonly #most = new OrdersOfMost()
  readonly #answers: Readonly<Record<string, string>>
  #order: Named | null = null
  #customer: Named | null = null
  #row = 0

  constructor({ mapping }: Understanding) {
    this.#answers = mapping.answers ?? {}
  }

  look(raw: Row, { order, customer }: LineParser): void {
    // The lines of an order mostly follow each other.
    if (customer === null || (order !== null && order === this.#order && customer === this.#customer)) return
    this.#order = order
    this.#customer = customer
    this.#row = raw.number
    this.#most.add(customer.text)
  }

  /** Who it is; null for nobody. */
  get found(): FrequentCustomer | null {
    const found = this.#most.tooFrequent
    return found !== null && this.#answers[frequentQuestion(found.customer)] === undefined ? found : null
  }

  get doubt(): number | null {
    return this.found === null ? null : this.#row
  }
}
