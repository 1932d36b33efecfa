import { expect, it } from 'vitest'
import { ask } from '../testing/ask.ts'
import { createWorkbench } from '../testing/workbench.ts'

it('counts the orders of each store and country, and knows none where no file named any', async () => {
  const bench = createWorkbench()
  expect(ask(bench.engine, 'rfm.places', {})).toMatchObject({ stores: [], countries: [] })
  const lines = ['1,a,2024-01-01,5,North,France', '1,a,2024-01-01,2,North,France', '2,b,2024-01-02,3,South,France']
  await bench.import(
    bench.write(
      'sales.csv',
      `Order,Customer,Date,Amount,Store,Country\n${lines.join('\n')}\n3,c,2024-01-03,4,North,\n`,
    ),
  )
  expect(ask(bench.engine, 'rfm.places', {})).toMatchObject({
    stores: [
      { name: 'North', orders: 2 },
      { name: 'South', orders: 1 },
    ],
    countries: [{ name: 'France', orders: 2 }],
  })
})
