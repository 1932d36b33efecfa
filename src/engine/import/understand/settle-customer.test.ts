import { describe, expect, it } from 'vitest'
import { OrdersOfMost } from './frequent-customer.ts'
import { columnsOf, issuesOf, reasonsOf, understood, understoodBuyers } from './testing/understood.ts'

/** Columns that name the customer, why, and what is said of them. */
const customerOf = (table: string) => {
  const understanding = understoodBuyers(table, {}, 'behind')
  const { customer, customerName, phone } = columnsOf(understanding)
  expect(columnsOf(understoodBuyers(table)).customer).toBe(customer)
  return {
    customer,
    customerName,
    phone,
    why: reasonsOf(understanding).customer,
    issues: issuesOf(understanding).filter((key) => key !== 'issue.no-order'),
  }
}
const nobodiesOf = (table: string) => [...understoodBuyers(table).reading.nobodies]

describe('the customer', () => {
  it('is not the shop’s own address, on each of three rows', () => {
    const note = 'issue.constant-customer'
    expect(customerOf('Email,Name; me@x.test,Ann; me@x.test,Bob; me@x.test,Ann')).toMatchObject({
      customer: 'Name',
      issues: [note],
    })
    expect(customerOf('Email; me@x.test; me@x.test; me@x.test')).toMatchObject({
      customer: undefined,
      issues: ['issue.missing.customer', note],
    })
    expect(customerOf('Email; me@x.test; me@x.test')).toMatchObject({ customer: 'Email', issues: [] })
    expect(customerOf('Customer email; me@x.test; me@x.test; me@x.test')).toMatchObject({
      customer: 'Customer email',
      issues: [],
    })
    expect(customerOf('Order,Email; 1,me@x.test; 1,me@x.test; 1,me@x.test')).toMatchObject({
      customer: 'Email',
      issues: [],
    })
  })

  it('is the name where people share a phone number, or some have none', () => {
    const shared = { customer: 'Name', phone: 'Phone', why: 'why.shared' }
    expect(customerOf('Phone,Name; 555-1,Ann; 555-1,Bob; 555-3,Cat')).toMatchObject(shared)
    expect(customerOf('Phone,Name; 555-1,Ann; ,Bob; 555-3,Cat')).toMatchObject(shared)
    expect(customerOf('Phone,Name; 555-1,Ann; 555-2,Bob; 555-1,Ann')).toMatchObject({
      customer: 'Phone',
      customerName: 'Name',
    })
    expect(customerOf('Email,Name; a@x.test,Ann; a@x.test,Bob; b@x.test,Cat')).toMatchObject({ customer: 'Email' })
  })

  it('is never another column than somebody chose, nor one that was chosen for something else', () => {
    const SHARED = 'Phone,Name; 555-1,Ann; 555-1,Bob; 555-3,Cat'
    const chosen = columnsOf(understoodBuyers(SHARED, { names: { customer: 'Phone' } }))
    expect(chosen).toMatchObject({ customer: 'Phone', customerName: 'Name' })
    expect(chosen).not.toHaveProperty('phone')
    expect(columnsOf(understoodBuyers(SHARED, { names: { customerName: 'Name' } }))).toMatchObject(chosen)
  })

  it.each([
    ['comes again', 'Order,Customer ID,Client No; 1,A1,7; 2,A2,8; 3,A3,7; 4,A4,9', 'Client No'],
    ['comes again first', 'Client email,Order,Customer ID; a,1,A1; b,2,A2; a,3,A3; c,4,A4', 'Client email'],
    ['never comes again', 'Order,Customer ID,Client No; 1,A1,7; 2,A2,8; 3,A3,6; 4,A4,9', 'Customer ID'],
    ['is left out', 'Order,Customer ID,Client No; 1,A1,7; 2,A2,8; 3,A3,; 4,A4,7', 'Customer ID'],
    ['is one alone', 'Order,Customer ID,Client No; 1,A1,7; 2,A2,7; 3,A3,7; 4,A4,7', 'Customer ID'],
    ['comes again beside one who does', 'Order,Customer ID,Client No; 1,A1,7; 2,A2,8; 3,A1,7; 4,A4,9', 'Customer ID'],
    ['comes again in three orders', 'Order,Customer ID,Client No; 1,A1,7; 2,A2,8; 3,A3,7', 'Customer ID'],
  ])('of two ids that stand beside each order is the one that comes again: %s', (_, table, customer) => {
    expect(customerOf(table).customer).toBe(customer)
  })

  it('is whoever stands across from the shop, on either side', () => {
    const { reading } = understoodBuyers('From email,To email; ann,me; bob,me; me,ann')
    expect([[...reading.nobodies], reading.customers]).toEqual([['me'], [3]])
    expect(nobodiesOf('From email,To email; ann,me; me,me; me,ann')).toEqual([])
    expect(nobodiesOf('From email,To email; ann,me; me,ann')).toEqual([])
    expect(nobodiesOf('From email,To email; ann,me; bob,cat; me,ann')).toEqual([])
    expect(nobodiesOf('From email,To email; ann,me; me,bob; me,ann')).toEqual([])
  })

  it('has no id that lost its last digits', () => {
    const refused = ['issue.damaged-customers']
    expect(customerOf('Customer ID; 1.2E+15; 1.3E+15; A').issues).toEqual(refused)
    expect(customerOf('Customer ID; 1.2E+15; A').issues).toEqual(refused)
    expect(customerOf('Customer ID; 1.2E+15; A; B').issues).toEqual([])
  })

  it('may have a first and a last name', () => {
    const parts = (table: string) => understoodBuyers(table).reading.nameParts
    expect(parts('Customer ID,First name,Last name; 1,Ann,Lee')).toEqual([3, 4])
    expect(parts('Last name,First name,Customer ID; Lee,Ann,1')).toEqual([3, 2])
    expect(parts('Customer ID,Billing first name,Billing last name; 1,Ann,Lee')).toEqual([3, 4])
    expect(parts('Customer ID,Billing first name,Shipping last name; 1,Ann,Lee')).toBeNull()
    expect(parts('Customer ID,Customer name,First name,Last name; 1,Ann Lee,Ann,Lee')).toBeNull()
  })
})

describe('an id stands for nobody', () => {
  it.each([
    ['it looks so and has several names', 'Customer ID,Name; 999,Ann; 999,Bob; 7,Cat', ['999']],
    ['it is -1', 'Customer ID,Name; -1,Ann; 7,Cat', ['-1']],
    ['it is no address', 'Email,Name; No-Reply@x.test,Ann; c@x.test,Cat', ['no-reply@x.test']],
    ['its name is nobody’s', 'Customer ID,Name; 5,Walk-in; 5,Guest; 7,Cat', ['5']],
    ['many people have it', 'Customer ID,Name; 5,Ann Lee; 5,Bob Ray; 5,Cat Fox; 5,Dee Dunn; 7,Eve Poe', ['5']],
  ])('where %s', (_, table, nobodies) => {
    expect(nobodiesOf(table)).toEqual(nobodies)
  })

  it.each([
    ['one person', 'Customer ID,Name; 999,Ann; 999,; 7,Cat'],
    ['one person, however it is written', 'Customer ID,Name; 999,Ann; 999,ANN; 7,Cat'],
    ['nobody under several words', 'Customer ID,Name; 1,Walk-in; 2,Guest; 7,Walk-in'],
    ['no name', 'Customer ID,Name; 5,; 7,Cat'],
    ['a family', 'Customer ID,Name; 5,Ann Lee; 5,Bob Lee; 5,Cat Lee; 5,Dee Dunn; 7,Eve Poe'],
    ['three people', 'Customer ID,Name; 5,Ann Lee; 5,Bob Ray; 5,Cat Fox; 7,Eve Poe'],
    [
      'many people, as another one does',
      'Customer ID,Name; 5,Ann Lee; 5,Bob Ray; 5,Cat Fox; 5,Dee Dunn; 7,Eve Poe; 7,Fay Orr',
    ],
  ])('and for somebody beside %s', (_, table) => {
    expect(nobodiesOf(table)).toEqual([])
  })
})

describe('who has too many orders', () => {
  const most = (orders: Readonly<Record<string, number>>, others = 0, different = 20) => {
    const counted = new OrdersOfMost()
    for (const [who, times] of Object.entries(orders)) for (let at = 0; at < times; at++) counted.add(who)
    for (let at = 0; at < others; at++) counted.add(`c${at % different}`)
    return counted.tooFrequent
  }

  it('has a quarter of a hundred, and five times those of the next', () => {
    expect(most({ acme: 25, bob: 5 }, 70)).toEqual({ customer: 'acme', share: 0.25 })
    expect(most({ bob: 5, acme: 25 }, 70)?.customer).toBe('acme')
    expect(most({ acme: 24, bob: 4 }, 72)).toBeNull()
    expect(most({ acme: 25, bob: 6 }, 69)).toBeNull()
    expect(most({ acme: 50, bob: 5 }, 44)).toBeNull()
    expect(most({ acme: 90, bob: 10 })).toBeNull()
    expect(most({ acme: 90, bob: 9, cat: 1 })?.customer).toBe('acme')
  })

  it('is found among any number of customers, with a share that is hardly told too low', () => {
    // Those who come once push each other out, and take one order off who stays.
    expect(most({ acme: 500 }, 1_000, 1_000)?.share).toBeCloseTo((500 - Math.floor(1_000 / 64)) / 1_500, 2)
    expect(most({}, 1_000, 1_000)).toBeNull()
  })

  it('is asked about by each order once, unless it is known to be nobody', () => {
    const rows = (who: string, lines: number) =>
      Array.from({ length: 120 }, (_, at) =>
        `; ${at < 40 ? who : `c${at % 30}`},${at},2026-03-01,5`.repeat(at < 40 ? lines : 1),
      )
    const read = (who: string, lines: number, answers = {}) => {
      const { reading, ...others } = understood(`Customer,Order,Date,Amount${rows(who, lines).join('')}`, { answers })
      return [issuesOf({ reading, ...others }), [...reading.nobodies]]
    }
    expect(read('Acme', 1)).toEqual([['customer:acme'], []])
    expect(read('Acme', 1, { 'customer:acme': 'nobody' })).toEqual([['customer:acme'], ['acme']])
    expect(read('Acme', 1, { 'customer:acme': 'person', 'status:x': 'nobody' })).toEqual([['customer:acme'], []])
    expect(read('Cash', 1)).toEqual([[], []])
    const shares = [1, 9].map(
      (lines) =>
        understood(`Customer,Order,Date,Amount${rows('Acme', lines).join('')}`).issues.find(({ question }) => question)
          ?.text,
    )
    expect(shares[0]).toMatchObject({ args: { customer: 'Acme', share: { share: 40 / 120 } } })
    expect(shares[1]).toEqual(shares[0])
  })
})
