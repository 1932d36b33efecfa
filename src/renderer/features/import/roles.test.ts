import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mapping } from '../../../shared/model/import.ts'
import { COLUMN_ROLES } from '../../../shared/model/import.ts'
import { inWords, missingInWords, ROLE_GROUPS, withRole } from './roles.ts'

const mapping = (columns: Mapping['columns']): Mapping => ({
  headerRow: 1,
  columns,
  dateOrder: null,
  decimalMark: null,
})

test.each([
  [{ customer: 0, date: 1, amount: 2 }, []],
  [{ customer: 0, date: 1, quantity: 2, price: 3 }, []],
  [{ customer: 0, date: 1, quantity: 2 }, ['the price per piece']],
  [{ date: 1, price: 2 }, ['the customer', 'the quantity']],
  [{}, ['the customer', 'the date of sale', 'the amount (or quantity and price)']],
])('%j lacks %j', (columns, missing) => {
  expect(missingInWords(columns)).toEqual(missing)
})

test('a role that moves leaves the column that had it, and a column has one role', () => {
  const before = mapping({ customer: 0, date: 1, amount: 2 })
  expect(withRole(before, 3, 'customer').columns).toEqual({ customer: 3, date: 1, amount: 2 })
  expect(withRole(before, 2, 'price').columns).toEqual({ customer: 0, date: 1, price: 2 })
  expect(withRole(before, 1, null).columns).toEqual({ customer: 0, amount: 2 })
})

test('after any choices each column has at most one role', () => {
  const choice = fc.tuple(fc.nat(6), fc.option(fc.constantFrom(...COLUMN_ROLES)))
  fc.assert(
    fc.property(fc.array(choice), (choices) => {
      const end = choices.reduce((now, [column, role]) => withRole(now, column, role), mapping({}))
      const columns = Object.values(end.columns)
      expect(new Set(columns).size).toBe(columns.length)
    }),
  )
})

test('every role can be chosen, once', () => {
  expect(ROLE_GROUPS.flatMap((group) => group.roles).toSorted()).toEqual(COLUMN_ROLES.toSorted())
})

test('words are joined as a sentence does', () => {
  expect(inWords([])).toBe('')
  expect(inWords(['a'])).toBe('a')
  expect(inWords(['a', 'b', 'c'])).toBe('a, b and c')
})
