import { describe, expect, it } from 'vitest'
import { processorTime } from '../../testing/processor-time.ts'
import { matchHeaders } from './match-headers.ts'

/** The header's names by role. */
const named = (header: string) => {
  const names = header.split(',')
  return Object.fromEntries([...matchHeaders(names)].map(([role, at]) => [role, names[at]]))
}

describe('headers as shops and their tools write them', () => {
  it.each([
    ['transaction_id,trans_date,cust_id,sku,qty,amt', { date: 'trans_date', customer: 'cust_id', amount: 'amt' }],
    ['Member,Visit,Spend', { date: 'Visit', customerName: 'Member', amount: 'Spend' }],
    ['order_id,customer_unique_id,order_purchase_timestamp', { customer: 'customer_unique_id' }],
    ['Order ID,Order Date,Title,Item Total,Order Total', { amount: 'Item Total' }],
    [
      'Rechnung,Datum,Kunde,Einzelpreis netto,Gesamt brutto,Gesamt netto',
      { price: 'Einzelpreis netto', amount: 'Gesamt netto' },
    ],
    ['Date,Name,Gross,Fee,Net,From Email Address', { amount: 'Gross', customerName: 'Name' }],
    ['Order,Contact email,Note from customer,Full Name', { customerName: 'Full Name' }],
    ['Invoice,Date,Customer,Whole order total EUR', { amount: 'Whole order total EUR' }],
    ['Invoice,Date,Customer,Shipping total EUR,Whole order total EUR', { amount: 'Whole order total EUR' }],
    ['Invoice,Date,Customer,Total incl. VAT', { amount: 'Total incl. VAT' }],
    ['Invoice,Date,Customer,Total incl. VAT,Total excl. VAT', { amount: 'Total excl. VAT' }],
  ])('are understood: %s', (header, roles) => {
    expect(named(header)).toMatchObject(roles)
  })
})

it('a column of a table of customers is no day of a sale, and one of products no customer', () => {
  expect(named('Customers.id,Customers.date,Orders.total')).toEqual({
    customer: 'Customers.id',
    amount: 'Orders.total',
  })
  expect(named('Products.name,Products.price,Orders.total')).toEqual({
    ...{ productName: 'Products.name', price: 'Products.price', amount: 'Orders.total' },
  })
})

it('reads a header of thousands of names once', () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `Attribute number ${at} of the order total`)
  let amount: number | undefined
  const took = processorTime(() => {
    amount = matchHeaders([...names, 'Order', 'Total']).get('amount')
  })
  expect(amount).toBe(20_001)
  // Name by name and synonym by synonym it took minutes.
  expect(took).toBeLessThan(10_000)
})
