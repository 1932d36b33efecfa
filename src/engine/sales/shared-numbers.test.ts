import { expect, it } from 'vitest'
import { SharedNumbers } from './shared-numbers.ts'

it('takes 4 bytes a number until one comes that needs more, and keeps those that were there', () => {
  const numbers = new SharedNumbers(4)
  const most = 2 ** 31 - 1
  numbers.set(0, most)
  numbers.set(1, -(2 ** 31))
  expect(numbers.values).toEqual(Int32Array.of(most, -(2 ** 31), 0, 0))
  numbers.set(2, most + 1)
  numbers.set(3, -5)
  expect(numbers.values).toEqual(Float64Array.of(most, -(2 ** 31), most + 1, -5))
  expect(numbers.values.buffer).toBeInstanceOf(SharedArrayBuffer)
})
