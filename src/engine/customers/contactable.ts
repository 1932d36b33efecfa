/** Who goes into a list of all there are. */
export interface ListLimits {
  /** Whether those who asked not to be written to are left out. */
  readonly leaveOutOptOuts: boolean
  /** How many go into the list at most, counted after leaving out; null takes all. */
  readonly first: number | null
}

/** Customers on their way into a list, without those who asked not to be written to where that is wanted; counts both kinds. */
export class Contactable<T> implements Iterable<T> {
  /** How many went into the list so far. */
  given = 0
  /** How many were left out so far; those who come after a full list are not among them. */
  leftOut = 0
  readonly #customers: Iterable<T>
  readonly #isOptOut: (customer: T) => boolean
  readonly #limits: ListLimits

  constructor(customers: Iterable<T>, isOptOut: (customer: T) => boolean, limits: ListLimits) {
    this.#customers = customers
    this.#isOptOut = isOptOut
    this.#limits = limits
  }

  *[Symbol.iterator](): Generator<T> {
    const { leaveOutOptOuts, first } = this.#limits
    for (const customer of this.#customers) {
      if (this.given === first) return
      if (leaveOutOptOuts && this.#isOptOut(customer)) {
        this.leftOut++
      } else {
        this.given++
        yield customer
      }
    }
  }
}

/** {@link Contactable} for rows of a table. */
export function contactableRows<R extends { readonly optOut: boolean | null }>(
  rows: Iterable<R>,
  limits: ListLimits,
): Contactable<R> {
  return new Contactable(rows, ({ optOut }) => optOut === true, limits)
}
