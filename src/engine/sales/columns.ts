/** Whole numbers, 32 bits wide where all of them fit. */
export type Integers = Int32Array | Float64Array

/**
 * The sales of a workspace, summed up and kept in shared memory. An entry adds up the lines of one order that have the customer, the
 * second, the kind and whether they are duplicates in common, so that every setting takes an entry whole or leaves it. Entries
 * are sorted by customer, order, time, kind and duplicate; merged customers are one.
 */
export interface SalesColumns {
  /** The edition of the workspace that they were made of. */
  readonly edition: number
  /** The keys of customers with a line, ascending; the first is 0 and has the lines of nobody. */
  readonly customers: Int32Array
  /** Where each customer's entries begin, and after the last where they end. */
  readonly starts: Int32Array
  /** The order's key; 0 without an order. */
  readonly order: Int32Array
  /** Whole days since 1970-01-01. */
  readonly day: Int32Array
  /** Of the day. */
  readonly second: Int32Array
  /** One of `LINE_KIND`. */
  readonly kind: Uint8Array
  /** 1 where the lines repeat earlier rows of their file. */
  readonly duplicate: Uint8Array
  /** How many there are; 0 where all of them are left out. */
  readonly lines: Int32Array
  /** Ten-thousandths of a piece; a line without a quantity is one piece. */
  readonly quantity: Integers
  /** Ten-thousandths of the currency unit. */
  readonly amount: Integers
  /** What goods cost the shop; null until it is asked for, and where no file says. */
  readonly costs: SalesCosts | null
  /** The store and the country of each order by its key; 0 without one. */
  readonly store: Uint16Array | Int32Array
  readonly country: Uint16Array | Int32Array
}

/** What the lines of each entry cost, in the order of the entries. */
export interface SalesCosts {
  /** In ten-thousandths; of a line whose cost nobody knows its amount, so that it adds nothing to the margin. */
  readonly cost: Integers
  /** How many lines are sales of unknown cost. */
  readonly unknown: Int32Array
}

/** Shared memory for so many numbers. */
export function sharedInt32(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4 * length))
}

/** Shared memory for so many small numbers. */
export function sharedUint8(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length))
}

/** The numbers in shared memory, in 32 bits each where all of them fit. */
export function sharedIntegers(values: Integers): Integers {
  const fits = values instanceof Int32Array || values.every((value) => value === (value | 0))
  const shared = fits ? sharedInt32(values.length) : new Float64Array(new SharedArrayBuffer(8 * values.length))
  shared.set(values)
  return shared
}
