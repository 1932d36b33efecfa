import { describe, expect, it } from 'vitest'
import type { OrderFilter, Settings } from '../shared/model/settings.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { ask, computeRun } from './testing/ask.ts'
import { createWorkbench, NOW } from './testing/workbench.ts'

async function workbench(files: Readonly<Record<string, string>>) {
  const bench = createWorkbench()
  for (const [name, text] of Object.entries(files)) await bench.import(bench.write(name, text))
  const compute = (settings: Partial<Settings>) => computeRun(bench.engine, settings).summary
  return { ...bench, compute }
}

describe('margin', () => {
  const marginOf = async (files: Readonly<Record<string, string>>) => {
    const { compute } = await workbench(files)
    const { customers, meanMonetary, warnings } = compute({ monetary: 'margin' })
    return { margin: customers * meanMonetary, warnings }
  }

  it('takes the cost of one piece times the quantity off, and returns take both back', async () => {
    const { margin, warnings } = await marginOf({
      'sales.csv':
        'Order,Customer,Date,Product,Quantity,Price,Unit Cost\n1,ann,2024-03-01,tea,3,5.00,2.00\nC2,ann,2024-03-01,tea,-1,5.00,2.00\n3,bob,2024-03-02,pot,1,9.00,4.50\n',
    })
    expect(margin / 10_000).toBe(3 * 3 - 3 + 4.5)
    expect(warnings.map(ENGLISH.write).join()).not.toContain('cost')
  })

  it('is offered where a file says what goods cost, and nowhere else', async () => {
    const plain = 'Order,Customer,Date,Product,Quantity,Price\n1,ann,2024-03-01,tea,3,5.00\n'
    const { engine } = await workbench({ 'sales.csv': plain })
    expect(ask(engine, 'workspace.status', {}).knowsCosts).toBe(false)
    const { engine: other } = await workbench({
      'sales.csv': plain,
      'products.csv': 'sku,name,category,cost\ntea,Tea,Drinks,2.00\n',
    })
    expect(ask(other, 'workspace.status', {}).knowsCosts).toBe(true)
  })

  it('takes a cost of the whole line as it stands', async () => {
    const { margin } = await marginOf({
      'sales.csv':
        'Order,Customer,Date,Quantity,Net Sales,Cost of Goods\n1,ann,2024-03-01,3,15.00,6.00\n2,bob,2024-03-02,1,9.00,4.50\n',
    })
    expect(margin / 10_000).toBe(13.5)
  })

  it('takes the cost from the list of products, whichever came first, and says what has none', async () => {
    const sales =
      'Order,Customer,Date,SKU,Quantity,Price\n1,ann,2024-03-01,T1,3,5.00\n2,bob,2024-03-02,P1,1,9.00\n3,bob,2024-03-02,X,1,2.00\n'
    const products = 'sku,name,category,cost\nT1,Tea,Drinks,2.00\nP1,Pot,Ware,4.50\n'
    for (const files of [
      { 'sales.csv': sales, 'products.csv': products },
      { 'products.csv': products, 'sales.csv': sales },
    ]) {
      const { margin, warnings } = await marginOf(files)
      expect(margin / 10_000).toBe(9 + 4.5)
      expect(warnings.map(ENGLISH.write).join()).toContain('1 of 3 lines sold have no cost')
    }
  })

  it('of an order takes the cost of its items', async () => {
    const { margin } = await marginOf({
      'items.csv': 'order_id,product_id,quantity,unit_price\n1,T1,2,5.00\n1,P1,1,9.00\n',
      'orders.csv': 'id,customer_id,created_at,total\n1,ann,2024-03-01,20.00\n',
      'products.csv': 'id,name,category,cost\nT1,Tea,Drinks,2.00\nP1,Pot,Ware,4.50\n',
    })
    expect(margin / 10_000).toBe(20 - 8.5)
  })

  it('without any cost says what is missing', async () => {
    await expect(marginOf({ 'sales.csv': 'Customer,Date,Amount\nann,2024-03-01,5\n' })).rejects.toThrow(
      /^The margin is not known: no file says what the goods cost/,
    )
  })

  it('goes with the import that brought the cost', async () => {
    const {
      engine,
      compute,
      import: bring,
      write,
    } = await workbench({
      'sales.csv': 'Order,Customer,Date,SKU,Quantity,Price\n1,ann,2024-03-01,T1,3,5.00\n',
    })
    const { importId } = await bring(write('products.csv', 'sku,name,category,cost\nT1,Tea,Drinks,2.00\n'))
    expect(compute({ monetary: 'margin' }).meanMonetary).toBe(90_000)
    ask(engine, 'import.undo', { importId: importId })
    expect(() => compute({ monetary: 'margin' })).toThrow(/margin is not known/)
  })
})

describe('a filter by what customers are', () => {
  const FILES = {
    'customers.csv':
      "id,name,email,company,type,status\n1,Ann,a@x.test,O'Hara,wholesale,active\n2,Bob,b@x.test,,retail,active\n3,Cat,c@x.test,,retail,blocked\n4,Dan,,,,\n",
    'orders.csv':
      'id,customer_id,created_at,total\n1,1,2024-03-01,10\n2,2,2024-03-02,20\n3,3,2024-03-03,30\n4,4,2024-03-04,40\n5,1,2024-03-05,50\n',
  }
  const by = (attributes: OrderFilter['attributes'], apply: 'before' | 'after' = 'before') => ({
    filter: { stores: [], countries: [], attributes, apply },
  })

  it.each(['before', 'after'] as const)('takes those who are so, %s scoring', async (apply) => {
    const { compute } = await workbench(FILES)
    expect(compute(by({ type: ['retail'] }, apply))).toMatchObject({ customers: 2, orders: 2, revenue: 500_000 })
    expect(compute(by({ type: ['retail', 'wholesale'], status: ['active'] }, apply))).toMatchObject({
      customers: 2,
      revenue: 800_000,
    })
    expect(compute(by({ company: ["O'Hara"] }, apply))).toMatchObject({ customers: 1, orders: 2, revenue: 600_000 })
  })

  it('takes merged customers as the one who stands for them', async () => {
    const { engine, compute } = await workbench(FILES)
    const { mergeId } = await engine.call('duplicates.merge', { into: '4', customers: ['3'] }, { now: NOW })
    expect(compute(by({ type: ['retail'] }))).toMatchObject({ customers: 2, orders: 3, revenue: 900_000 })
    await engine.call('duplicates.undo', { mergeId }, { now: NOW })
    await engine.call('duplicates.merge', { into: '1', customers: ['3'] }, { now: NOW })
    expect(compute(by({ type: ['retail'] }))).toMatchObject({ customers: 1, revenue: 200_000 })
    expect(compute(by({ type: ['wholesale'] }, 'after'))).toMatchObject({ customers: 1, orders: 3, revenue: 900_000 })
  })

  it('names what there is to choose from', async () => {
    const { engine, compute } = await workbench(FILES)
    expect(ask(engine, 'rfm.places', {}).attributes).toEqual({
      type: [
        { name: 'retail', customers: 2 },
        { name: 'wholesale', customers: 1 },
      ],
      status: [
        { name: 'active', customers: 2 },
        { name: 'blocked', customers: 1 },
      ],
      company: [{ name: "O'Hara", customers: 1 }],
    })
    expect(() => compute(by({ type: ['vip'] }))).toThrow(/No customer has the type “vip”. There are: retail, wholesale/)
  })
})
