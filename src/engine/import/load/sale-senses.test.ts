import { describe, expect, it } from 'vitest'
import { rowOf } from '../shape/testing/shaped.ts'
import { cellsOf } from '../understand/testing/understood.ts'
import type { MappingWishes } from '../understand/understand.ts'
import { parsed, parserOf } from './testing/parsed.ts'

/** What each value of the columns about sales counted as: by what, on how many rows, and their sum. */
function counted(table: string, wishes: MappingWishes = {}): string[] {
  const parser = parserOf(table, wishes)
  for (const [at, cells] of cellsOf(table).slice(1).entries()) {
    parser.parse(rowOf(at + 2, ...cells.map((cell) => (cell === '' ? null : cell))))
    parser.cells.senses.count(parser.amount)
  }
  return parser.cells.senses.counted.map(
    ({ column, value, rows, amount, countsAs, by }) =>
      `${column} ${value || '(any)'}: ${rows} of ${amount / 10_000}, ${countsAs} by ${by}`,
  )
}
const sales = (name: string, ...rows: readonly (readonly [number, string])[]) =>
  `Order,Customer,Date,Amount,${name}; ${rows.map(([amount, value], at) => `${at},c${at},2026-03-01,${amount},${value}`).join('; ')}`

describe('each value of a column about sales', () => {
  it('is counted with what it counts as', () => {
    expect(counted(sales('Status', [5, 'done'], [6, 'cancelled'], [7, 'done'], [8, ''], [9, 'odd']))).toEqual([
      'Status done: 2 of 12, sale by rule',
      'Status cancelled: 1 of 6, cancelled by rule',
      'Status odd: 1 of 9, sale by nothing',
    ])
  })

  it('counts as it was answered', () => {
    const answers = { 'status:odd': 'cancelled', 'status:done': 'return' }
    expect(counted(sales('Status', [5, 'done'], [6, 'odd']), { answers })).toEqual([
      'Status done: 1 of -5, return by answer',
      'Status odd: 1 of 6, cancelled by answer',
    ])
  })

  it('is one value where it is a date', () => {
    expect(counted(sales('Cancelled at', [5, '2026-03-02'], [6, '2026-03-03'], [7, ''], [8, '-']))).toEqual([
      'Cancelled at (any): 2 of 11, cancelled by rule',
      'Cancelled at -: 1 of 8, sale by rule',
    ])
  })

  it('is the worst of several columns', () => {
    const table = `Order,Customer,Date,Amount,Status,Cancelled; 1,ann,2026-03-01,5,done,yes; 2,bob,2026-03-01,6,done,no; 3,cat,2026-03-01,7,void,no`
    expect(parsed(table)).toEqual(['cancelled 5', 'sale 6', 'cancelled 7'])
  })

  it('is a sale in full where what went back stands beside it', () => {
    const table =
      'Order,Customer,Date,Amount,Status,Refund; 1,ann,2026-03-01,5,done,0; 2,bob,2026-03-01,6,refunded,2; 3,cat,2026-03-01,7,refunded,0.00'
    expect(parsed(table)).toEqual(['sale 5', 'sale 6', 'cancelled 7'])
    expect(counted(table)).toEqual([
      'Status done: 1 of 5, sale by rule',
      'Status refunded: 1 of 7, cancelled by rule',
      'Status refunded: 1 of 6, sale by rule',
    ])
  })

  it('is what its letter means, and in a ledger what is no sale', () => {
    expect(parsed(sales('Txn', [5, 'S'], [5, 's'], [5, 'S'], [4, 'r']))).toEqual([
      'sale 5',
      'sale 5',
      'sale 5',
      'credit note -4',
    ])
    expect(parsed(sales('Type', [5, 'Order'], [-4, 'Fee'], [-3, 'Zorg']))).toEqual([
      'sale 5',
      'not-a-sale',
      'not-a-sale',
    ])
    expect(parsed(sales('Status', [5, 'done'], [-5, 'cancelled']))).toEqual(['sale 5', 'credit note -5'])
  })
})

it('two hundred different values are counted one by one', () => {
  const rows = Array.from({ length: 230 }, (_, at) => [1, `v${at}`] as const)
  const parser = parserOf(sales('Status', [5, 'done'], [6, 'cancelled']))
  for (const [amount, value] of rows) {
    parser.parse(rowOf(9, '1', 'ann', '2026-03-01', amount, value))
    parser.cells.senses.count(parser.amount)
  }
  expect(parser.cells.senses.counted).toHaveLength(200)
})
