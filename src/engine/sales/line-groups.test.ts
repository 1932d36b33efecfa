import { beforeEach, describe, expect, it } from 'vitest'
import { ROLE } from './counted-sales.ts'
import { customerIds } from './customer-ids.ts'
import { groupLines, type LineGroup, readLineGroups } from './line-groups.ts'
import { allSales } from './sales-columns.ts'
import { daysPerCustomer } from './sums-per-customer.ts'
import { readTallies } from './tallies.ts'
import { DAY, dayAfter, FIRST_DAY, fillSales, line, openFewSales } from './testing/few-sales.ts'

const database = openFewSales()
const at = (day: number, second = 0) => (FIRST_DAY + day) * DAY + second

beforeEach(() =>
  fillSales(database, [
    line({ customer: null }),
    line({ time: at(0, DAY - 1) }),
    line({ time: at(0) }),
    line({ time: at(0), duplicate: 1 }),
    line({ time: at(1), kind: 2 }),
    line({ customer: 2, order: 2, time: at(1), duplicate: 1 }),
    line({ customer: 2, order: 2, time: at(1), kind: 3 }),
  ]),
)

const sorted = (groups: readonly LineGroup[]) =>
  groups.map(({ kind, isLater, isDuplicate, lines }) => [kind, isLater, isDuplicate, lines].join()).sort()

describe('lines by kind, day and duplicate', () => {
  const GROUPS = ['0,false,false,2', '0,false,true,1', '0,true,true,1', '2,true,false,1', '3,true,false,1']

  it('are those of known customers, later than the analysis date or not, from columns and from the table alike', () => {
    const columns = allSales(database)
    expect(sorted(groupLines(columns, dayAfter(0), (entry) => columns.lines[entry] as number))).toEqual(GROUPS)
    expect(sorted(readLineGroups(database, dayAfter(0), 'TRUE'))).toEqual(GROUPS)
  })

  it('leave out groups without lines', () => {
    const columns = allSales(database)
    expect(groupLines(columns, dayAfter(0), () => 0)).toEqual([])
    expect(sorted(readLineGroups(database, dayAfter(1), 'kind = 0'))).toEqual(['0,false,false,2', '0,false,true,2'])
  })

  it('count the first of each row where rows are meant', () => {
    database.exec('UPDATE lines SET row = id % 3')
    expect(readLineGroups(database, dayAfter(1), 'TRUE', true).reduce((sum, { lines }) => sum + lines, 0)).toBe(3)
  })
})

describe('the ids of customers', () => {
  it('stand in the order of the columns, nobody’s empty, and are read once', () => {
    const columns = allSales(database)
    const ids = customerIds(database, columns)
    expect(ids).toEqual(['', 'ann', 'bob'])
    expect(customerIds(database, { ...columns })).toBe(ids)
  })
})

describe('days with an order', () => {
  it('are counted once each, before 1970 too, without days on which things only came back', () => {
    const days = [-2, -2, -1, 1, 1, 0]
    const sale = Uint8Array.from(days, () => ROLE.sale)
    const columns = { starts: Int32Array.of(0, 0, 4, 6), day: Int32Array.from(days) }
    const count = (role: Uint8Array) => [
      ...daysPerCustomer({ columns, role } as unknown as Parameters<typeof daysPerCustomer>[0], Int32Array.of(1, 2)),
    ]
    expect(count(sale)).toEqual([3, 2])
    expect(count(Uint8Array.of(ROLE.sale, ROLE.return, ROLE.leftOut, ROLE.sale, ROLE.return, ROLE.return))).toEqual([
      2, 0,
    ])
  })
})

describe('what an import’s lines add up to', () => {
  it('is read of one import, or of all together', () => {
    database.exec(`INSERT OR IGNORE INTO imports (id, file, sheet, imported_at, mapping, columns, notes, rows_read, already_imported,
      already_imported_duplicates) VALUES (2, 'f', 's', '', '{}', '[]', '[]', 0, 0, 0);
      INSERT INTO import_tallies (import_id, without_customer, kind, is_duplicate, rows, amount)
        VALUES (1, 0, 0, 0, 3, 30), (2, 0, 0, 0, 4, 50), (2, 1, 0, 1, 1, 7)`)
    const tally = (rows: number, amount: number) => ({ withoutCustomer: 0, kind: 0, isDuplicate: 0, rows, amount })
    const unknown = { withoutCustomer: 1, kind: 0, isDuplicate: 1, rows: 1, amount: 7 }
    expect(readTallies(database, null)).toEqual([tally(7, 80), unknown])
    expect(readTallies(database, 1)).toEqual([tally(3, 30)])
    expect(readTallies(database, 2)).toEqual([tally(4, 50), unknown])
  })
})
