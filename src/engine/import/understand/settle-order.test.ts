import { describe, expect, it } from 'vitest'
import { columnsOf, issuesOf, reasonsOf, understood } from './testing/understood.ts'

const orderOf = (table: string) => {
  const understanding = understood(table)
  return [columnsOf(understanding).order, reasonsOf(understanding).order, issuesOf(understanding)]
}

describe('the order', () => {
  it.each([
    [
      'Order,Invoice,Customer,Date,Product,Amount; 1,A,ann,2026-03-01,tea,5; 2,A,ann,2026-03-01,pot,6; 3,B,bob,2026-03-02,tea,5',
      'Invoice',
    ],
    // Two customers have no order together.
    [
      'Order,Invoice,Customer,Date,Product,Amount; 1,A,ann,2026-03-01,tea,5; 2,A,bob,2026-03-01,pot,6; 3,B,bob,2026-03-02,tea,5',
      'Order',
    ],
    [
      'Order,Invoice,Customer,Date,Product,Amount; 1,A,ann,2026-03-01,tea,5; 1,A,ann,2026-03-01,pot,6; 3,B,bob,2026-03-02,tea,5',
      'Order',
    ],
    [
      'Order,Invoice,Customer,Date,Product,Amount; 1,,ann,2026-03-01,tea,5; 2,,ann,2026-03-01,pot,6; 3,,bob,2026-03-02,tea,5',
      'Order',
    ],
    [
      'Order,Table,Customer,Date,Product,Amount; 1,A,ann,2026-03-01,tea,5; 2,A,ann,2026-03-01,pot,6; 3,B,bob,2026-03-02,tea,5',
      'Order',
    ],
  ])('is what comes again with one customer each: %s', (table, order) => {
    expect(orderOf(table).slice(0, 2)).toEqual([order, order === 'Order' ? undefined : 'why.repeats'])
  })

  it('has no number that lost its last digits on half of the rows', () => {
    const sales = (...orders: string[]) =>
      orderOf(
        `Order,Customer,Date,Amount; ${orders.map((order, at) => `${order},c${at},2026-03-0${at + 1},5`).join('; ')}`,
      )
    const damaged = ['issue.no-order', 'issue.damaged-orders']
    expect(sales('1.2E+15', '1.3E+15', 'A')).toEqual([undefined, undefined, damaged])
    expect(sales('1.2E+15', 'A')).toEqual([undefined, undefined, damaged])
    expect(sales('1.2E+15', 'A', 'B')).toEqual(['Order', undefined, []])
  })

  it('is one of credit by its number, but in a file of nothing else', () => {
    const isOf = (orders: string) => understood(`Order,Customer,Date,Amount; ${orders}`).reading.hasCreditNumbers
    expect(isOf('C1,ann,2026-03-01,5; 2,bob,2026-03-02,6')).toBe(true)
    expect(isOf('C1,ann,2026-03-01,5; C2,bob,2026-03-02,6')).toBe(false)
    expect(isOf('C1,ann,2026-03-01,5; ,bob,2026-03-02,6')).toBe(false)
    // An export can begin with its credit notes.
    expect(isOf('C1,ann,2026-03-01,-5; C2,bob,2026-03-02,-6')).toBe(true)
  })
})

describe('numbers of orders start again', () => {
  const startsAgain = (rows: string) => {
    const { reading, ...understanding } = understood(`Order,Customer,Date,Amount; ${rows}`)
    const note = issuesOf({ reading, ...understanding }).includes('issue.numbers-start-again')
    expect(reading.isOrderOfDay ?? false).toBe(note)
    return note
  }

  it.each([
    ['each day', '1,ann,2026-03-01,5; 2,ann,2026-03-01,6; 1,ann,2026-03-02,5; 2,ann,2026-03-02,5'],
    [
      'on four days of five',
      '1,a,2026-03-01,5; 2,a,2026-03-01,6; 1,a,2026-03-02,5; 2,a,2026-03-02,5; 1,a,2026-03-03,5; 1,a,2026-03-04,5; 3,a,2026-03-05,5',
    ],
    ['with letters before them', 'A-1,a,2026-03-01,5; A-2,a,2026-03-01,6; A-1,a,2026-03-02,5; A-2,a,2026-03-02,5'],
    [
      'after days, for other customers',
      '11,ann,2026-03-01,5; 12,bob,2026-03-01,6; 12,cat,2026-03-05,5; 11,dee,2026-03-07,5',
    ],
    [
      'for half of those that come again',
      '11,ann,2026-03-01,5; 12,bob,2026-03-01,6; 13,b,2026-03-01,5; 14,c,2026-03-01,5; 12,cat,2026-03-05,5; 11,dee,2026-03-07,5; 13,b,2026-03-07,5; 14,c,2026-03-07,5',
    ],
  ])('%s', (_, rows) => {
    expect(startsAgain(rows)).toBe(true)
  })

  it.each([
    ['one goes on past midnight', '1,ann,2026-03-01,5; 2,ann,2026-03-01,6; 2,ann,2026-03-02,5; 3,ann,2026-03-02,5'],
    [
      'one comes again on the first day’s number alone',
      '1,ann,2026-03-01,5; 2,ann,2026-03-01,6; 1,ann,2026-03-02,5; 3,ann,2026-03-02,5',
    ],
    ['all are of one day', '1,ann,2026-03-01,5; 2,ann,2026-03-01,6; 1,bob,2026-03-01,5; 2,bob,2026-03-01,5'],
    [
      'three days of four begin with it',
      '1,a,2026-03-01,5; 2,a,2026-03-01,6; 1,a,2026-03-02,5; 2,a,2026-03-02,5; 1,a,2026-03-03,5; 3,a,2026-03-05,5',
    ],
    [
      'one is no number',
      '1,ann,2026-03-01,5; 2,ann,2026-03-01,6; 1,ann,2026-03-02,5; 2,ann,2026-03-02,5; web,ann,2026-03-02,5',
    ],
    [
      'fewer than half are of others',
      '11,a,2026-03-01,5; 12,b,2026-03-01,6; 13,b,2026-03-01,5; 14,c,2026-03-01,5; 15,c,2026-03-01,5; 12,x,2026-03-05,5; 11,y,2026-03-07,5; 13,b,2026-03-07,5; 14,c,2026-03-07,5; 15,c,2026-03-07,5',
    ],
    [
      'one is of another customer',
      '11,ann,2026-03-01,5; 12,bob,2026-03-01,6; 12,bob,2026-03-05,5; 11,dee,2026-03-07,5',
    ],
  ])('but not where %s', (_, rows) => {
    expect(startsAgain(rows)).toBe(false)
  })
})
