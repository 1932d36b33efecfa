import { expect, test } from 'vitest'
import { balance } from './row-balance.ts'
import type { RowCounts } from './rows.ts'

// UCI Online Retail under the defaults, and with its exact duplicates dropped (figures of the reference).
const KEPT: RowCounts = {
  read: 541_909,
  duplicates: 5_268,
  alreadyImported: 0,
  withoutCustomer: 135_080,
  cancelled: 0,
  returns: 8_905,
  invalid: 40,
  later: 0,
  kept: 397_884,
}

const sum = (parts: readonly { readonly rows: number }[]) => parts.reduce((total, part) => total + part.rows, 0)

test('the parts add up to the rows read while duplicates are kept', () => {
  const result = balance(KEPT, 'keep')
  expect(sum(result.parts)).toBe(541_909)
  expect(result).toMatchObject({ kept: 397_884, setAside: 143_985, refused: 40, duplicatesInside: 5_268 })
  expect(result.parts.map((part) => part.key)).toEqual(['kept', 'withoutCustomer', 'returns', 'invalid'])
})

test('dropped duplicates are a part of their own', () => {
  const dropped = { ...KEPT, withoutCustomer: 135_037, returns: 8_872, kept: 392_692 }
  const result = balance(dropped, 'drop')
  expect(sum(result.parts)).toBe(541_909)
  expect(result.duplicatesInside).toBe(0)
  expect(result.parts.find((part) => part.key === 'duplicates')?.rows).toBe(5_268)
})

test('refused rows are one number, taken out of the classes that they are counted in', () => {
  const refused = { withoutCustomer: 2_477, cancelled: 0, duplicates: 0, invalid: 40 }
  const result = balance(KEPT, 'keep', refused)
  expect(sum(result.parts)).toBe(541_909)
  expect(result).toMatchObject({ kept: 397_884, setAside: 132_603 + 8_905, refused: 2_517, duplicatesInside: 5_268 })
  expect(result.parts.find(({ key }) => key === 'withoutCustomer')?.rows).toBe(132_603)
})

test('returns that are left out are not called refused', () => {
  const rows = { ...KEPT, returns: 0, cancelled: 8_872, invalid: 73 }
  const refused = { withoutCustomer: 2_477, cancelled: 5, duplicates: 0, invalid: 40 }
  const { parts } = balance(rows, 'keep', refused)
  const of = (key: string) => parts.find((part) => part.key === key)?.rows
  expect([of('cancelled'), of('ignored'), of('invalid')]).toEqual([8_867, 33, 2_522])
  expect(sum(parts)).toBe(541_909)
})
