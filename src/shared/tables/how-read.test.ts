import { expect, it } from 'vitest'
import type { CountedValue } from '../model/answers.ts'
import type { ImportRecord, Understood } from '../model/import.ts'
import { said } from '../words/said.ts'
import { howRead, unknownValues } from './how-read.ts'
import { written } from './testing/written.ts'

const value = (name: string, rows: number, part: Partial<CountedValue> = {}): CountedValue => ({
  column: 'Status',
  value: name,
  rows,
  amount: rows * 10_0000,
  countsAs: 'sale',
  by: 'rule',
  ...part,
})

const UNDERSTOOD: Understood = {
  encoding: 'utf-8',
  delimiter: ';',
  roles: [{ role: 'customer', column: 'Client', why: said('segments.all') }],
  values: [],
  done: [],
  asked: [],
}
const RECORD = {
  file: 'may.csv',
  sheet: 'may.csv',
  mapping: { headerRow: 3, columns: {}, dateOrder: null, decimalMark: null },
  columns: [['customer', 'Client']],
  notes: [],
  refused: [],
  understood: UNDERSTOOD,
} as unknown as ImportRecord

/** The tables of an account by their ids, each as it is written. */
const account = (part: Partial<ImportRecord> = {}) =>
  Object.fromEntries(
    howRead({ ...RECORD, ...part } as ImportRecord).map(({ id, columns, rows }) => [id, written(columns, rows)]),
  )

it('says what was found in a text file, and leaves out what there is nothing of', () => {
  expect(account()).toEqual({
    file: [
      'Property | Found',
      'File | may.csv',
      'Text encoding | UTF-8',
      'Column separator | Semicolon',
      'Header row | 3',
    ],
    roles: ['Column | Used as | Why', 'Client | Customer ID | All customers'],
  })
})

it('says how dates and decimals were read where that was decided, and why the encoding', () => {
  const read = (dateOrder: 'dmy' | 'mdy', decimalMark: '.' | ',') =>
    account({
      mapping: { ...RECORD.mapping, dateOrder, decimalMark },
      understood: { ...UNDERSTOOD, delimiter: null, encodingWhy: 'as it is' },
    }).file?.slice(2)
  expect(read('dmy', ',')).toEqual([
    'Text encoding | UTF-8: as it is',
    'Header row | 3',
    'Dates | Day first, where a date could be read both ways (31/12/2026)',
    'Decimals in text | Comma (1.234,50)',
  ])
  expect(read('mdy', '.')?.slice(2)).toEqual([
    'Dates | Month first, where a date could be read both ways (12/31/2026)',
    'Decimals in text | Point (1,234.50)',
  ])
})

it('an import of an older version knows its columns and no more', () => {
  expect(account({ file: 'sales.xlsx', sheet: 'May', understood: null })).toEqual({
    file: ['Property | Found', 'File | sales.xlsx', 'Sheet | May', 'Header row | 3'],
    roles: ['Column | Used as | Why', 'Client | Customer ID | '],
  })
})

it('lists values, what no rule knows first, then what is no sale, then what stands on most rows', () => {
  const values = [
    value('paid', 90),
    value('sold', 99),
    value('void', 2, { countsAs: 'cancelled' }),
    value('back', 3, { countsAs: 'return', by: 'answer' }),
    value('', 1, { by: 'nothing' }),
    value('odd', 1000, { by: 'answer' }),
    value('new', 4, { by: 'nothing' }),
  ]
  expect(account({ understood: { ...UNDERSTOOD, values } }).values).toEqual([
    'Column | Value | Rows | Sum | Counted as | Decided by',
    'Status | new | 4 | £40 | Sale | Unknown word, so a sale',
    'Status | any value | 1 | £10 | Sale | Unknown word, so a sale',
    'Status | back | 3 | £30 | Refund | Your answer',
    'Status | odd | 1,000 | £10,000 | Sale | Your answer',
    'Status | void | 2 | £20 | Cancelled | Known word',
    'Status | sold | 99 | £990 | Sale | Known word',
    'Status | paid | 90 | £900 | Sale | Known word',
  ])
  expect(unknownValues({ understood: { ...UNDERSTOOD, values } }).map((each) => each.value)).toEqual(['new', ''])
  expect(unknownValues({ understood: null })).toEqual([])
})

it('says what else was done, refused and asked', () => {
  const told = account({
    notes: ['A note.'],
    refused: [{ reason: 'no-date', rows: 12, example: { row: 1001, cells: ['C1', '', '5'] } }],
    understood: {
      ...UNDERSTOOD,
      done: [said('segments.all')],
      asked: [
        { question: 'Which day?', answer: 'The first', isAnswered: true },
        { question: 'Which mark?', answer: 'The comma', isAnswered: false },
      ],
    },
  })
  expect(told.done).toEqual(['Note', 'A note.', 'All customers'])
  expect(told.refused).toEqual(['Reason | Rows | First row | Its cells', 'Date is missing. | 12 | 1,001 | C1  |  5'])
  expect(told.asked).toEqual([
    'Question | Answer | Decided by',
    'Which day? | The first | Your answer',
    'Which mark? | The comma | Not answered, so the usual answer was assumed',
  ])
})
