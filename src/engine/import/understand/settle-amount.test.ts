import { describe, expect, it } from 'vitest'
import { type Beside, columnsOf, issuesOf, reasonsOf, understoodOrders } from './testing/understood.ts'

/** The column of the amount, and why it is not the one whose name says so. */
const amountOf = (table: string, where?: Beside) => {
  const understanding = understoodOrders(table, {}, where)
  return [columnsOf(understanding).amount, reasonsOf(understanding).amount]
}
const FEES = 'why.before-fees'

describe.each(['before', 'behind'] as const)(
  'what a customer paid, of an amount and what fees leave of it, %s the order',
  (where) => {
    it.each([
      ['fee by fee', 'Amount,Fees,Gross value; 95,5,100; 18,2,20'],
      ['with two fees together', 'Amount,Fees,Commission,Gross value; 92,5,3,100; 18,1,1,20; ,,,'],
      ['with one of two fees', 'Amount,Fees,Commission,Gross value; 95,5,3,100; 18,2,1,20'],
      ['with fees below nothing, and of a refund', 'Amount,Fees,Gross value; 95,-5,100; -18,2,-20'],
      ['with fees that come back with a refund', 'Amount,Fees,Gross value; 95,5,100; -22,2,-20'],
      ['with a row without a fee', 'Amount,Fees,Gross value; 95,5,100; 20,,20'],
    ])('is the amount before them: %s', (_, table) => {
      expect(amountOf(table, where)).toEqual(['Gross value', FEES])
    })

    it.each([
      ['no fee is taken', 'Amount,Fees,Gross value; 100,0,100; 20,,20'],
      ['they differ by something else', 'Amount,Fees,Gross value; 95,5,100; 18,1,20'],
      ['only one of them stands', 'Amount,Fees,Gross value; 95,5,100; 18,2,'],
      ['no column is called a fee', 'Amount,Points,Gross value; 95,5,100; 18,2,20'],
      ['the other is called no amount', 'Amount,Fees,Height; 95,5,100; 18,2,20'],
      ['the column of fees is empty', 'Amount,Fees,Gross value; 95,,100; 18,,20'],
    ])('is the amount as it is where %s', (_, table) => {
      expect(amountOf(table, where)).toEqual(['Amount', undefined])
    })
  },
)

it.each([
  ['Value,Discount,Paid amount; 100,10,90; 20,0,20', ['Paid amount', 'why.less-discount']],
  ['Amount,Discount,Charged total; 100,10,90; 20,0,20', ['Charged total', 'why.less-discount']],
  ['Amount,Discount,Charged total; 100,10,91; 20,0,20', ['Amount', undefined]],
  ['Amount,Discount,Charged total; 100,10,90.01; 20,0,20', ['Charged total', 'why.less-discount']],
  ['Amount,Discount,Charged total; 100,0,100; 20,0,20', ['Amount', undefined]],
  ['Amount,Discount,Points; 100,10,90; 20,0,20', ['Amount', undefined]],
  ['Charged total,Discount,Amount; 90,10,100; 20,0,20', ['Charged total', 'why.less-discount']],
])('of an amount and what a discount leaves of it, the latter was paid: %s', (table, amount) => {
  expect([amountOf(table), amountOf(table, 'behind')]).toEqual([amount, amount])
})

it.each([
  ['Total,Paid in; 100,100; 120,20; 150,30', ['Paid in', 'why.added-up']],
  ['Total,Paid in; 100,7; 120,20; 150,30', ['Paid in', 'why.added-up']],
  ['Total,Paid in; 100,100; 120,20', ['Total', undefined]],
  ['Total,Paid in; 100,100; 120,20; 150,20', ['Total', undefined]],
  ['Total,Paid in; 100,0; 100,0; 100,0', ['Total', undefined]],
])('of a running total and what is added to it, the latter is the amount: %s', (table, amount) => {
  expect([amountOf(table), amountOf(table, 'behind')]).toEqual([amount, amount])
})

it.each([
  ['Subtotal,Shipping,Total; 20,3,23; 6,4,10', 'Total'],
  ['Subtotal,Grand total; 20,23; 6,10', 'Grand total'],
  ['Amount,Shipping,Order value; 20,3,23; 6,4,10', 'Order value'],
  ['Amount,Shipping,Discount,Order value; 20,3,1,22; 6,4,,10', 'Order value'],
  // Taxes alone are no part of what is compared with other shops.
  ['Amount,VAT,Order value; 20,4,24; 5,1,6', 'Amount'],
  ['Amount,Shipping,Order value; 20,3,24; 6,4,10', 'Amount'],
  ['Net amount,Shipping,Order value; 20,3,23; 6,4,10', 'Net amount'],
  ['Product,Amount,Shipping,Order value; tea,20,3,23; pot,6,4,10', 'Amount'],
])('of what an order came to with and without its postage, the former was paid: %s', (table, amount) => {
  expect([amountOf(table)[0], amountOf(table, 'behind')[0]]).toEqual([amount, amount])
})

describe('an amount beside quantity and price', () => {
  const read = (table: string) => {
    const understanding = understoodOrders(table)
    return [columnsOf(understanding).amount, issuesOf(understanding)]
  }

  it.each([
    ['is what they come to', 'Qty,Price,Amount; 1,20,20; 3,6,18', 'Amount', []],
    ['with a discount', 'Qty,Price,Discount,Amount; 1,20,2,18; 3,6,,18', 'Amount', []],
    ['with postage', 'Qty,Price,Amount,Shipping; 1,20,23,3; 3,6,22,4', 'Amount', []],
    ['with a tax', 'Qty,Price,Amount; 1,20,24; 3,6,21.6; 2,5,12; 1,5,6; 1,10,12', 'Amount', []],
    ['with a tax but on one row', 'Qty,Price,Amount; 1,20,24; 3,6,21.6; 2,5,12; 1,5,6; 1,10,17', 'Amount', []],
    [
      'with a tax on two rows of five',
      'Qty,Price,Amount; 1,20,24; 3,6,21.6; 2,5,13; 1,5,9; 1,10,17',
      'Amount',
      ['amount'],
    ],
    ['with a tax, in a few rows', 'Qty,Price,Amount; 1,20,24; 3,6,21.6; 2,5,12; 1,5,6', 'Amount', ['amount']],
    ['gives way to one that is', 'Qty,Price,Amount,Line value; 1,20,3,20; 3,6,4,18', 'Line value', []],
    [
      'gives way to none that is so on half of the rows',
      'Qty,Price,Amount,Line value; 1,20,3,; 3,6,4,18; 1,2,7,',
      'Amount',
      ['amount'],
    ],
    ['has nothing to do with them', 'Qty,Price,Amount; 1,20,3; 3,6,4', 'Amount', ['amount']],
    ['is none, and not called one', 'Qty,Price,Packed order value; 1,20,3; 3,6,4', undefined, []],
    [
      'is not called one, and mostly is what they come to',
      'Qty,Price,Packed order value; 1,20,3; 3,6,18',
      'Packed order value',
      ['amount'],
    ],
  ])('%s', (_, table, amount, issues) => {
    expect(read(table)).toEqual([amount, issues])
  })

  it('is with a tax of up to six rates', () => {
    const taxed = (...rest: number[]) =>
      read(`Qty,Price,Amount${[12, 12, 12, 12, 12, 12, 12, ...rest].map((amount) => `; 1,10,${amount}`).join('')}`)
    expect(taxed(13, 14, 15, 16, 17)).toEqual(['Amount', []])
    expect(taxed(13, 14, 15, 16, 17, 18)).toEqual(['Amount', ['amount']])
  })

  it('is shown with the rows that differ, three at most', () => {
    const { issues } = understoodOrders('Qty,Price,Amount; 1,20,3; 3,6,18; 1,5,7; 2,5,7; 2,6,7')
    const question = issues.find((issue) => issue.question)?.question
    expect(question?.text).toMatchObject({ args: { column: 'Amount', share: { share: 0.8 } } })
    expect(question?.examples).toEqual(
      [
        [2, '3', '20'],
        [4, '7', '5'],
        [5, '7', '10'],
      ].map(([row, given, product]) => ({
        key: 'ask.amount.example',
        args: { row, column: 'Amount', given, product },
      })),
    )
  })

  it('is left aside where it was answered that the pieces count', () => {
    const answered = (answer: string) =>
      understoodOrders('Qty,Price,Amount; 1,20,3; 3,6,4', { answers: { amount: answer } }).reading.isAmountIgnored
    expect([answered('pieces'), answered('column'), answered('else')]).toEqual([true, false, false])
  })
})
