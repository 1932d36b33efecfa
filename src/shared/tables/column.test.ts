import { expect, it } from 'vitest'
import { ENGLISH } from '../words/english.ts'
import { NO_FIGURE } from '../words/writing.ts'
import { type CellValue, type ColumnKind, headingText, isNumeric, isScore, writeCell } from './column.ts'

const written = (kind: ColumnKind, value: CellValue, currency: string | null = null) =>
  writeCell({ id: 'x', title: 'common.joined' as never, kind, value: () => value }, null, ENGLISH, currency)

it.each<[ColumnKind, CellValue, string]>([
  ['count', 1_234_567, '1,234,567'],
  ['days', 12, '12'],
  ['bytes', 1023, '1,023 bytes'],
  ['bytes', 1024, '1 KB'],
  ['bytes', 48_234_496, '46.0 MB'],
  ['score', 5, '5'],
  ['share', 0.1234, '12.3%'],
  ['mean', 2.25, '2.3'],
  ['mean', 3, '3.0'],
  ['average', 3.666, '3.67'],
  ['figure', 0.33714, '0.337'],
  ['quantity', 2.5, '2.5'],
  ['money', 1_234_560_000, '123,456'],
  ['text', 'a', 'a'],
  ['group', 'Best', 'Best'],
  ['date', '2024-02-29', ENGLISH.day('2024-02-29')],
  ['minute', '2024-02-29 10:05', ENGLISH.minute('2024-02-29 10:05')],
])('a cell of the kind %s writes %j as %s', (kind, value, text) => {
  expect(written(kind, value)).toBe(text)
  expect(written(kind, null)).toBe(NO_FIGURE)
})

it('an amount has its currency', () => {
  expect(written('money', 50_000, 'GBP')).toBe('£5')
})

it('texts, groups and times stand to the left, and scores turn around', () => {
  const kinds: readonly ColumnKind[] = [
    'text',
    'phone',
    'group',
    'count',
    'bytes',
    'money',
    'share',
    'days',
    'quantity',
    'mean',
    'average',
    'figure',
    'date',
    'minute',
    'score',
    'code',
  ]
  expect(kinds.filter((kind) => !isNumeric(kind))).toEqual(['text', 'phone', 'group', 'date', 'minute'])
  expect(kinds.filter(isScore)).toEqual(['average', 'score', 'code'])
})

it('a column from the data is headed by it, any other by its title', () => {
  const title = 'customers.column.id'
  expect(headingText({ title }, ENGLISH)).toBe('Customer')
  expect(headingText({ title, heading: () => 'Champions' }, ENGLISH)).toBe('Champions')
})
