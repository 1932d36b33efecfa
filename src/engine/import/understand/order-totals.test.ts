import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../shared/words/english.ts'
import { computeRun } from '../../testing/ask.ts'
import { createWorkbench } from '../../testing/workbench.ts'
import { issuesOf, understood } from './testing/understood.ts'

interface Order {
  readonly customer: string
  readonly total: number
  readonly lines: number
}

/** A file of lines, each a piece at 1.00, with the total of its order on all lines or on the first. */
function fileOf(orders: readonly Order[], where: 'all' | 'first', columns: 'Order Total' | 'Total' = 'Order Total') {
  const rows = orders.flatMap(({ customer, total, lines }, order) =>
    Array.from({ length: lines }, (_, line) => {
      const amount = where === 'all' || line === 0 ? (total / 100).toFixed(2) : ''
      return `${order + 1},${customer},2026-03-0${1 + (order % 9)},P${line},1,1.00,${amount}`
    }),
  )
  return [`Order,Customer,Date,Product,Quantity,Price,${columns}`, ...rows, ''].join('\n')
}

async function importText(text: string) {
  const bench = createWorkbench()
  const record = await bench.import(bench.write('orders.csv', text))
  const { summary } = computeRun(bench.engine)
  bench.engine.close()
  return { record, revenue: Math.round(Number(summary.revenue) / 100), summary }
}

const ORDERS: readonly Order[] = [
  { customer: 'ann', total: 3000, lines: 2 },
  { customer: 'bob', total: 1250, lines: 1 },
  { customer: 'ann', total: 4500, lines: 3 },
]
const NOTE = /“Order Total” is the total of a whole order/

describe('a file of lines with the total of the order', () => {
  it.each(['all', 'first'] as const)('on %s of them counts it once', async (where) => {
    const { record, revenue } = await importText(fileOf(ORDERS, where))
    expect(revenue).toBe(8750)
    expect(record.notes.map(ENGLISH.write)).toContainEqual(expect.stringMatching(NOTE))
    expect(record.rows.kept).toBe(6)
  })

  it('counts it once whatever the orders are', async () => {
    const order = fc.record({
      customer: fc.constantFrom('ann', 'bob', 'cat'),
      total: fc.integer({ min: 500, max: 99_999 }),
      lines: fc.integer({ min: 1, max: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(order, { maxLength: 9 }), fc.constantFrom('all', 'first'), async (more, where) => {
        const orders = [...ORDERS, ...more]
        const { revenue } = await importText(fileOf(orders, where))
        expect(revenue).toBe(orders.reduce((sum, { total }) => sum + total, 0))
      }),
      { numRuns: 20 },
    )
  })

  it('is believed without such a name once enough orders agree', async () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ customer: 'ann', total: 1000 + at, lines: 2 }))
    expect((await importText(fileOf(many, 'all', 'Total'))).revenue).toBe(9036)
  })

  it('leaves out cancelled and refunded orders as ever', async () => {
    const rows = (order: number, status: string) =>
      ['P1', 'P2'].map((product) => `${order},ann,2026-03-01,${product},30.00,${status}`).join('\n')
    const text = `Order,Customer,Date,Product,Order Total,Status\n${rows(1, 'paid')}\n${rows(2, 'refunded')}\n${rows(3, 'cancelled')}\n4,ann,2026-03-02,P1,12.50,paid\n5,bob,2026-03-02,P1,7.00,paid\n5,bob,2026-03-02,P2,7.00,paid\n`
    const { revenue, record } = await importText(text)
    expect(revenue).toBe(3000 + 1250 + 700)
    expect(record.rows.cancelled).toBe(4)
  })
})

describe('a total that differs from what lines of different worth come to', () => {
  it('is that of the order, whatever the column is called', async () => {
    const rows = ['1,ann,2026-03-01,A,1,10.00,35', '1,ann,2026-03-01,B,2,10.00,35', '2,bob,2026-03-02,A,1,10.00,25']
    const text = ['Order,Customer,Date,Product,Qty,Price,Total', ...rows, '2,bob,2026-03-02,B,1,5.00,25', ''].join('\n')
    expect((await importText(text)).revenue).toBe(6000)
  })
})

describe('a file of lines with amounts of their own', () => {
  it('that come to quantity times price is summed, whatever the column is called', async () => {
    const lines = [1, 1, 2, 2, 3].map(
      (order, at) => `${order},ann,2026-03-01,P${at},${order},2.00,${(order * 2).toFixed(2)}`,
    )
    const text = ['Order,Customer,Date,Product,Quantity,Price,Order Total', ...lines, ''].join('\n')
    expect((await importText(text)).revenue).toBe(200 * (1 + 1 + 2 + 2 + 3))
  })

  it('is summed where lines of few orders cost the same by chance', async () => {
    const text =
      'Order,Customer,Date,Product,Total\n1,ann,2026-03-01,A,4\n1,ann,2026-03-01,B,4\n2,bob,2026-03-01,C,5\n2,bob,2026-03-01,D,5\n'
    const { revenue, record } = await importText(text)
    expect(revenue).toBe(1800)
    expect(record.notes.map(ENGLISH.write)).toEqual([])
  })

  it('is preferred to the total of the order', async () => {
    const text =
      'Order ID,Customer,Date,Title,Item Total,Order Total\n1,ann,2026-03-01,A,10,30\n1,ann,2026-03-01,B,20,30\n2,bob,2026-03-01,C,5,5\n'
    const { revenue, record } = await importText(text)
    expect(revenue).toBe(3500)
    expect(record.columns).toContainEqual(['amount', 'Item Total'])
  })
})

describe('the total of a whole order', () => {
  const [OF_ORDER, ALONE] = ['Order,Customer,Date,Amount', 'Order,Customer,Date,Product,Amount']
  const line = (table: string) =>
    table
      .split(';')
      .map((row, at) => (at === 0 ? row : row.replace('=', 'ann,2026-03-01')))
      .join(';')
  const quirksOf = (table: string) => understood(line(table)).quirks

  it.each([
    ['is told by its name', `Order,Customer,Date,Order total; 1,=,30; 1,=,30; 2,=,12`, {}],
    ['is told by its name, on the first row', 'Order,Customer,Date,Order total; 1,=,30; 1,=,; 2,=,12', {}],
    [
      'is told by eight orders of lines that cost the same',
      `${ALONE}; ${[1, 2, 3, 4, 5, 6, 7, 8].map((at) => `${at},=,a,${at}; ${at},=,b,${at}`).join('; ')}`,
      {},
    ],
    [
      'is told by two orders whose lines cost something else',
      'Order,Customer,Date,Qty,Price,Amount; 1,=,1,10,35; 1,=,2,10,35; 2,=,1,10,25; 2,=,1,5,25',
      { quantity: 'Qty', price: 'Price' },
    ],
    ['is told by two orders with it on their first row', `${ALONE}; 1,=,a,5; 1,=,b,; 2,=,a,6; 2,=,b,`, {}],
    ['is told by parts that come to it', `${OF_ORDER},Paid; 1,=,30,10; 1,=,30,20; 2,=,12,12`, {}],
    [
      'is told by its lines',
      'Order,Customer,Date,Qty,Price,Amount,Shipping; 1,=,1,10,35,5; 1,=,2,10,35,5; 2,=,1,10,15,5',
      { quantity: 'Qty', price: 'Price' },
    ],
    [
      'is told by their sum beside it',
      'Order,Customer,Date,Qty,Price,Goods,Amount; 1,=,1,10,30,33; 1,=,2,10,30,33; 2,=,1,10,10,11',
      { quantity: 'Qty', price: 'Price' },
    ],
  ])('%s', (_, table, beside) => {
    expect(quirksOf(table)).toEqual({ fillDown: { by: 'Order' }, amountIsOrderLevel: beside })
    expect(issuesOf(understood(line(table)))).toContain('issue.order-totals')
  })

  it.each([
    ['lines differ', 'Order,Customer,Date,Order total; 1,=,30; 1,=,31; 2,=,12'],
    ['orders come again', 'Order,Customer,Date,Order total; 1,=,30; 1,=,30; 2,=,12; 1,=,30'],
    ['orders have one line', 'Order,Customer,Date,Order total; 1,=,30; 2,=,30; 3,=,12'],
    ['all orders say the same', 'Order,Customer,Date,Order total; 1,=,30; 1,=,30; 2,=,30'],
    ['an order says nothing', 'Order,Customer,Date,Order total; 1,=,30; 1,=,30; 2,=,'],
    ['lines come to what they say', 'Order,Customer,Date,Qty,Price,Order total; 1,=,2,15,30; 1,=,3,10,30; 2,=,1,12,12'],
    [
      'seven orders agree',
      `${ALONE}; ${[1, 2, 3, 4, 5, 6, 7].map((at) => `${at},=,a,${at}; ${at},=,b,${at}`).join('; ')}`,
    ],
    ['one order has it on its first row', `${ALONE}; 1,=,a,5; 1,=,b,; 2,=,a,6`],
    ['parts come to something else', `${OF_ORDER},Paid; 1,=,30,10; 1,=,30,21; 2,=,12,12`],
    ['a part is missing', `${OF_ORDER},Paid; 1,=,30,30; 1,=,30,; 2,=,12,12`],
    ['there is no order', 'Customer,Date,Order total; =,30; =,30; =,12'],
  ])('is none where %s', (_, table) => {
    expect(quirksOf(table)?.amountIsOrderLevel).toBeUndefined()
  })
})
