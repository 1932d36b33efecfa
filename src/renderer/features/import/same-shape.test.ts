import { expect, test } from 'vitest'
import { isSameShape } from './same-shape.ts'

const preview = (...headers: string[]) => ({
  columns: headers.map((header, index) => ({ index, header, role: null, examples: [], readableShare: 1 })),
})

test.each([
  [['Order', 'Date'], ['order', ' Date '], true],
  [['Order', 'Date'], ['Order', 'Date', '', ''], true],
  [['Order', 'Date'], ['Date', 'Order'], false],
  [['Order', 'Date'], ['Order', 'Date', 'Store'], false],
  [['', ''], ['', ''], false],
])('%j beside %j: %s', (one, other, expected) => {
  expect(isSameShape(preview(...one), preview(...other))).toBe(expected)
})
