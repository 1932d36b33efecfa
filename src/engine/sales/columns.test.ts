import { expect, it } from 'vitest'
import { sharedInt32, sharedIntegers, sharedUint8 } from './columns.ts'

it('keeps whole numbers in 32 bits each where all of them fit, and otherwise in 64', () => {
  const fit = sharedIntegers(Float64Array.of(-(2 ** 31), 0, 5, 2 ** 31 - 1))
  expect(fit).toEqual(Int32Array.of(-(2 ** 31), 0, 5, 2 ** 31 - 1))
  for (const large of [2 ** 31, -(2 ** 31) - 1, 2 ** 52]) {
    expect(sharedIntegers(Float64Array.of(1, large))).toEqual(Float64Array.of(1, large))
  }
  expect(sharedIntegers(Int32Array.of(4, 5))).toEqual(Int32Array.of(4, 5))
})

it('shares memory of just the size that is needed', () => {
  const shared = [sharedInt32(3), sharedUint8(3), sharedIntegers(Float64Array.of(2 ** 40, 2, 3))]
  expect(shared.map(({ buffer, length }) => [buffer instanceof SharedArrayBuffer, length, buffer.byteLength])).toEqual([
    [true, 3, 12],
    [true, 3, 3],
    [true, 3, 24],
  ])
})
