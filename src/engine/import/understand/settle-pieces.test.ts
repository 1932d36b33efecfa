import { describe, expect, it } from 'vitest'
import { cellsOf, columnsOf, issuesOf, understoodOrders } from './testing/understood.ts'

describe('the pieces beside a price', () => {
  /** The columns of quantity and amount, wherever the columns stand. */
  const found = (table: string) => {
    const both = (['before', 'behind'] as const).map((where) => columnsOf(understoodOrders(table, {}, where)))
    const [first, then] = both.map(({ quantity, amount }) => [quantity, amount])
    expect(then).toEqual(first)
    return first
  }

  it.each([
    ['times the price are another column', 'Price,Bags,Worth; 2,3,6; 5,2,10', 'Bags', 'Worth'],
    ['come first', 'Bags,Price,Worth; 3,2,6; 2,5,10', 'Bags', 'Worth'],
    ['times the price are the amount', 'Price,Amount,Pcs; 2,6,3; 5,10,2', 'Pcs', 'Amount'],
    ['less a discount are another column', 'Price,Bags,Discount,Worth; 2,3,1,5; 5,2,,10', 'Bags', 'Worth'],
    ['come to it but for a cent', 'Price,Bags,Worth; 2,3,6.01; 5,2,10', 'Bags', 'Worth'],
    ['are called an amount', 'Price,Amount,Worth; 2,3,6; 5,2,10', 'Amount', 'Worth'],
    ['are a thousand', 'Price,Bags,Worth; 2,1000,2000; 5,2,10', 'Bags', 'Worth'],
    ['have no price on a row', 'Price,Bags,Worth; 2,3,6; 5,2,10; ,2,7; 0,2,1', 'Bags', 'Worth'],
    ['went back', 'Price,Bags,Worth; 2,-3,-6; 5,2,10', 'Bags', 'Worth'],
  ])('are found where they %s', (_, table, quantity, amount) => {
    expect(found(table)).toEqual([quantity, amount])
  })

  it.each([
    ['are one on each row', 'Price,Bags,Worth; 2,1,2; 5,1,5'],
    ['stand on one row', 'Price,Bags,Worth; 2,3,6'],
    ['do not come to it by two cents', 'Price,Bags,Worth; 2,3,6.02; 5,2,10'],
    ['are no whole numbers', 'Price,Bags,Worth; 2,1.5,3; 5,2,10'],
    ['are more than anybody counts', 'Price,Bags,Worth; 2,1001,2002; 5,2,10'],
    ['are missing on a row', 'Price,Bags,Worth; 2,3,6; 5,n/a,10'],
  ])('are not found where they %s', (_, table) => {
    expect(found(table)?.[0]).toBeUndefined()
  })

  it('are never in a column that somebody chose for the amount', () => {
    const columns = columnsOf(
      understoodOrders('Price,Amount,Worth; 2.50,3,7.5; 5,2,10; 5,1,5', { names: { amount: 'Amount' } }),
    )
    expect([columns.amount, columns.quantity]).toEqual(['Amount', undefined])
  })
})

describe('whole numbers called an amount', () => {
  const found = (table: string) => {
    const { quantity, amount } = columnsOf(understoodOrders(table))
    return [quantity, amount]
  }

  it.each([
    ['Price,Amount; 2.50,3; 5,2; 5,1', 'Amount', undefined],
    ['Price,Amount; 2.50,3; 5,2; 5,10; 4,8; 9,4', 'Amount', undefined],
    ['Price,Amount; 2.50,3; 5,2', undefined, 'Amount'],
    ['Price,Amount; 2.50,3; 5,2; 5,10; 4,8', undefined, 'Amount'],
    ['Price,Amount; 2.50,3; 5,2; 5,1.5', undefined, 'Amount'],
    ['Price,Amount; 2.50,3; 5,2; 5,1001', undefined, 'Amount'],
  ])('are pieces where most are no multiple of the price: %s', (table, quantity, amount) => {
    expect(found(table)).toEqual([quantity, amount])
  })

  it('are pieces where the price grows with them for the same product', () => {
    expect(found('Product,Price,Amount; tea,2,2; tea,4,4; pot,3,6; pot,1,2')).toEqual(['Amount', 'Price'])
    expect(found('Product,Price,Amount; tea,2,2; tea,2,4; pot,3,6; pot,3,9')).toEqual([undefined, 'Amount'])
  })
})

it.each([
  ['Product,Qty,Price; tea,1,2; tea,3,6; pot,2,4; pot,1,2', true],
  ['Product,Qty,Price; tea,1,2; tea,3,2; pot,2,4; pot,1,4', false],
  ['Category,Qty,Price; tea,1,2; tea,3,6', true],
  ['Qty,Price; 1,2; 3,6', undefined],
])('a price is that of all pieces where it grows with them: %s', (table, isOfLine) => {
  expect(understoodOrders(table).reading.isPriceOfLine ?? false).toBe(isOfLine ?? false)
})

it.each([
  ['Item cost; 2; 6', { amount: 'Item cost' }],
  ['Qty,Item cost; 1,2; 3,6', { quantity: 'Qty', price: 'Item cost' }],
  ['Qty,Cost; 1,2; 3,6', { quantity: 'Qty', cost: 'Cost' }],
  ['Product,Qty,Cost; tea,1,2; tea,3,6', { productName: 'Product', quantity: 'Qty', price: 'Cost' }],
  ['EUR; 2; 6', { amount: 'EUR' }],
  ['EUR,Cost; 2,1; 6,3', { amount: 'EUR' }],
  ['EUR,USD; 2,3; 6,9', {}],
  ['EUR; free; 6; free', {}],
  ['EUR; free; 6', { amount: 'EUR' }],
  ['Product,Qty,Cost; tea,1,2; pot,3,6', { productName: 'Product', quantity: 'Qty', cost: 'Cost' }],
  ['EUR; ; ', {}],
])('the only money there is was paid: %s', (table, columns) => {
  const { order, customer, date, ...others } = columnsOf(understoodOrders(table))
  expect([order, customer, date]).toEqual(['Order', 'Customer', 'Date'])
  expect(others).toEqual(columns)
})

describe('a discount beside quantity and price', () => {
  const read = (rest: string, answers = {}) => {
    const { reading, header, ...others } = understoodOrders(`Qty,Price,${rest}`, { answers })
    const { column, as } = reading.discount ?? {}
    return [column === undefined ? undefined : header.names[column], as, issuesOf({ reading, header, ...others })[0]]
  }

  it.each([
    ['Discount; 1,20,10%; 3,6,0%', 'percent'],
    ['Discount %; 1,20,10; 3,6,0', 'percent'],
    ['Discount percent; 1,20,10; 3,6,0', 'percent'],
    ['Discount %; 1,20,0.1; 3,6,0', 'fraction'],
    ['Discount; 1,20,0.1; 3,6,0', 'fraction'],
    ['Discount; 1,20,10%; 3,6,none', 'percent'],
    ['Discount,Worth; 1,20,10,18; 3,6,,18', 'percent'],
    ['Discount amount; 1,20,10; 3,6,0', 'money'],
    ['Discount; 1,20,-10; 3,6,0', 'money'],
    ['Discount; 1,20,10.2; 3,6,0', 'money'],
    ['Discount; 1,200,101; 3,6,0', 'money'],
    ['Discount; 1,20,20; 3,6,0', 'money'],
    ['Discount,Worth; 1,20,10,18; 3,6,0,18', 'percent'],
    ['Discount,Worth; 1,20,10,10; 3,6,0,18', 'money'],
  ])('is what its numbers show: %s', (rest, as) => {
    expect(read(rest)).toEqual(
      ['Discount', 'Discount %', 'Discount percent', 'Discount amount'].flatMap((name) =>
        rest.startsWith(`${name};`) || rest.startsWith(`${name},`) ? [name, as, undefined] : [],
      ),
    )
  })

  it('is asked about where they show nothing, with what the lines come to either way', () => {
    expect(read('Discount; 1,20,10; 3,6,0')).toEqual([undefined, undefined, 'discount'])
    expect(read('Discount; 1,20,100; 3,6,0.5')).toEqual([undefined, undefined, 'discount'])
    expect(read('Discount; 1,20,10; 3,6,0', { discount: 'percent' })).toEqual(['Discount', 'percent', 'discount'])
    expect(read('Discount; 1,20,10; 3,6,0', { discount: 'money' })).toEqual(['Discount', 'money', 'discount'])
    const { issues } = understoodOrders('Qty,Price,Discount; 1,20,10; 3,6,0; 2,30,5; 1,9,2; 1,40,5')
    expect(issues.find(({ question }) => question)?.question?.examples).toEqual(
      cellsOf('2,20,10,18,10; 4,60,5,57,55; 5,9,2,8.82,7').map(([row, full, discount, percent, money]) => ({
        key: 'ask.discount.example',
        args: { row: Number(row), full, discount, percent, money },
      })),
    )
  })

  it.each([
    ['nothing is taken off', 'Discount; 1,20,0; 3,6,0'],
    ['there is no number', 'Discount; 1,20,none; 3,6,none'],
    ['the price is what is left', 'List,Discount; 1,20,30,10; 3,6,6,0'],
    ['there is an amount', 'Amount,Discount; 1,20,18,2; 3,6,18,0'],
  ])('is none where %s', (_, rest) => {
    expect(read(rest)).toEqual([undefined, undefined, undefined])
  })
})
