import { expect, it } from 'vitest'
import type { RowCounts } from '../model/rows.ts'
import { DEFAULT_SETTINGS } from '../model/settings.ts'
import { ROW_ACCOUNT_COLUMNS, rowAccount } from './rows.ts'
import { written } from './testing/written.ts'

/** 20 rows; the two duplicates are among the others as long as they are kept. */
const ROWS: RowCounts = {
  read: 20,
  duplicates: 2,
  alreadyImported: 1,
  withoutCustomer: 4,
  cancelled: 1,
  returns: 2,
  invalid: 2,
  later: 1,
  kept: 9,
}
const settings = { ...DEFAULT_SETTINGS, asOf: '2026-11-01', exclude: [] }
const refusedAs = { withoutCustomer: 3, cancelled: 0, duplicates: 0, invalid: 1 }

it('accounts for every row that was read, and says what those of a class are', () => {
  const { lines, read, accounted, countedTwice } = rowAccount({ rows: ROWS, refusedAs, settings })
  expect({ read, accounted, countedTwice }).toEqual({ read: 20, accounted: 20, countedTwice: 2 })
  const table = written(ROW_ACCOUNT_COLUMNS, lines)
  expect(table.map((line) => line.split(' | ').slice(0, 3).join(' | '))).toEqual([
    'Rows | Count | Share',
    'Exact duplicates | 2 | 10.0%',
    'Already imported | 1 | 5.0%',
    'Without a customer | 1 | 5.0%',
    'Cancelled | 1 | 5.0%',
    'Returns | 2 | 10.0%',
    'Returns left out | 1 | 5.0%',
    'Could not be used | 4 | 20.0%',
    'After the analysis date | 1 | 5.0%',
    'Purchases by known customers | 9 | 45.0%',
  ])
  expect(table.filter((line) => line.includes('Of these'))).toEqual([
    'Could not be used | 4 | 20.0% | Totals rows, and rows with a date, number, price or currency that cannot be used. Of these: 3 without a customer and 1 other.',
  ])
})

it('dropped duplicates are a class of their own', () => {
  const rows = { ...ROWS, kept: 7 }
  expect(rowAccount({ rows, refusedAs, settings: { ...settings, duplicates: 'drop' } })).toMatchObject({
    countedTwice: 0,
    accounted: 20,
  })
})

it('a result of an older version does not know what was refused, and no rows have no share', () => {
  const none = Object.fromEntries(Object.keys(ROWS).map((key) => [key, 0])) as unknown as RowCounts
  const { lines } = rowAccount({ rows: { ...none, excluded: 0 }, settings })
  expect(lines.map(({ key, share }) => [key, share])).toEqual(
    [
      'duplicates',
      'alreadyImported',
      'withoutCustomer',
      'cancelled',
      'excluded',
      'returns',
      'invalid',
      'later',
      'kept',
    ].map((key) => [key, 0]),
  )
  expect(written(ROW_ACCOUNT_COLUMNS, lines).join()).not.toContain('Of these')
})
