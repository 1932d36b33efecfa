import { describe, expect, it } from 'vitest'
import { rowOf } from '../../shape/testing/shaped.ts'
import { cellsOf, understood } from '../../understand/testing/understood.ts'
import { parserFor } from '../testing/parsed.ts'
import { LaterRows } from './later-rows.ts'

/** The later rows that speak against what the first ones were taken for, the first of them as 1. */
function doubts(first: string, later: string): number[] {
  const understanding = understood(first)
  const [parser, rows] = [parserFor(understanding), new LaterRows(understanding)]
  const count = cellsOf(first).length
  for (const [at, cells] of cellsOf(`${first};${later}`).entries()) {
    if (at === 0) continue
    const row = rowOf(at + 1, ...cells.map((cell) => (cell === '' ? null : cell)))
    parser.parse(row)
    rows.look(row, parser)
  }
  return rows.doubts.map((number) => number - count)
}

const SALES = 'Order,Customer,Date,Amount; 1,ann,2026-03-01,5; 2,bob,2026-03-02,6'
const PIECES = 'Order,Customer,Date,Product,Qty,Price; 1,ann,2026-03-01,tea,1,5; 2,bob,2026-03-02,tea,2,5'

describe('a later row raises a doubt', () => {
  it.each([
    ['nothing is new', SALES, '3,cat,2026-03-03,7; 4,dan,2026-03-04,8', []],
    ['a date cannot be read', SALES, '3,cat,2026-03-03,7; 4,dan,soon,8', [2]],
    ['a date is missing', SALES, '3,cat,,7; 4,dan,,8', [1]],
    ['an amount cannot be read', SALES, '3,cat,2026-03-03,free', [1]],
    ['an amount is missing', SALES, '3,cat,2026-03-03,', [1]],
    ['an amount that is nothing, which is no misreading', SALES, '3,cat,2026-03-03,0', []],
    ['it cannot be read, as one before', `${SALES}; 3,cat,soon,7`, '4,dan,later,8', []],
    ['several say something else', SALES, '3,cat,2026-03-03,free; 4,dan,soon,8; 5,eve,2026-03-04,free', [1, 2]],
    ['a day is near one that stands for none', SALES, '3,cat,1970-05-01,7', [1]],
    ['a day is one that stands for none', SALES, '3,cat,1970-01-01,7', [1]],
    ['a day is far from those that stand for none', SALES, '3,cat,1972-05-01,7; 4,dan,1990-01-01,6', []],
    ['a quantity has a mark', PIECES, '3,cat,2026-03-03,tea,1.250,5', [1]],
    ['a short quantity has a mark', PIECES, '3,cat,2026-03-03,tea,1.5,5', []],
    ['a product costs so much for each piece', PIECES, '3,cat,2026-03-03,pot,1,4; 4,dan,2026-03-04,pot,3,4', []],
    [
      'products cost so much for all pieces',
      'Order,Customer,Date,Product,Qty,Price; 1,ann,2026-03-01,tea,1,5',
      '2,bob,2026-03-02,pot,1,4; 3,cat,2026-03-03,tea,3,15; 4,dan,2026-03-04,pot,3,12',
      [2],
    ],
  ])('where %s', (_, first, later, expected) => {
    expect(doubts(first, later)).toEqual(expected)
  })

  it('where more than one in fifty amounts is not what its pieces come to', () => {
    const HEADER = 'Order,Customer,Date,Qty,Price,Amount; 1,ann,2026-03-01,1,5,5; 2,bob,2026-03-02,2,5,10'
    const rows = (count: number, bad: number) =>
      Array.from({ length: count }, (_, at) => `${at + 3},c${at},2026-03-03,2,5,${at < bad ? 7 : 10}`).join('; ')
    expect(doubts(HEADER, rows(50, 1))).toEqual([])
    expect(doubts(HEADER, rows(49, 1))).toEqual([1])
    expect(doubts(`${HEADER}; 3,cat,2026-03-01,1,5,6`, rows(10, 5))).toEqual([])
  })
})

describe('what became of a sale raises a doubt', () => {
  const STATUS = 'Order,Customer,Date,Amount,Status; 1,ann,2026-03-01,5,done; 2,bob,2026-03-02,6,done'
  const REMARK = 'Order,Customer,Date,Amount,Remark; 1,ann,2026-03-01,5,nice; 2,bob,2026-03-02,6,nice'
  it.each([
    ['money goes back in rows of its own', STATUS, '3,cat,2026-03-03,-7,done', [1]],
    [
      'money went back in rows of its own before',
      `${STATUS}; 3,cat,2026-03-03,-7,done`,
      '4,dan,2026-03-04,-8,done',
      [],
    ],
    ['money goes back where nothing is told from it', SALES, '3,cat,2026-03-03,-7', []],
    ['a status is one of payments', STATUS, '3,cat,2026-03-03,7,pending; 4,dan,2026-03-04,7,paid', [2]],
    ['a status is cancelled', STATUS, '3,cat,2026-03-03,7,cancelled', []],
    [
      'a status is cancelled beside less than nothing',
      `${STATUS}; 3,cat,2026-03-03,-7,done`,
      '4,dan,2026-03-04,-8,cancelled',
      [1],
    ],
    ['a status says what rows are', STATUS, '3,cat,2026-03-03,7,refund', [1]],
    ['a status was there before', `${STATUS}; 3,cat,2026-03-03,7,paid`, '4,dan,2026-03-04,8,paid', []],
    ['a status is empty', STATUS, '3,cat,2026-03-03,7,', []],
    ['another column says cancelled', REMARK, '3,cat,2026-03-03,7,cancelled', [1]],
    ['another column says something', REMARK, '3,cat,2026-03-03,7,lovely', []],
    [
      'a column is empty at first',
      'Order,Customer,Date,Amount,Note; 1,ann,2026-03-01,5,; 2,bob,2026-03-02,6,',
      '3,cat,2026-03-03,7,; 4,dan,2026-03-04,7,-; 5,eve,2026-03-04,7,x',
      [3],
    ],
    [
      'a column without a name is empty at first',
      'Order,Customer,Date,Amount,; 1,ann,2026-03-01,5,; 2,bob,2026-03-02,6,',
      '3,cat,2026-03-03,7,x',
      [],
    ],
    [
      'a refund is nothing at first',
      'Order,Customer,Date,Amount,Refund; 1,ann,2026-03-01,5,0; 2,bob,2026-03-02,6,0',
      '3,cat,2026-03-03,7,0.00; 4,dan,2026-03-04,7,-2',
      [2],
    ],
    [
      'a flag says yes for the first time',
      'Order,Customer,Date,Amount,Cancelled early; 1,ann,2026-03-01,5,kept; 2,bob,2026-03-02,6,kept',
      '3,cat,2026-03-03,7,yes',
      [1],
    ],
    [
      'a flag says something else',
      'Order,Customer,Date,Amount,Is void; 1,ann,2026-03-01,5,no; 2,bob,2026-03-02,6,yes',
      '3,cat,2026-03-03,7,no; 4,dan,2026-03-04,8,maybe',
      [2],
    ],
    [
      'a letter is one that tells',
      'Order,Customer,Date,Amount,Txn; 1,ann,2026-03-01,5,S; 2,bob,2026-03-02,6,S',
      '3,cat,2026-03-03,7,M; 4,dan,2026-03-04,7,R',
      [2],
    ],
    [
      'a column has more values than a status',
      `Order,Customer,Date,Amount,Remark${Array.from({ length: 41 }, (_, at) => `; ${at},c${at},2026-03-01,5,v${at}`).join('')}`,
      '99,cat,2026-03-03,7,cancelled',
      [],
    ],
  ])('where %s', (_, first, later, expected) => {
    expect(doubts(first, later)).toEqual(expected)
  })

  it('where a discount is no fraction, or no percentage', () => {
    const off = (first: string, ...later: string[]) =>
      doubts(
        `Order,Customer,Date,Qty,Price,${Number(first) === 10 ? 'Discount %' : 'Discount'}; 1,ann,2026-03-01,2,50,${first}`,
        later.map((discount, at) => `${at + 2},c${at},2026-03-02,2,50,${discount}`).join('; '),
      )
    expect(off('0.1', '0.5', '1', '1.5')).toEqual([3])
    expect(off('10', '50', '100', '101')).toEqual([3])
    expect(off('101', '50', '99', '102')).toEqual([])
  })
})

describe('orders raise a doubt', () => {
  const ITEMS = 'Order,Customer,Date,Product,Amount; 1,ann,2026-03-01,tea,5; 2,bob,2026-03-02,tea,6'
  it.each([
    ['a row leaves the customer to the one above', ITEMS, '3,cat,2026-03-03,tea,7; 3,,2026-03-03,pot,8', [2]],
    ['an order has no customer', ITEMS, '3,,2026-03-03,tea,7; 3,,2026-03-03,pot,8', []],
    ['another order has no customer', ITEMS, '3,cat,2026-03-03,tea,7; 4,,2026-03-03,pot,8', []],
    [
      'two orders say the same on all rows',
      ITEMS,
      '3,cat,2026-03-03,tea,7; 3,cat,2026-03-03,pot,7; 4,dan,2026-03-04,tea,9; 4,dan,2026-03-04,pot,9',
      [2],
    ],
    ['one order says the same on its rows', ITEMS, '3,cat,2026-03-03,tea,7; 3,cat,2026-03-03,pot,7', []],
    [
      'one of two orders says the same',
      ITEMS,
      '3,cat,2026-03-03,tea,7; 3,cat,2026-03-03,pot,7; 4,dan,2026-03-04,tea,9; 4,dan,2026-03-04,pot,8',
      [],
    ],
    [
      'another number stands on several rows',
      'Order,Invoice,Customer,Date,Amount; 1,A,ann,2026-03-01,5; 2,B,bob,2026-03-02,6',
      '3,C,cat,2026-03-03,7; 4,C,cat,2026-03-03,8',
      [2],
    ],
    [
      'another number stands on the rows of an order',
      'Order,Invoice,Customer,Date,Amount; 1,A,ann,2026-03-01,5; 2,B,bob,2026-03-02,6',
      '3,C,cat,2026-03-03,7; 3,C,cat,2026-03-03,8',
      [],
    ],
    [
      'numbers start again twice',
      'Order,Customer,Date,Product,Amount; 1,ann,2026-03-01,tea,5; 2,bob,2026-03-01,tea,6',
      '1,cat,2026-03-03,tea,7; 2,dan,2026-03-03,tea,8; 1,eve,2026-03-04,tea,7',
      [1],
    ],
    ['numbers start again once', ITEMS, '1,cat,2026-03-03,tea,7; 2,dan,2026-03-03,tea,8; 3,eve,2026-03-04,tea,7', []],
    [
      'numbers start again on two days of seven',
      ITEMS,
      '3,cat,2026-03-03,tea,7; 4,dan,2026-03-04,tea,8; 5,eve,2026-03-05,tea,7; 1,fay,2026-03-06,tea,8; 2,gil,2026-03-07,tea,7; 1,hal,2026-03-08,tea,8',
      [],
    ],
    [
      'numbers go back with the days',
      'Order,Customer,Date,Amount; 9,ann,2026-03-09,5; 8,bob,2026-03-08,6',
      '7,cat,2026-03-07,7; 6,dan,2026-03-06,8; 5,eve,2026-03-05,8',
      [],
    ],
    [
      'numbers are no credit notes any more',
      'Order,Customer,Date,Amount; C1,ann,2026-03-01,5; C2,bob,2026-03-02,6',
      'C3,cat,2026-03-03,7; 4,dan,2026-03-04,8',
      [2],
    ],
    [
      'the total of an order differs',
      'Order,Customer,Date,Product,Order total; 1,ann,2026-03-01,tea,30; 1,ann,2026-03-01,pot,30; 2,bob,2026-03-02,tea,12',
      '3,cat,2026-03-03,tea,7; 3,cat,2026-03-03,pot,8',
      [2],
    ],
    [
      'the total of one order in eleven differs',
      'Order,Customer,Date,Product,Order total; 1,ann,2026-03-01,tea,30; 1,ann,2026-03-01,pot,30; 2,bob,2026-03-02,tea,12',
      Array.from(
        { length: 22 },
        (_, at) => `${5 + (at >> 1)},cat,2026-03-03,p${at},${at === 1 ? 99 : 1 + (at >> 1)}`,
      ).join('; '),
      [],
    ],
    [
      'the total of one order in nine differs',
      'Order,Customer,Date,Product,Order total; 1,ann,2026-03-01,tea,30; 1,ann,2026-03-01,pot,30; 2,bob,2026-03-02,tea,12',
      Array.from(
        { length: 18 },
        (_, at) => `${5 + (at >> 1)},cat,2026-03-03,p${at},${at === 1 ? 99 : 1 + (at >> 1)}`,
      ).join('; '),
      [2],
    ],
  ])('where %s', (_, first, later, expected) => {
    expect(doubts(first, later)).toEqual(expected)
  })
})

describe('customers raise a doubt', () => {
  it.each([
    [
      'an id looks like nobody’s',
      'Customer ID,Name,Date,Amount; 7,Ann,2026-03-01,5; 8,Bob,2026-03-02,6',
      '9,Cat,2026-03-03,7; 99999,Dan,2026-03-04,8',
      [2],
    ],
    ['nothing else names them', 'Customer ID,Date,Amount; 7,2026-03-01,5; 8,2026-03-02,6', '99999,2026-03-04,8', []],
    [
      'two people share a number',
      'Phone,Name,Date,Amount; 555-1,Ann,2026-03-01,5; 555-2,Bob,2026-03-02,6',
      '555-1,ANN,2026-03-03,7; 555-1,Cat,2026-03-04,8',
      [2],
    ],
    [
      'somebody has no number',
      'Phone,Name,Date,Amount; 555-1,Ann,2026-03-01,5; 555-2,Bob,2026-03-02,6',
      '555-3,,2026-03-03,7; ,Cat,2026-03-04,8',
      [2],
    ],
  ])('where %s', (_, first, later, expected) => {
    expect(doubts(first, later)).toEqual(expected)
  })

  it('where one has a share of the orders that no person has', () => {
    const first = `Order,Customer,Date,Amount; 1,ann,2026-03-01,5; 2,bob,2026-03-02,6`
    const orders = (of: (at: number) => string) =>
      Array.from({ length: 98 }, (_, at) => `${at + 3},${of(at)},2026-03-03,5`).join('; ')
    expect(
      doubts(
        first,
        orders((at) => (at % 3 === 0 ? 'acme' : `c${at}`)),
      ),
    ).toHaveLength(1)
    expect(
      doubts(
        first,
        orders((at) => `c${at % 20}`),
      ),
    ).toEqual([])
    // The lines of one order are one.
    const lines = Array.from({ length: 60 }, (_, at) => `500,acme,2026-03-03,${at}`).join('; ')
    expect(doubts(first, `${orders((at) => `c${at % 20}`)}; ${lines}`)).toEqual([])
  })
})
