import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createWorkbench } from '../engine/testing/workbench.ts'
import { ENGLISH } from '../shared/words/english.ts'
import type { DuplicatesWish } from './arguments.ts'
import { workOnDuplicates } from './duplicate-customers.ts'

/** Ann has two numbers and one address, and so has Bob; Cy is one and the same. */
const SALES = `Order,Customer ID,Customer Name,Email,Date,Amount
1,a1,Ann,ann@x.test,2024-03-01,5
2,a2,Ann B.,ANN@x.test,2024-03-20,6
3,a2,Ann B.,ANN@x.test,2024-03-21,7
4,b1,Bob,bob@x.test,2024-03-21,1
5,b2,Robert,bob@x.test,2024-03-22,1
6,c1,Cy,cy@x.test,2024-03-22,1
`

async function shop(sales = SALES) {
  const bench = createWorkbench()
  await bench.import(bench.write('sales.csv', sales))
  bench.engine.close()
  const path = join(bench.folder, 'shop.regulars')
  const text = (wish: DuplicatesWish) => workOnDuplicates(path, wish, { json: false, words: ENGLISH })
  const json = async (wish: DuplicatesWish) =>
    JSON.parse(await workOnDuplicates(path, wish, { json: true, words: ENGLISH }))
  return { text, json }
}

it('lists who looks like one, and who would stay', async () => {
  const { text, json } = await shop()
  const lines = (await text({ kind: 'list' })).split('\n')
  expect(lines[0]).toMatch(/^2 groups found/)
  const groups = lines.join('\n').split('\n\n').slice(1)
  expect(groups).toHaveLength(2)
  expect(groups[0]).toMatch(/^Same e-mail address:\n.*Orders.*\n +a2 \(kept\) .*\b2\b.*\n +a1 .*\b1\b/)
  expect(groups[1]).toMatch(/^Same e-mail address:\n.*\n +b2 \(kept\) .*\n +b1 /)
  expect(lines.join('\n')).not.toContain('Merged so far')
  expect(await json({ kind: 'list' })).toMatchObject({ total: 2, surplus: 2, merges: [] })
})

it('merges and takes back, and lists what is merged', async () => {
  const { text, json } = await shop()
  const merged = await text({ kind: 'merge', into: 'b2', customers: ['b1'] })
  expect(merged).toMatch(/^b1 counts as b2 since .+\. Take it back with --unmerge 1\.\n$/)
  expect(await text({ kind: 'list' })).toMatch(/\n\nMerged so far:\n1\. b1 counts as b2 since .+\.\n$/)
  expect(await json({ kind: 'merge', into: 'a2', customers: ['a1', 'c1'] })).toMatchObject({
    mergeId: 2,
    into: { id: 'a2' },
  })
  const listed = await text({ kind: 'list' })
  expect(listed).toMatch(/\n\nMerged so far:\n2\. a1 and c1 count as a2 since .+\.\n1\. b1 counts as b2 since .+\.\n$/)
  expect(await json({ kind: 'undo', mergeId: 2 })).toEqual({ undone: 2 })
  expect(await text({ kind: 'undo', mergeId: 1 })).toBe(
    'Merge 1 was taken back: its customers count separately again.\n',
  )
  expect(await json({ kind: 'list' })).toMatchObject({ total: 2, merges: [] })
})

it('prints 200 groups, and says how many it does not', async () => {
  const lines = Array.from({ length: 201 }, (_, at) =>
    [1, 2].map((each) => `${at}-${each},${at}x${each},C,m${at}@x.test,2024-03-01,5`).join('\n'),
  )
  const { text } = await shop(`Order,Customer ID,Customer Name,Email,Date,Amount\n${lines.join('\n')}\n`)
  const listed = await text({ kind: 'list' })
  expect(listed.match(/^Same .*:$/gm)).toHaveLength(200)
  expect(listed).toMatch(/\n\n1 more group is not shown\.\n$/)
})
