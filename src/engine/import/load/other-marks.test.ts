import { expect, it } from 'vitest'
import { ENGLISH } from '../../../shared/words/english.ts'
import { computeRun } from '../../testing/ask.ts'
import { createWorkbench } from '../../testing/workbench.ts'

it.each([
  ['"20,75"', 'a decimal comma where the other numbers of the column have a point, such as “20,75” in row 4.'],
  ['about 20', null],
])('says what to do about %s among decimal points', async (odd, said) => {
  const bench = createWorkbench()
  const rows = (last: string) => [
    'Order,Customer,Date,Amount',
    '1,Ann,2026-01-05,10.50',
    '2,Bob,2026-01-06,20.25',
    last,
  ]
  const { notes } = await bench.import(bench.write('a.csv', rows(`3,Ann,2026-01-07,${odd}`).join('\n')))
  const text = notes.map(ENGLISH.write).join()
  if (said === null) expect(text).not.toContain('decimal')
  else expect(text).toContain(said)
  await bench.import(bench.write('b.csv', rows('3,Ann,2026-01-07,20.75').join('\n')))
  expect(computeRun(bench.engine).summary).toMatchObject({ orders: 3, revenue: 515_000 })
})
