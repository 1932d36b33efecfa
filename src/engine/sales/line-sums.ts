import type { Integers } from './columns.ts'

/** Numbers that grow as they come. */
class Growing<T extends Int32Array | Float64Array> {
  values: T
  readonly #make: (length: number) => T

  constructor(make: (length: number) => T) {
    this.#make = make
    this.values = make(1 << 12)
  }

  reserve(length: number): void {
    if (length <= this.values.length) return
    const grown = this.#make(2 * this.values.length)
    grown.set(this.values)
    this.values = grown
  }
}

const int32 = () => new Growing((length) => new Int32Array(length))
const float64 = () => new Growing((length) => new Float64Array(length))

/** Sums of lines in some order, each with what its lines have in common. */
export interface Summed {
  readonly customer: Int32Array
  readonly order: Int32Array
  readonly mark: Float64Array
  readonly lines: Int32Array
  readonly quantity: Float64Array
  readonly amount: Float64Array
}

/** Adds up lines as they come: those of one order that go together mostly follow one another, or nearly so. */
export class LineSums {
  #count = 0
  readonly #customer = int32()
  readonly #order = int32()
  readonly #mark = float64()
  readonly #lines = int32()
  readonly #quantity = float64()
  readonly #amount = float64()
  /** One more than the place of the latest sum of each order. */
  readonly #latest: Int32Array

  /** `lastOrder` is the highest key of an order. */
  constructor(lastOrder: number) {
    this.#latest = new Int32Array(lastOrder + 1)
  }

  add(customer: number, order: number, mark: number, quantity: number, amount: number): void {
    const at = (this.#latest[order] as number) - 1
    const isSame = at >= 0 && this.#mark.values[at] === mark && this.#customer.values[at] === customer
    const place = isSame ? at : this.#open(customer, order, mark)
    addTo(this.#lines.values, place, 1)
    addTo(this.#quantity.values, place, quantity)
    addTo(this.#amount.values, place, amount)
  }

  /**
   * The sums by customer, order and mark. Sums of equal ones, whose lines did not come together, are joined. `places` says which sum
   * of those in `sums` comes when, and begins anew with each that differs from the one before.
   */
  sorted(): Summed {
    const places = this.#places()
    const customer = new Int32Array(places.length)
    const order = new Int32Array(places.length)
    const mark = new Float64Array(places.length)
    const lines = new Int32Array(places.length)
    const quantity = new Float64Array(places.length)
    const amount = new Float64Array(places.length)
    let to = -1
    for (const from of places) {
      const isNew =
        to < 0 ||
        mark[to] !== this.#mark.values[from] ||
        order[to] !== this.#order.values[from] ||
        customer[to] !== this.#customer.values[from]
      if (isNew) to++
      customer[to] = this.#customer.values[from] as number
      order[to] = this.#order.values[from] as number
      mark[to] = this.#mark.values[from] as number
      addTo(lines, to, this.#lines.values[from] as number)
      addTo(quantity, to, this.#quantity.values[from] as number)
      addTo(amount, to, this.#amount.values[from] as number)
    }
    const count = to + 1
    return {
      customer: customer.subarray(0, count),
      order: order.subarray(0, count),
      mark: mark.subarray(0, count),
      lines: lines.subarray(0, count),
      quantity: quantity.subarray(0, count),
      amount: amount.subarray(0, count),
    }
  }

  #open(customer: number, order: number, mark: number): number {
    const place = this.#count++
    for (const column of [this.#customer, this.#order, this.#mark, this.#lines, this.#quantity, this.#amount]) {
      column.reserve(this.#count)
    }
    this.#customer.values[place] = customer
    this.#order.values[place] = order
    this.#mark.values[place] = mark
    this.#latest[order] = place + 1
    return place
  }

  /** Where the sums stand when they are sorted: counted out by order, then by customer, then each order's few by their marks. */
  #places(): Int32Array {
    const customers = this.#customer.values.subarray(0, this.#count)
    const orders = this.#order.values.subarray(0, this.#count)
    const marks = this.#mark.values
    const places = countOut(
      customers,
      countOut(
        orders,
        Int32Array.from({ length: this.#count }, (_, at) => at),
      ),
    )
    let first = 0
    for (let at = 1; at <= places.length; at++) {
      const [one, other] = [places[first] as number, places[at] as number]
      if (at < places.length && customers[one] === customers[other] && orders[one] === orders[other]) continue
      if (at - first > 1) places.subarray(first, at).sort((a, b) => (marks[a] as number) - (marks[b] as number))
      first = at
    }
    return places
  }
}

/** The places sorted by the keys they stand for, those of one key in the order they had. */
function countOut(keys: Int32Array, places: Int32Array): Int32Array {
  const starts = new Int32Array(keys.reduce((most, key) => Math.max(most, key), 0) + 2)
  for (const key of keys) addTo(starts, key + 1, 1)
  for (let key = 1; key < starts.length; key++) addTo(starts, key, starts[key - 1] as number)
  const sorted = new Int32Array(places.length)
  for (const place of places) {
    const key = keys[place] as number
    sorted[starts[key] as number] = place
    addTo(starts, key, 1)
  }
  return sorted
}

function addTo(values: Integers, at: number, value: number): void {
  values[at] = (values[at] as number) + value
}
