import { expect, it } from 'vitest'
import type { BridgeFigures } from '../../shared/analyses/bridge.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { createWorkbench } from '../testing/workbench.ts'

it.each([
  ['2024-01-01..2024-01-31,2024-02-01..2024-02-29', null],
  ['2023-12-01..2024-01-31,2024-02-01..2024-02-29', 'bridge.note.beginsWithin'],
  ['2023-11-01..2023-12-31,2024-01-01..2024-02-29', 'bridge.note.beginsAfter'],
])('says where the sales begin too late for the first period of %s: %s', async (bridge, key) => {
  const bench = createWorkbench()
  await bench.import(bench.write('shop.csv', 'Order,Customer,Date,Amount\n1,ann,2024-01-01,5\n2,bob,2024-02-03,5\n'))
  const { runId } = computeRun(bench.engine).summary
  const { notes = [] } = ask(bench.engine, 'analyses.show', {
    analysis: 'bridge',
    runId,
    options: { bridge },
  }) as BridgeFigures
  const said = notes.flatMap((note) => (typeof note === 'string' ? [] : note.key))
  expect(said.filter((each) => each.startsWith('bridge.note.begins'))).toEqual(key === null ? [] : [key])
})
