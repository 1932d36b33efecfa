import { expect, it } from 'vitest'
import { ENGLISH } from '../../shared/words/english.ts'
import { sheetNames } from './lists-workbook.ts'

it.each([
  [
    ['At Risk', 'at risk'],
    ['At Risk', 'at risk (2)'],
  ],
  [['A/B: [c]*?'], ['A B   c']],
  [
    ['', "'"],
    ['List', 'List (2)'],
  ],
  [['History'], ['List History']],
  [
    ['a'.repeat(40), 'a'.repeat(35)],
    ['a'.repeat(31), `${'a'.repeat(27)} (2)`],
  ],
])('names sheets for %j as Excel allows', (names, sheets) => {
  expect(sheetNames(names, ENGLISH)).toEqual(sheets)
})
