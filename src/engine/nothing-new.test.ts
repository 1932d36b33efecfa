import { expect, it } from 'vitest'
import { ENGLISH } from '../shared/words/english.ts'
import { createWorkbench } from './testing/workbench.ts'

const SALES = 'Order,Customer,Date,Amount\n1,ann,2026-01-02,5\n2,bob,2026-01-03,6\n3,bob,never,6\n'

it('an import that brought nothing new says so with the number of its rows, and one that brought a row does not', async () => {
  const bench = createWorkbench()
  const said = async (name: string, text: string) => {
    const { notes } = await bench.import(bench.write(name, text))
    return notes.map(ENGLISH.write).filter((note) => note.startsWith('Everything was already here'))
  }
  expect(await said('january.csv', SALES)).toEqual([])
  expect(await said('again.csv', SALES)).toEqual([
    'Everything was already here: all 3 rows came in with earlier files. Nothing was added.',
  ])
  expect(await said('more.csv', `${SALES}4,cid,2026-01-04,7\n`)).toEqual([])
  const items = 'Order,Product,Quantity,Price\n1,P1,1,5\n2,P2,2,3\n'
  expect(await said('items.csv', items)).toEqual([])
  expect(await said('items-again.csv', items)).toHaveLength(1)
})
