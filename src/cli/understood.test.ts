import { expect, it } from 'vitest'
import { createWorkbench } from '../engine/testing/workbench.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { howReadText, showHowRead, understoodText } from './understood.ts'

const TILL = 'Order,Date,Customer,Total,Status\n1,2026-04-01,Eva,12,on hold\n2,2026-04-02,Jon,3,paid\n'

it('one line says how a file was read, another what no rule knows, and the whole account is a table each', async () => {
  const bench = createWorkbench()
  const record = await bench.import(bench.write('held.csv', TILL))
  const [first = '', second = ''] = understoodText(record, ENGLISH)
  expect(first).toMatch(/^Read held\.csv with Customer ID from “Customer”/)
  expect(second).toMatch(/“on hold” \(1 row\)/)
  expect(howReadText(record, ENGLISH).join('\n')).toMatch(/^ {2}Status {2}on hold {5}1 {2}12\.00 {2}Sale/m)
})

it('a workspace says how each of its imports was read, as text or JSON', async () => {
  const bench = createWorkbench()
  const path = `${bench.folder}/shop.regulars`
  await bench.import(bench.write('held.csv', TILL))
  bench.engine.close()
  expect(await showHowRead(path, { json: false, words: ENGLISH })).toMatch(/^How held\.csv was read[\s\S]*on hold/)
  const { understood } = JSON.parse(await showHowRead(path, { json: true, words: ENGLISH }))
  expect(understood).toMatchObject([{ file: 'held.csv', encoding: 'utf-8', delimiter: ',' }])
})
