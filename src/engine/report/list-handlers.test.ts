import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { NO_FILTER } from '../../shared/model/customers.ts'
import { computeRun, NOW } from '../testing/ask.ts'
import { createWorkbench } from '../testing/workbench.ts'

it('says of who stood elsewhere in another result where that was, and leaves out who asked not to be contacted', async () => {
  const bench = createWorkbench()
  const lines = ['Order,Customer,Date,Amount,Phone,Do not contact']
  for (let at = 0; at < 30; at++) {
    const day = `2024-${at < 15 ? '01' : '06'}-${10 + (at % 15)}`
    lines.push(`${at},c${at % 20},${day},${at + 1},07700 9001${10 + (at % 20)},${at % 20 === 3 ? 'yes' : 'no'}`)
  }
  await bench.import(bench.write('sales.csv', `${lines.join('\n')}\n`))
  const earlier = computeRun(bench.engine, { asOf: '2024-02-01' })
  const later = computeRun(bench.engine, { asOf: '2024-07-01' })
  const segmentsOf = ({ ids, customers: { segment, segmentNames } }: typeof earlier) =>
    new Map(ids.map((id, at) => [id, segmentNames[segment[at] as number] as string]))
  const [before, now] = [segmentsOf(earlier), segmentsOf(later)]
  const moved = [...before].filter(([id, name]) => now.get(id) !== name).map(([id]) => id)

  const file = join(bench.folder, 'moved.csv')
  const otherRun = { runId: earlier.summary.runId, title: '“January”', was: 'elsewhere' } as const
  const written = await bench.engine.call(
    'customers.export',
    {
      runId: later.summary.runId,
      filter: { ...NO_FILTER, otherRun },
      sort: { column: 'id', descending: false },
      ids: null,
      first: null,
      leaveOutOptOuts: true,
      columns: ['id', 'phone', 'segment'],
      pseudonyms: false,
      bestIs: 'highest',
      languages: ['en-GB'],
      format: 'csv',
      file,
    },
    { now: NOW },
  )
  expect(moved).toContain('c3')
  expect(written).toMatchObject({ rows: moved.length - 1, leftOut: 1 })
  const [head, ...rows] = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
  expect(head).toBe('Customer,Phone,Segment,Segment in “January”')
  const expected = moved
    .filter((id) => id !== 'c3')
    .map((id) => `${id},07700 9001${10 + Number(id.slice(1))},${now.get(id)},${before.get(id)}`)
  expect(rows.sort()).toEqual(expected.sort())
})
