import { expect, it } from 'vitest'
import { CELL, type Row } from '../read/source.ts'
import type { MappingWishes } from './understand.ts'
import { understandSheet } from './understand.ts'
import { understandOnce } from './understand-once.ts'

const NOW = new Date(2026, 10, 22, 9, 30)

const row = (number: number, ...values: string[]): Row => ({
  number,
  width: values.length,
  kinds: new Uint8Array(values.length).fill(CELL.text),
  values,
})
const sheet = (lastAmount = '3.00') => [
  row(1, 'Order', 'Customer', 'Date', 'Amount'),
  row(2, '1', 'ann', '2026-03-01', '12.50'),
  row(3, '2', 'bob', '2026-03-02', lastAmount),
]
const once = (rows: readonly Row[], wishes: MappingWishes = {}, file = 'a.csv', now = NOW) =>
  understandOnce(rows, file, wishes, now)

it('is understood as ever, and the same again is not worked out again', () => {
  const first = once(sheet())
  expect(first.mapping).toEqual(understandSheet(sheet(), 'a.csv', {}, NOW).mapping)
  expect(once(sheet(), {}, 'a.csv', new Date(2026, 10, 22, 9, 31))).toBe(first)
})

it.each<[string, () => unknown]>([
  ['a cell', () => once(sheet('4.00'))],
  [
    'a number in place of its text',
    () =>
      once([
        ...sheet().slice(0, 2),
        {
          ...row(3, '2', 'bob', '2026-03-02', ''),
          kinds: Uint8Array.of(1, 1, 1, CELL.number),
          values: ['2', 'bob', '2026-03-02', 3],
        },
      ]),
  ],
  ['a row', () => once(sheet().slice(0, 2))],
  ['the number of a row', () => once([...sheet().slice(0, 2), row(4, '2', 'bob', '2026-03-02', '3.00')])],
  ['the file', () => once(sheet(), {}, 'b.csv')],
  ['what was chosen', () => once(sheet(), { dateOrder: 'mdy' })],
  ['what was answered', () => once(sheet(), { answers: { 'meaning:x': 'sale' } })],
  ['the day', () => once(sheet(), {}, 'a.csv', new Date(2026, 10, 23, 9, 30))],
])('another one of %s is another sheet', (_, other) => {
  const first = once(sheet())
  expect(other()).not.toBe(first)
})

it('what was chosen for the same heading meanwhile is taken', () => {
  const first = once(sheet(), { recall: () => null })
  const saved = { id: 1, name: 'Till', mapping: { ...first.mapping, columns: { customer: 1, date: 2, amount: 3 } } }
  const recall = () => saved as unknown as ReturnType<NonNullable<MappingWishes['recall']>>
  const then = once(sheet(), { recall })
  expect(then.remembered).toBe(saved)
  expect(once(sheet(), { recall })).toBe(then)
  expect(once(sheet(), { recall: () => null }).remembered).toBeNull()
})
