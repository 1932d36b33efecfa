import { expect, it } from 'vitest'
import { countsAsSpending, isReturn, LINE_KIND, spendingCondition } from './line-kind.ts'

const { sale, creditNote, return: comingBack, cancelled } = LINE_KIND
const KINDS = [sale, creditNote, comingBack, cancelled]

it('credit notes and other returns give money back, sales and cancelled lines do not', () => {
  expect(KINDS.filter(isReturn)).toEqual([creditNote, comingBack])
})

it('sales count as spending, returns where they lower it, cancelled lines never', () => {
  expect(KINDS.filter((kind) => countsAsSpending(kind, 'net'))).toEqual([sale, creditNote, comingBack])
  expect(KINDS.filter((kind) => countsAsSpending(kind, 'ignore'))).toEqual([sale])
  expect(spendingCondition('net')).toBe('kind IN (0, 1, 2)')
  expect(spendingCondition('ignore')).toBe('kind IN (0)')
})
