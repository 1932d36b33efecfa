import { type Integers, sharedInt32 } from './columns.ts'

/** Whole numbers in shared memory, 32 bits wide until one comes that does not fit. */
export class SharedNumbers {
  values: Integers

  constructor(length: number) {
    this.values = sharedInt32(length)
  }

  set(at: number, value: number): void {
    if (value !== (value | 0) && this.values instanceof Int32Array) this.#widen(this.values)
    this.values[at] = value
  }

  #widen(narrow: Int32Array): void {
    this.values = new Float64Array(new SharedArrayBuffer(8 * narrow.length))
    this.values.set(narrow)
  }
}
