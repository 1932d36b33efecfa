import { describe, expect, it } from 'vitest'
import type { NextFigures } from '../../shared/analyses/next.ts'
import { NO_FILTER } from '../../shared/model/customers.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { createWorkbench } from '../testing/workbench.ts'

/** Three buy tea and cups, one of them with a tray; dan has tea only, and eve what nobody else has. */
const SHOP = `Order,Customer,Name,Date,SKU,Product name,Amount
1,ann,Ann,2024-01-01,T,Tea,5
1,ann,Ann,2024-01-01,C,Cups,9
2,bob,Bob,2024-01-02,T,Tea,5
2,bob,Bob,2024-01-02,C,Cups,9
3,cleo,Cleo,2024-01-03,T,Tea,5
3,cleo,Cleo,2024-01-03,C,Cups,9
3,cleo,Cleo,2024-01-03,P,Tray,30
4,dan,Dan,2024-01-04,T,Tea,5
5,eve,Eve,2024-01-05,X,Extras,2
`

async function shop() {
  const bench = createWorkbench()
  await bench.import(bench.write('shop.csv', SHOP))
  return { ...bench, runId: computeRun(bench.engine).summary.runId }
}

const CUPS = { code: 'C', name: 'Cups', buyers: 3, peers: 3, shareOfAll: 0.6 }

describe('what customers may buy next', () => {
  it('is what those like one buy and this one has not, for a customer', async () => {
    const { engine, runId } = await shop()
    const next = (customer: string) => ask(engine, 'products.next', { runId, customer })
    expect(next('dan')).toEqual([CUPS])
    // Of the tray there is a single buyer.
    expect(next('ann')).toEqual([])
    expect(next('eve')).toEqual([])
    expect(() => next('nobody')).toThrow(expect.objectContaining({ code: 'not-found' }))
  })

  it('is found anew once the sales have changed, and for one who was merged', async () => {
    const { engine, runId, ...bench } = await shop()
    expect(ask(engine, 'products.next', { runId, customer: 'dan' })).toHaveLength(1)
    await bench.import(
      bench.write('more.csv', `${SHOP.split('\n')[0]}\n6,ann,Ann,2024-02-01,Z,Zest,1\n7,bob,Bob,2024-02-01,Z,Zest,1\n`),
    )
    const later = computeRun(engine).summary.runId
    expect(ask(engine, 'products.next', { runId: later, customer: 'dan' }).map(({ code }) => code)).toEqual(['C', 'Z'])
    ask(engine, 'duplicates.merge', { into: 'dan', customers: ['eve'] })
    const { runId: merged } = computeRun(engine).summary
    expect(ask(engine, 'products.next', { runId: merged, customer: 'eve' })).toMatchObject([
      { ...CUPS, shareOfAll: 0.75 },
      { code: 'Z' },
    ])
  })

  it('is listed per segment, as many customers of each as are asked for', async () => {
    const { engine, runId } = await shop()
    const show = (perSegment: number) =>
      ask(engine, 'analyses.show', { analysis: 'next', runId, options: { perSegment } }) as NextFigures
    expect(show(10).next).toMatchObject([{ customer: 'dan', customerName: 'Dan', ...CUPS }])
    expect(show(1).next.length).toBeLessThanOrEqual(1)
    const alone = createWorkbench()
    await alone.import(alone.write('one.csv', 'Order,Customer,Date,SKU,Amount\n1,ann,2024-01-01,T,5\n'))
    const { runId: only } = computeRun(alone.engine).summary
    expect(ask(alone.engine, 'analyses.show', { analysis: 'next', runId: only })).toEqual({
      notes: [{ key: 'next.none' }],
      next: [],
    })
  })

  it('is listed of those who spent most in a segment, of equals of who first came into the workspace', async () => {
    const bench = createWorkbench()
    // All of one day with one order each; those of tea alone may buy the cups next.
    const spent = { amy: 5, ben: 7, cat: 9, dora: 7 }
    const both = ['x', 'y'].flatMap((who) => [`${who},${who},2024-01-01,T,50`, `${who},${who},2024-01-01,C,50`])
    const alone = Object.entries(spent).map(([who, amount]) => `${who},${who},2024-01-01,T,${amount}`)
    await bench.import(bench.write('shop.csv', ['Order,Customer,Date,SKU,Amount', ...both, ...alone, ''].join('\n')))
    const own = { recency: [0, 1], frequency: [1, 2], monetary: [1_000_000, 2_000_000] }
    const { summary, customers } = computeRun(bench.engine, { scheme: 'own', own, map: 'low-mid-high' })
    expect(new Set(customers.segment).size).toBe(1)
    const listed = (perSegment: number) => {
      const params = { analysis: 'next', runId: summary.runId, options: { perSegment } } as const
      return (ask(bench.engine, 'analyses.show', params) as NextFigures).next.map(({ customer }) => customer)
    }
    expect(listed(10)).toEqual(['cat', 'ben', 'dora', 'amy'])
    // Who spent most has all there is, so that nothing comes next.
    expect(listed(4)).toEqual(['cat', 'ben'])
    expect(listed(1)).toEqual([])
  })

  it('is nothing where no file names products, which is said', async () => {
    const bench = createWorkbench()
    await bench.import(bench.write('plain.csv', 'Order,Customer,Date,Amount\n1,ann,2024-01-01,5\n'))
    const { runId } = computeRun(bench.engine).summary
    expect(ask(bench.engine, 'analyses.show', { analysis: 'next', runId })).toEqual({
      notes: [{ key: 'products.none' }],
      next: [],
    })
    expect(ask(bench.engine, 'products.next', { runId, customer: 'ann' })).toEqual([])
  })
})

it('finds who bought a product', async () => {
  const { engine, runId } = await shop()
  const buyersOf = (code: string, run = runId) =>
    ask(engine, 'customers.page', {
      runId: run,
      filter: { ...NO_FILTER, product: { code, title: '' } },
      sort: { column: 'id', descending: false },
      offset: 0,
      limit: 10,
    }).rows.map(({ id }) => id)
  expect(buyersOf('C')).toEqual(['ann', 'bob', 'cleo'])
  expect(buyersOf('unheard of')).toEqual([])
  expect(buyersOf('C', computeRun(engine, { exclude: ['C'] }).summary.runId)).toEqual([])
  expect(buyersOf('T', computeRun(engine, { asOf: '2024-01-02' }).summary.runId)).toEqual(['ann', 'bob'])
})
