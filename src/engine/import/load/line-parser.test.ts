import { describe, expect, it } from 'vitest'
import { rowOf } from '../shape/testing/shaped.ts'
import { parsed, parserOf } from './testing/parsed.ts'

const HEADER = 'Order,Customer,Date,Product,Qty,Price'
const SALE = '1,ann,2026-03-01,tea,2,4.50'

/** What a row is that stands below a sale. */
const read = (row: string, header = HEADER, sale = SALE) => parsed(`${header}; ${sale}; ${row}`)[1]

describe('a row of quantity and price', () => {
  it.each([
    ['2,bob,2026-03-02,tea,3,1.50', 'sale 4.5'],
    ['2,bob,2026-03-02,tea,,1.50', 'sale 1.5'],
    ['2,bob,2026-03-02,tea,-3,1.50', 'return -4.5'],
    ['C2,bob,2026-03-02,tea,-3,1.50', 'credit note -4.5'],
    ['C2,bob,2026-03-02,tea,3,1.50', 'credit note -4.5'],
    ['2,bob,2026-03-02,tea,0,1.50', 'zero-quantity'],
    ['2,bob,2026-03-02,tea,3,0', 'price-not-positive'],
    ['2,bob,2026-03-02,tea,3,-1', 'price-not-positive'],
    ['2,bob,2026-03-02,tea,-3,-1', 'price-not-positive'],
    // A discount on a line of its own is money alone.
    ['2,bob,2026-03-02,Discount,1,-1', 'return -1'],
    ['2,bob,2026-03-02,Discount,,-1', 'return -1'],
    ['2,bob,2026-03-02,Discount,-1,-1', 'price-not-positive'],
    ['2,bob,2026-03-02,,1,-1', 'price-not-positive'],
    ['2,bob,2026-03-02,tea,3,', 'no-amount'],
    ['2,bob,2026-03-02,tea,many,1.50', 'unreadable-number'],
    ['2,bob,2026-03-02,tea,3,dear', 'unreadable-number'],
    ['2,bob,2026-03-02,tea,999999999,999999999', 'amount-too-large'],
    ['2,bob,soon,tea,3,1.50', 'unreadable-date'],
    ['2,bob,,tea,3,1.50', 'no-date'],
    ['2,bob,0000-00-00,tea,3,1.50', 'no-date'],
    ['2,bob,1970-01-01,tea,3,1.50', 'no-date'],
    ['2,bob,1970-01-02,tea,3,1.50', 'sale 4.5'],
    ['2,bob,1904-01-01,tea,3,1.50', 'no-date'],
    ['2,bob,1980-01-01 10:00,tea,3,1.50', 'no-date'],
    ['2,bob,1980-01-02,tea,3,1.50', 'sale 4.5'],
    ['2,bob,2099-03-02,tea,3,1.50', 'future-date'],
    [',,,Total,5,6', 'totals-row'],
    [',Total,2026-03-02,tea,5,6', 'totals-row'],
    [',bob,2026-03-02,Total,5,6', 'totals-row'],
    ['Total,bob,2026-03-02,tea,5,6', 'totals-row'],
    ['2,Total,2026-03-02,tea,5,6', 'sale 30'],
    [HEADER, 'repeated-header'],
  ])('%s is %s', (row, what) => {
    expect(read(row)).toBe(what)
  })
})

describe('a row with an amount', () => {
  const WITH = 'Order,Customer,Date,Qty,Price,Amount'
  it.each([
    ['2,bob,2026-03-02,3,1.50,4.50', 'sale 4.5'],
    ['2,bob,2026-03-02,3,1.50,4', 'sale 4'],
    ['2,bob,2026-03-02,3,1.50,', 'sale 4.5'],
    ['2,bob,2026-03-02,3,1.50,free', 'unreadable-number'],
    ['2,bob,2026-03-02,3,1.50,0', 'amount-not-positive'],
    ['2,bob,2026-03-02,,,4', 'sale 4'],
    ['2,bob,2026-03-02,3,1.50,-4.50', 'return -4.5'],
    ['2,bob,2026-03-02,-3,1.50,4.50', 'return -4.5'],
    // No piece comes back but money.
    ['2,bob,2026-03-02,0,1.50,-2', 'return -2'],
    ['C2,bob,2026-03-02,0,1.50,2', 'credit note -2'],
    ['2,bob,2026-03-02,0,1.50,2', 'zero-quantity'],
    ['C2,bob,2026-03-02,0,1.50,0', 'zero-quantity'],
    ['2,bob,2026-03-02,1,-2,-2', 'return -2'],
    ['2,bob,2026-03-02,1,-2,2', 'price-not-positive'],
  ])('%s is %s', (row, what) => {
    expect(read(row, WITH, '1,ann,2026-03-01,2,4.50,9')).toBe(what)
  })

  it('disagrees with its pieces by more than half a percent, or a cent', () => {
    const parser = parserOf(`${WITH}; 1,ann,2026-03-01,2,4.50,9; 2,bob,2026-03-01,2,50,100`)
    const disagrees = (...cells: (string | null)[]) => {
      parser.parse(rowOf(9, '3', 'cat', '2026-03-02', ...cells))
      return parser.disagrees
    }
    expect(disagrees('2', '4.50', '9')).toBe(false)
    expect(disagrees('2', '50', '100.50')).toBe(false)
    expect(disagrees('2', '50', '100.51')).toBe(true)
    expect(disagrees('2', '50', '99.50')).toBe(false)
    expect(disagrees('2', '0.25', '0.51')).toBe(false)
    expect(disagrees('2', '0.25', '0.52')).toBe(true)
    expect(disagrees('-2', '50', '100')).toBe(false)
    expect(disagrees(null, '50', '70')).toBe(false)
    expect(disagrees('2', '50', null)).toBe(false)
  })
})

describe('a row whose status says what became of it', () => {
  const STATUS = 'Order,Customer,Date,Amount,Status'
  it.each([
    ['2,bob,2026-03-02,5,paid', 'sale 5'],
    ['2,bob,2026-03-02,5,cancelled', 'cancelled 5'],
    // A cancelled sale needs no readable amount.
    ['2,bob,2026-03-02,free,cancelled', 'cancelled 0'],
    ['2,bob,2026-03-02,,cancelled', 'cancelled 0'],
    ['2,bob,soon,5,cancelled', 'unreadable-date'],
    ['2,bob,2026-03-02,5,refunded', 'cancelled 5'],
    ['2,bob,2026-03-02,0,paid', 'amount-not-positive'],
  ])('%s is %s', (row, what) => {
    expect(read(row, STATUS, '1,ann,2026-03-01,9,paid')).toBe(what)
  })

  it('gives back by its type, and is none by one that is no sale', () => {
    const TYPE = 'Order,Customer,Date,Amount,Type; 1,ann,2026-03-01,9,Sale'
    expect(parsed(`${TYPE}; 2,bob,2026-03-02,5,Refund; 3,bob,2026-03-02,-5,Refund; 4,cat,2026-03-02,7,Payout`)).toEqual(
      [...['sale 9', 'credit note -5', 'credit note -5', 'not-a-sale']],
    )
  })

  it('may take back another row of its order', () => {
    const table =
      'Order,Customer,Date,Amount,Type; 1,ann,2026-03-01,9,Sale; 1,ann,2026-03-01,-9,Storno; 2,bob,2026-03-02,-5,Refund'
    const parser = parserOf(table)
    const isReversal = (type: string) => {
      parser.parse(rowOf(9, '1', 'ann', '2026-03-01', '-9', type))
      return parser.isReversal
    }
    expect(['Storno', 'Refund', 'Sale'].map(isReversal)).toEqual([true, false, false])
  })
})

it('orders whose items come in a file of their own have no amount, and are sales', () => {
  expect(parsed('Order,Customer,Date; 1,ann,2026-03-01; 2,bob,2026-03-02')).toEqual(['sale 0', 'sale 0'])
})

it('the first day of a calendar is a day where the other sales are near it', () => {
  expect(parsed('Order,Customer,Date,Amount; 1,ann,1970-01-01,5; 2,bob,1970-02-02,6')).toEqual(['sale 5', 'sale 6'])
})

it('a price of all pieces is the amount, and a discount is taken off', () => {
  const ofAll = 'Order,Customer,Date,Product,Qty,Price; 1,ann,2026-03-01,tea,1,2; 2,bob,2026-03-01,tea,3,6'
  expect(parsed(ofAll)).toEqual(['sale 2', 'sale 6'])
  const off = (name: string, ...cells: string[]) =>
    parsed(
      `Order,Customer,Date,Qty,Price,${name}; ${cells.map((cell, at) => `${at},c${at},2026-03-01,2,10,${cell}`).join('; ')}`,
    )
  expect(off('Discount %', '10', '', '0', '-25', '100')).toEqual([
    'sale 18',
    'sale 20',
    'sale 20',
    'sale 15',
    'amount-not-positive',
  ])
  expect(off('Discount', '10%', '12.5 %', '%')).toEqual(['sale 18', 'sale 17.5', 'sale 20'])
  expect(off('Discount', '0.1', '0.25', '')).toEqual(['sale 18', 'sale 15', 'sale 20'])
  expect(off('Discount amount', '3', '-3', '0', '')).toEqual(['sale 17', 'sale 17', 'sale 20', 'sale 20'])
  const returned = 'Order,Customer,Date,Qty,Price,Discount amount; 1,ann,2026-03-01,2,10,3; 2,bob,2026-03-01,-2,10,3'
  expect(parsed(returned)).toEqual(['sale 17', 'return -17'])
})
