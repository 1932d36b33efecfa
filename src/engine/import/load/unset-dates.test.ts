import { describe, expect, it } from 'vitest'
import { computeRun } from '../../testing/ask.ts'
import { createWorkbench } from '../../testing/workbench.ts'
import { isUnsetDate } from '../values/unset-dates.ts'

const SALES = ['1,Ann,2026-01-05,10', '2,Bob,2026-01-06,20', '3,Ann,2026-01-07,30']

async function readDates(rows: readonly string[]) {
  const bench = createWorkbench()
  const { refused } = await bench.import(bench.write('a.csv', ['Order,Customer,Date,Amount', ...rows].join('\n')))
  const { orders } = computeRun(bench.engine).summary
  bench.engine.close()
  return { orders, refused: refused.map(({ reason, rows: count }) => [reason, count]) }
}

describe('a date that is the first of a calendar', () => {
  it.each([
    '1970-01-01',
    '1970-01-01 00:00:00',
    '01/01/1970',
    '1969-12-31T19:00:00',
    '1900-01-00',
    '1899-12-30',
    '1904-01-01',
    '0001-01-01',
    '01/01/0001 00:00:00',
    '0000-00-00',
    '1753-01-01',
    'NULL',
  ])('is none beside others of another year: %s', async (date) => {
    const refused = [['no-date', 2]]
    expect(await readDates([...SALES, `4,Bob,${date},99`, `5,Ann,${date},98`])).toEqual({ orders: 3, refused })
  })

  it.each([
    ['beside sales of that year', ['1,Ann,1969-11-05,10', '2,Bob,1970-01-01,20', '3,Ann,1970-03-07,30'], 3],
    ['alone', ['1,Ann,1970-01-01,10', '2,Bob,1970-01-01,20'], 2],
    ['before sales of that year far down', ['1,Ann,1970-01-01,10', ...far(1_500), '2,Bob,1970-02-01,20'], 1_502],
  ])('is one %s', async (_, rows, orders) => {
    expect(await readDates(rows)).toEqual({ orders, refused: [] })
  })
})

function far(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${100 + at},${'ABC'[at % 3]}nn,1985-03-${10 + (at % 20)},5`)
}

it.each([
  ['0000-00-00 00:00:00', true],
  ['1/0/1900', true],
  ['31.12.1899', true],
  ['0', true],
  ['1900-13-45', false],
  ['1850-06-07', false],
  ['2026-02-30', false],
  ['soon', false],
])('%j stands for no date: %j', (text, isUnset) => {
  expect(isUnsetDate(text)).toBe(isUnset)
})
