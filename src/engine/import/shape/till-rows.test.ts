import { describe, expect, it } from 'vitest'
import type { Mapping } from '../../../shared/model/import.ts'
import type { Quirks } from '../understand/presets.ts'
import { mappingOf, rowOf, shaped } from './testing/shaped.ts'
import { TillRows } from './till-rows.ts'

const HEADER = { row: 1, names: ['Order', 'Customer', 'Status', 'Qty', 'Price', 'Total', 'Refund', 'Kind'] }
const COLUMNS: Mapping['columns'] = { order: 0, customer: 1, status: 2, quantity: 3, price: 4, amount: 5 }
type Cells = readonly (string | number | null)[]

/** Order, customer, quantity, computed amount and computed status of each line. */
function lines(quirks: Quirks, rows: readonly Cells[]) {
  const below = rows.map((row, at) => rowOf(at + 2, ...row))
  const shaper = new TillRows(quirks, mappingOf(COLUMNS), HEADER, below)
  const { amount = -1, status = -1 } = shaper.mapping.columns
  return shaped(shaper, below, [0, 1, 3, amount, status])
}

const BY_ORDER: Quirks = { fillDown: { by: 'Order' } }
const OF_ORDER: Quirks = { ...BY_ORDER, amountIsOrderLevel: { quantity: 'Qty', price: 'Price' } }

describe('a till whose orders are filled in their first row only', () => {
  it('has what belongs to the order in each of its rows, and what belongs to the line as it is', () => {
    expect(
      lines(BY_ORDER, [
        ['1', 'ann', 'paid', 1, 2, 2],
        ['1', '', null, null, 3, 3],
        ['2', null, null, 1, 4, 4],
        ['1', 'bob', null, 1, 5, 5],
      ]),
    ).toEqual([
      [2, '1', 'ann', 1, 2, 'paid'],
      [3, '1', 'ann', null, 3, 'paid'],
      [4, '2', null, 1, 4, null],
      [5, '1', 'bob', 1, 5, null],
    ])
  })

  it('keeps rows of no order apart', () => {
    expect(
      lines(BY_ORDER, [
        ['1', 'ann', 'paid', 1, 2, 2],
        ['', null, null, 1, 3, 3],
        ['', 'x', null, 1, 4, 4],
      ]),
    ).toEqual([
      [2, '1', 'ann', 1, 2, 'paid'],
      [3, '', null, 1, 3, null],
      [4, '', 'x', 1, 4, null],
    ])
  })
})

describe('a total of an order', () => {
  it('is spread over its lines by quantity times price, exactly', () => {
    expect(
      lines(OF_ORDER, [
        ['1', 'ann', null, 1, 30, 100],
        ['1', null, null, 2, 35, null],
        ['2', 'bob', null, 1, 1, 7],
      ]),
    ).toEqual([
      [2, '1', 'ann', 1, 30, null],
      [3, '1', 'ann', 2, 70, null],
      [4, '2', 'bob', 1, 7, null],
    ])
  })

  it('is spread by quantity where there is no price, and goes to the first line without any weight', () => {
    const byQuantity: Quirks = { ...BY_ORDER, amountIsOrderLevel: { quantity: 'Qty' } }
    const rows: Cells[] = [
      ['1', 'ann', null, 1, 0, 9],
      ['1', null, null, 2, 0, null],
    ]
    expect(lines(byQuantity, rows).map((line) => line[4])).toEqual([3, 6])
    expect(lines(OF_ORDER, rows).map((line) => line[4])).toEqual([9, 0])
    const evenly: Quirks = { ...BY_ORDER, amountIsOrderLevel: {} }
    expect(lines(evenly, rows).map((line) => line[4])).toEqual([4.5, 4.5])
  })

  it('that cannot be read stands in each line as it is', () => {
    expect(
      lines(OF_ORDER, [
        ['1', 'ann', null, 1, 1, 'free'],
        ['1', null, null, 1, 1, null],
      ]).map((line) => line[4]),
    ).toEqual(['free', 'free'])
  })

  it('is given out in parts where an order has very many rows', () => {
    const rows = Array.from(
      { length: 5_001 },
      (_, at): Cells => ['1', at === 0 ? 'ann' : null, null, 1, 1, at === 0 ? 5_000 : null],
    )
    const found = lines(OF_ORDER, rows)
    expect(found).toHaveLength(5_001)
    expect([found[0]?.[4], found[4_999]?.[4]]).toEqual([1, 1])
  })
})

describe('rows of several kinds', () => {
  const quirks: Quirks = { keepRowType: { column: 'Kind', kinds: ['Product', 'Total'] } }
  const row = (kind: string, amount: number | null): Cells => ['1', 'ann', null, 1, 2, amount, null, kind]

  it('are those of the first kind with amounts; rows without a kind stay', () => {
    expect(
      lines(quirks, [row('product', 2), row('Total', 2), row('', 3)]).map(([, ...rest]) => rest.slice(0, 2).join()),
    ).toEqual(['1,ann', 'other-row-type,invalid', '1,ann'])
    expect(lines(quirks, [row('Product', null), row('Total', 2)]).map(([, first]) => first)).toEqual([
      'other-row-type',
      '1',
    ])
    expect(lines(quirks, [row('Tip', 1), row('Fee', 2)])).toHaveLength(2)
  })
})

describe('a sale', () => {
  const row = (status: string, refund: number | null): Cells => ['1', 'ann', status, 2, 5, 10, refund]
  const REFUND: Quirks = { refundColumn: 'Refund' }

  it('with money given back is followed by a line that takes it off, without goods', () => {
    expect(lines(REFUND, [row('paid', 4), row('paid', -4), row('paid', 0), row('paid', null)])).toEqual([
      [2, '1', 'ann', 2, 10, 'paid'],
      ['+2', '1', 'ann', null, -4, 'paid'],
      [3, '1', 'ann', 2, 10, 'paid'],
      ['+3', '1', 'ann', null, -4, 'paid'],
      [4, '1', 'ann', 2, 10, 'paid'],
      [5, '1', 'ann', 2, 10, 'paid'],
    ])
  })

  it.each<[NonNullable<Quirks['cancelled']>[number], string[]]>([
    [{ column: 'Status', words: ['Void', 'No Sale'] }, ['void', 'no sale']],
    [{ column: 'Status', unless: ['Paid', ''] }, ['void', 'no sale', 'open']],
    [{ column: 'Status', unlessBlank: true }, ['paid', 'void', 'no sale', 'open']],
  ])('is cancelled by %j, and nothing is given back of it', (rule, words) => {
    const statuses = ['paid', 'void', 'no sale', 'open', '']
    const found = lines(
      { ...REFUND, cancelled: [rule] },
      statuses.map((status) => row(status, 4)),
    )
    const cancelled = found.flatMap(([at, , , , , status]) =>
      status === 'cancelled' ? [statuses[Number(at) - 2]] : [],
    )
    expect(cancelled).toEqual(words)
    expect(found.filter(([at]) => String(at).startsWith('+'))).toHaveLength(statuses.length - words.length)
  })

  it('is not cancelled by a column that the file does not have', () => {
    expect(lines({ cancelled: [{ column: 'Voided at', unlessBlank: true }] }, [row('paid', null)])[0]?.[5]).toBe('paid')
  })
})

describe('pieces that came back', () => {
  const RETURNED: Quirks = { returnedPieces: { columns: ['Refund'], quantity: 'Qty' } }
  const row = (quantity: number | null, amount: number | null, back: number | null): Cells => [
    ...['1', 'ann', 'paid', quantity, 5, amount, back],
  ]

  it('are a line of less than nothing with their share of the amount', () => {
    expect(lines(RETURNED, [row(4, 10, 1), row(3, 10, -1), row(2, null, 1), row(2, 10, 0), row(2, 10, null)])).toEqual([
      [2, '1', 'ann', 4, 10, 'paid'],
      ['+2', '1', 'ann', -1, -2.5, 'paid'],
      [3, '1', 'ann', 3, 10, 'paid'],
      ['+3', '1', 'ann', -1, -3.3333, 'paid'],
      [4, '1', 'ann', 2, null, 'paid'],
      ['+4', '1', 'ann', -1, null, 'paid'],
      [5, '1', 'ann', 2, 10, 'paid'],
      [6, '1', 'ann', 2, 10, 'paid'],
    ])
  })

  it('are of no sale that had none', () => {
    expect(lines(RETURNED, [row(0, 10, 1), row(null, 10, 1)])).toHaveLength(2)
  })

  it('and money given back leave one line, of the money', () => {
    const quirks: Quirks = { refundColumn: 'Price', returnedPieces: { columns: ['Refund'], quantity: 'Qty' } }
    const found = lines(quirks, [row(4, 10, 1)])
    expect(found).toEqual([
      [2, '1', 'ann', 4, 10, 'paid'],
      ['+2', '1', 'ann', null, -5, 'paid'],
    ])
  })

  it('cancel a sale of which all came back, in pieces or in money, where the till says it so', () => {
    const cancelled = (quirks: Quirks, rows: readonly Cells[]) =>
      lines({ ...quirks, fullRefundCancels: true }, rows).map((line) => line[5])
    expect(cancelled(RETURNED, [row(2, 10, 2), row(2, 10, -3), row(2, 10, 0)])).toEqual([
      'cancelled',
      'cancelled',
      'paid',
    ])
    const money = [row(2, 10, 10), row(2, 10, -10), row(2, 10, 11), row(2, 0, 0), row(2, null, 5), row(2, 10, null)]
    const statuses = cancelled({ refundColumn: 'Refund' }, money)
    expect(statuses).toEqual(['cancelled', 'cancelled', 'cancelled', 'paid', 'paid', 'paid'])
  })
})

it('reads what it computes from the first column as from any other', () => {
  const below = [rowOf(2, 10, 'ann', 4)]
  const header = { row: 1, names: ['Total', 'Customer', 'Refund'] }
  const shaper = new TillRows({ refundColumn: 'Refund' }, mappingOf({ amount: 0, customer: 1 }), header, below)
  expect(shaped(shaper, below, [1, shaper.mapping.columns.amount ?? -1])).toEqual([
    [2, 'ann', 10],
    ['+2', 'ann', -4],
  ])
})

it('computes past all columns, also those that the header has no name for', () => {
  const header = { row: 1, names: ['Customer'] }
  const { mapping } = new TillRows({}, mappingOf({ customer: 0, amount: 3 }), header, [])
  expect([mapping.columns.amount, mapping.columns.status]).toEqual([4, 5])
})
