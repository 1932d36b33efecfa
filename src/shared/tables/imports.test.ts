import { expect, it } from 'vitest'
import type { SuggestedExclusion } from '../model/exclusions.ts'
import type { ColumnPreview, ImportRecord } from '../model/import.ts'
import { EXCLUSION_COLUMNS } from './exclusions.ts'
import { BATCH_COLUMNS, importColumns } from './imports.ts'
import { MAPPING_COLUMNS } from './mapping.ts'
import { REFUSED_COLUMNS } from './refused.ts'
import { FILE_COLUMNS } from './report-files.ts'
import { written } from './testing/written.ts'

/** 10 rows: 6 kept, 2 without a customer of which 1 was refused, and 2 that could not be used. */
const TEXT_FILE = {
  file: 'may.csv',
  sheet: 'may.csv',
  importedAt: '2026-11-01 09:05',
  rows: {
    read: 10,
    duplicates: 0,
    alreadyImported: 0,
    withoutCustomer: 2,
    cancelled: 0,
    returns: 0,
    invalid: 2,
    later: 0,
    kept: 6,
  },
  refusedAs: { withoutCustomer: 1, cancelled: 0, duplicates: 0, invalid: 2 },
} as unknown as ImportRecord
const WORKBOOK: ImportRecord = { ...TEXT_FILE, file: 'sales.xlsx', sheet: 'May' }

it('lists imports with their rows, and their sheets where there are any', () => {
  expect(written(importColumns(true), [TEXT_FILE, WORKBOOK])).toEqual([
    'File | Sheet | Imported | Rows read | Kept | Set aside | Refused',
    'may.csv |  | 1 Nov 2026, 09:05 | 10 | 6 | 1 | 3',
    'sales.xlsx | May | 1 Nov 2026, 09:05 | 10 | 6 | 1 | 3',
  ])
  expect(written(importColumns(false), [TEXT_FILE])).toEqual([
    'File | Imported | Rows read | Kept | Set aside | Refused',
    'may.csv | 1 Nov 2026, 09:05 | 10 | 6 | 1 | 3',
  ])
})

it('duplicates are in another class already, so that an import sets none aside', () => {
  const twice = { ...TEXT_FILE, rows: { ...TEXT_FILE.rows, duplicates: 4 } }
  expect(written(BATCH_COLUMNS, [twice])[1]).toBe('may.csv | 10 | 6 | 1 | 3')
})

it('names what came in together by file and sheet', () => {
  expect(written(BATCH_COLUMNS, [TEXT_FILE, WORKBOOK])).toEqual([
    'Import | Rows read | Kept | Set aside | Refused',
    'may.csv | 10 | 6 | 1 | 3',
    'sales.xlsx, May | 10 | 6 | 1 | 3',
  ])
})

it('shows how each column is used, and how much of it could be read', () => {
  const day: ColumnPreview = {
    index: 2,
    header: 'Day',
    role: 'date',
    examples: [
      { raw: '1/2/26', read: '2026-02-01' },
      { raw: '?', read: null },
    ],
    readableShare: 0.5,
  }
  expect(
    written(MAPPING_COLUMNS, [
      day,
      { ...day, header: '', role: null },
      { ...day, index: 0, header: '', examples: [], readableShare: 1 },
    ]),
  ).toEqual([
    'Column | Use as | Examples | Readable',
    'Day | Date | 1/2/26, ? | 50.0%',
    'Column 3 |  | 1/2/26, ? | –',
    'Column 1 | Date |  | –',
  ])
})

it('lists refused rows as they stood in the file', () => {
  const row = { file: 'sales.xlsx', sheet: 'May', row: 1234, reason: 'no-date', cells: ['C1', '', '5'] } as const
  expect(written(Object.values(REFUSED_COLUMNS), [row])).toEqual([
    'File | Sheet | Row | Reason | Original cells',
    'sales.xlsx | May | 1,234 | Date is missing. | C1  |    |  5',
  ])
})

it('lists the files of a report with the columns that were used', () => {
  const columns = [
    ['customer', 'Client'],
    ['date', 'Day'],
  ] as const
  expect(written(FILE_COLUMNS, [{ file: 'sales.xlsx', sheet: 'May', rowsRead: 1200, columns }])).toEqual([
    'File | Sheet | Rows read | Columns used',
    'sales.xlsx | May | 1,200 | Customer ID: Client; Date: Day',
  ])
})

it('says why a product is offered for exclusion, and of a code that no line has that it has none', () => {
  const post: SuggestedExclusion = {
    code: 'POST',
    name: 'Postage',
    lines: 30,
    revenue: 90_0000,
    reason: 'postage',
    isSure: true,
  }
  expect(
    written(EXCLUSION_COLUMNS, [
      { code: 'POST', found: post },
      { code: 'M', found: { ...post, name: null, reason: 'code' } },
      { code: 'X', found: null },
    ]),
  ).toEqual([
    'Product code | Name | Reason | Lines | Spending',
    'POST | Postage | Named as postage or delivery. | 30 | £90',
    'M |  | The code has no digits, unlike most others. | 30 | £90',
    'X |  | Added by you. No line has exactly this code. | – | –',
  ])
})
