import type { CustomerRow } from '../shared/model/customers.ts'

/** Customers on their way into a list, without those who asked not to be written to where that is wanted; counts both kinds. */
export class ContactableRows implements Iterable<CustomerRow> {
  /** How many went into the list so far. */
  given = 0
  /** How many were left out so far. */
  leftOut = 0
  readonly #rows: Iterable<CustomerRow>
  readonly #leaveOut: boolean

  constructor(rows: Iterable<CustomerRow>, leaveOutOptOuts: boolean) {
    this.#rows = rows
    this.#leaveOut = leaveOutOptOuts
  }

  *[Symbol.iterator](): Generator<CustomerRow> {
    for (const row of this.#rows) {
      if (this.#leaveOut && row.optOut === true) {
        this.leftOut++
      } else {
        this.given++
        yield row
      }
    }
  }
}
