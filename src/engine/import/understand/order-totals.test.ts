import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../shared/words/english.ts'
import { computeRun } from '../../testing/ask.ts'
import { createWorkbench } from '../../testing/workbench.ts'

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
