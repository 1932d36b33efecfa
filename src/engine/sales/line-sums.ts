import { release } from '../../shared/release.ts'
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
    release(this.values)
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
   * The sums by customer, order and mark, and the end of this one's work. Sums of equal ones, whose lines did not come together, are
   * joined. Made column by column, each of which is given back once it is sorted: all of them twice is much for millions of orders.
   */
  sorted(): Summed {
    release(this.#latest)
    const places = this.#places()
    const firsts = this.#firstOfEach(places)
    return {
      customer: sorted(this.#customer.values, new Int32Array(firsts.length), places, firsts),
      order: sorted(this.#order.values, new Int32Array(firsts.length), places, firsts),
      mark: sorted(this.#mark.values, new Float64Array(firsts.length), places, firsts),
      lines: joined(this.#lines.values, new Int32Array(firsts.length), places, firsts),
      quantity: joined(this.#quantity.values, new Float64Array(firsts.length), places, firsts),
      amount: joined(this.#amount.values, new Float64Array(firsts.length), places, firsts),
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

  /** Where in `places` each begins that differs from the one before. */
  #firstOfEach(places: Int32Array): Int32Array {
    const [customer, order, mark] = [this.#customer.values, this.#order.values, this.#mark.values]
    const firsts = new Int32Array(places.length)
    let count = 0
    for (let at = 0; at < places.length; at++) {
      const [one, before] = [places[at] as number, places[at - 1] as number]
      const isSame =
        at > 0 && mark[one] === mark[before] && order[one] === order[before] && customer[one] === customer[before]
      if (!isSame) firsts[count++] = at
    }
    return firsts.subarray(0, count)
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

/** The values at the first places of each; gives back the values. */
function sorted<T extends Integers>(values: T, into: T, places: Int32Array, firsts: Int32Array): T {
  for (let to = 0; to < firsts.length; to++) into[to] = values[places[firsts[to] as number] as number] as number
  release(values)
  return into
}

/** What the values at the places of each add up to; gives back the values. */
function joined<T extends Integers>(values: T, sums: T, places: Int32Array, firsts: Int32Array): T {
  for (let to = 0; to < firsts.length; to++) {
    const end = firsts[to + 1] ?? places.length
    for (let at = firsts[to] as number; at < end; at++) addTo(sums, to, values[places[at] as number] as number)
  }
  release(values)
  return sums
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
