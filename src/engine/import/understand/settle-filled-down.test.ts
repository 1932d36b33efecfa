import { describe, expect, it } from 'vitest'
import { columnsOf, issuesOf, understood } from './testing/understood.ts'

const filled = (table: string) => {
  const { reading } = understood(table)
  return [reading.filledDown, reading.isOrderFilledDown ?? false]
}

describe('cells that stand on the first row alone', () => {
  it.each([
    [
      'of an order',
      'Order,Customer,Date,Product,Amount; 1,ann,2026-03-01,tea,5; ,,,pot,6; 2,bob,2026-03-02,tea,5',
      [['customer', 'order', 'date'], false],
    ],
    [
      'of an order without a number',
      'Customer,Date,Product,Amount; ann,2026-03-01,tea,5; ,,pot,6; bob,2026-03-02,tea,5',
      [['customer', 'date'], false],
    ],
    [
      'of an order whose number stands again',
      'Order,Customer,Date,Product,Amount; 1,ann,2026-03-01,tea,5; 1,,,pot,6; 2,bob,2026-03-02,tea,5',
      [['customer', 'date'], true],
    ],
    [
      'of a customer',
      'Order,Customer,Date,Amount; 1,ann,2026-03-01,5; 2,,2026-03-07,6; 3,bob,2026-03-02,5',
      [['customer'], false],
    ],
    ['of a day', 'Order,Customer,Date,Amount; 1,ann,2026-03-01,5; 2,bob,,6; 3,ann,2026-03-02,5', [['date'], false]],
    [
      'of a day, going back',
      'Order,Customer,Date,Amount; 1,ann,2026-03-03,5; 2,bob,,6; 3,ann,2026-03-02,5',
      [['date'], false],
    ],
    [
      'of an order, its customer alone',
      'Order,Customer,Date,Product,Amount; 1,ann,2026-03-01,tea,5; 1,,2026-03-01,pot,6; 2,bob,2026-03-02,tea,5',
      [[], true],
    ],
  ])('are filled down: those %s', (_, table, expected) => {
    const [roles, isOfOrder] = filled(table) as [string[], boolean]
    expect([roles.toSorted(), isOfOrder]).toEqual([(expected[0] as string[]).toSorted(), expected[1]])
  })

  it('are none in a sheet without days', () => {
    const { reading, ...others } = understood('Customer,Product,Amount; ann,tea,5; ,pot,6; bob,tea,5')
    expect([reading.filledDown, issuesOf({ reading, ...others })]).toEqual([[], ['issue.missing.date']])
  })

  it('are named in a note', () => {
    const { issues } = understood(
      'Who,Order,Customer,Date,Product,Amount; x,1,ann,2026-03-01,tea,5; x,,,,pot,6; x,2,bob,2026-03-02,tea,5',
    )
    expect(issues).toEqual([
      {
        ...{ kind: 'note', role: 'order' },
        text: { key: 'issue.filled-down', args: { columns: { list: ['Order', 'Date', 'Customer'] } } },
      },
    ])
  })

  it.each([
    [
      'they name an order of their own',
      'Order,Customer,Date,Product,Amount; 1,ann,2026-03-01,tea,5; 9,,,pot,6; 2,bob,2026-03-02,tea,5',
    ],
    [
      'they name a customer of their own',
      'Order,Customer,Date,Product,Amount; 1,ann,2026-03-01,tea,5; 1,cat,,pot,; 2,bob,2026-03-02,tea,5',
    ],
    [
      'nothing stands on them',
      'Order,Customer,Date,Product,Amount; 1,ann,2026-03-01,tea,5; ,,,,6; 2,bob,2026-03-02,tea,5',
    ],
    [
      'they are totals',
      'Order,Customer,Date,Product,Amount; 1,ann,2026-03-01,tea,5; ,,,Total,6; 2,bob,2026-03-02,tea,5',
    ],
    [
      'the first row has none',
      'Order,Customer,Date,Product,Amount; ,,,pot,6; 1,ann,2026-03-01,tea,5; 2,bob,2026-03-02,tea,5',
    ],
    [
      'a customer is named again',
      'Order,Customer,Date,Amount; 1,ann,2026-03-01,5; 2,,2026-03-07,6; 3,ann,2026-03-02,5',
    ],
    ['dates never go back', 'Order,Customer,Date,Amount; 1,ann,2026-03-01,5; 2,,2026-03-02,6; 3,bob,2026-03-03,5'],
    [
      'dates go back within a customer',
      'Order,Customer,Date,Amount; 1,ann,2026-03-04,5; 2,,2026-03-02,6; 3,bob,2026-03-01,5',
    ],
    ['a day has no customer', 'Order,Customer,Date,Amount; 1,ann,2026-03-01,5; 2,,,6; 3,ann,2026-03-02,5'],
    ['a day has no amount', 'Order,Customer,Date,Amount; 1,ann,2026-03-01,5; 2,bob,,; 3,ann,2026-03-02,5'],
    [
      'days go to and fro',
      'Order,Customer,Date,Amount; 1,ann,2026-03-01,5; 2,bob,,6; 3,ann,2026-03-03,5; 4,ann,2026-03-02,5',
    ],
    ['a day stands twice', 'Order,Customer,Date,Amount; 1,ann,2026-03-01,5; 2,bob,,6; 3,ann,2026-03-01,5'],
    [
      'an order is of two days',
      'Order,Customer,Date,Product,Amount; 1,ann,2026-03-01,tea,5; 1,,2026-03-02,pot,6; 2,bob,2026-03-03,tea,5',
    ],
    [
      'an order is of two days, the later one first',
      'Order,Customer,Date,Product,Amount; 1,ann,2026-03-02,tea,5; 1,,2026-03-01,pot,6; 2,bob,2026-03-03,tea,5',
    ],
    [
      'an order names its customer on both',
      'Order,Customer,Date,Product,Amount; 1,ann,2026-03-01,tea,5; 1,ann,2026-03-01,pot,6; 2,bob,2026-03-03,tea,5',
    ],
    [
      'an order has no customer',
      'Order,Customer,Date,Product,Amount; 1,,2026-03-01,tea,5; 1,,2026-03-01,pot,6; 2,bob,2026-03-03,tea,5',
    ],
  ])('are nothing where %s', (_, table) => {
    expect(filled(table)).toEqual([[], false])
  })
})

describe('customers who stand as headings above their sales', () => {
  const read = (table: string) => {
    const understanding = understood(table)
    return [
      columnsOf(understanding).customer,
      understanding.reading.filledDown,
      issuesOf(understanding).filter((key) => key !== 'issue.no-order'),
    ]
  }

  it('are found, with totals between them', () => {
    const found = ['Account', ['customer'], []]
    expect(read('Account,Date,Amount; Ann,,; ,2026-03-01,5; ,2026-03-02,6; Bob,,; ,2026-03-02,7')).toEqual(found)
    expect(read('Account,Date,Amount; Ann,,; ,2026-03-01,5; Total,,5; Bob,,; ,2026-03-02,7; Total,,7')).toEqual(found)
    expect(read('Date,Amount,Account; ,,Ann; 2026-03-01,5,; ,,Bob; 2026-03-02,7,')).toEqual(found)
  })

  it('are none beside a column of customers', () => {
    const { mapping, reading } = understood(
      'Section,Customer,Date,Amount; North,,,; ,ann,2026-03-01,5; South,,,; ,bob,2026-03-02,7',
    )
    expect([mapping.columns.customer, reading.filledDown]).toEqual([1, []])
  })

  it.each([
    ['there is one', 'Account,Date,Amount; Ann,,; ,2026-03-01,5; ,2026-03-02,6'],
    ['there is one, twice', 'Account,Date,Amount; Ann,,; ,2026-03-01,5; Ann,,; ,2026-03-02,6'],
    ['a sale stands above the first', 'Account,Date,Amount; ,2026-03-01,5; Ann,,; ,2026-03-02,6; Bob,,; ,2026-03-02,7'],
    ['a sale names one', 'Account,Date,Amount; Ann,,; ,2026-03-01,5; Bob,,; Bob,2026-03-02,7'],
    ['something else stands beside one', 'Account,Date,Amount; Ann,,; ,2026-03-01,5; Bob,,8; ,2026-03-02,7'],
  ])('are none where %s', (_, table) => {
    expect(read(table)).toEqual([undefined, [], ['issue.missing.customer']])
  })
})
