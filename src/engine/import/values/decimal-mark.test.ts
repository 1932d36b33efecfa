import { expect, it } from 'vitest'
import { DecimalMark } from './decimal-mark.ts'

it.each([
  [['1.50', '2.25'], '.'],
  [['1,50', '2,25'], ','],
  [['1.234,50', '12'], ','],
  [['1,234.50', '1,234'], '.'],
  [['1,234', '5,678'], null],
  [['1,234,567'], '.'],
  [['1.234.567'], ','],
  [['0,125'], ','],
  [['12', '7'], '.'],
  [['١٢٫٥٠'], '.'],
  [['৳2,999', '৳1,000'], '.'],
  [['2.999 €'], ','],
  [['KWD 2.999'], null],
  [['2.999 dinars'], null],
  [['2.999 pesos'], ','],
  [['Rs. 1,250/-'], '.'],
  [['1.500 руб.'], ','],
  [['1.250 kg'], null],
  [['1.5E+3', '2,50'], ','],
] as const)('the decimal mark of %j is %j', (texts, mark) => {
  const column = new DecimalMark()
  for (const text of texts) column.add(text)
  expect(column.mark).toBe(mark)
})
