import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import type { Progress } from '../../shared/calls/progress.ts'
import { NO_FILTER } from '../../shared/model/customers.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { createWorkbench } from '../testing/workbench.ts'

const SAMPLE = resolve(import.meta.dirname, '../../../resources/sample/sample-sales.csv')

async function clusteredRun(withClusters = true) {
  const bench = createWorkbench()
  await bench.import(SAMPLE)
  const { summary } = computeRun(bench.engine, { clusters: 3 }, withClusters)
  return { engine: bench.engine, summary, runId: summary.runId }
}

it('the clusters of the sample agree with the run, from every side', async () => {
  const { engine, summary, runId } = await clusteredRun()
  const table = ask(engine, 'clusters.cross-table', { runId })
  expect(table.rows).toEqual([1, 2, 3])
  expect(table.counts.map((row) => row.reduce((sum, each) => sum + each, 0))).toEqual(summary.clusters?.sizes)
  expect(table.columns.map((_, at) => table.counts.reduce((sum, row) => sum + (row[at] as number), 0))).toEqual(
    summary.segments.map(({ customers }) => customers),
  )
  const sort = { column: 'id', descending: false } as const
  const second = ask(engine, 'customers.page', {
    runId,
    filter: { ...NO_FILTER, clusters: [2] },
    sort,
    offset: 0,
    limit: 0,
  })
  expect(second.total).toBe(summary.clusters?.sizes[1])

  const examined = await engine.call('clusters.examine', { runId })
  expect(examined.names.map(({ number }) => number)).toEqual([1, 2, 3])
  // Calinski-Harabasz is the explained over the unexplained variance, each by its degrees of freedom.
  const { calinskiHarabasz = 0, k = 0 } = summary.clusters ?? {}
  const { explained } = examined
  expect(explained / (k - 1) / ((1 - explained) / (summary.customers - k))).toBeCloseTo(calinskiHarabasz, 6)
  expect(examined.components.ratios.reduce((sum, ratio) => sum + ratio, 0)).toBeCloseTo(1)
  expect(examined.outliers).toHaveLength(Math.round(summary.customers / 100))
})

it('a scatter shows each customer with the values of the table', async () => {
  const { engine, summary, runId } = await clusteredRun()
  const scatter = ask(engine, 'clusters.scatter', { runId, x: 'recencyDays', y: 'component1' })
  expect(scatter.points).toHaveLength(summary.customers)
  expect(new Set(scatter.points.map(({ id }) => id)).size).toBe(summary.customers)
  const first = scatter.points[0]
  const { customer } = ask(engine, 'customers.one', { runId, customer: first?.id ?? '' })
  expect(first).toMatchObject({ x: customer.recencyDays, cluster: customer.cluster, segment: customer.segment })
  const along = scatter.points.reduce((sum, { y }) => sum + y ** 2, 0) / scatter.points.length
  expect(along).toBeCloseTo(scatter.components?.variances[0] as number)
  expect(ask(engine, 'clusters.scatter', { runId, x: 'monetary', y: 'averageOrder' }).components).toBeNull()
})

it('a space has each customer of a small shop at three coordinates around the middle, in the cluster of the table', async () => {
  const { engine, summary, runId } = await clusteredRun()
  const { customers, points, ratios } = ask(engine, 'clusters.space', { runId })
  expect([customers, points.length, ratios.length]).toEqual([summary.customers, summary.customers, 3])
  const sizes = [1, 2, 3].map((number) => points.filter(({ cluster }) => cluster === number).length)
  expect(sizes).toEqual(summary.clusters?.sizes)
  for (const axis of [0, 1, 2]) {
    const along = points.map(({ at }) => at[axis] as number)
    expect(along.reduce((sum, each) => sum + each, 0) / along.length).toBeCloseTo(0, 9)
  }
  // The first component spans most, and components are not correlated.
  const sumOf = (of: (at: readonly number[]) => number) => points.reduce((sum, { at }) => sum + of(at), 0)
  const [first, second, third] = [0, 1, 2].map((axis) => sumOf((at) => (at[axis] as number) ** 2))
  expect(first).toBeGreaterThan(second as number)
  expect(second).toBeGreaterThan(third as number)
  expect(sumOf(([a = 0, b = 0]) => a * b) / points.length).toBeCloseTo(0, 9)
})

it('numbers of clusters are tried for any run, and work that is watched can be stopped', async () => {
  const { engine, runId } = await clusteredRun(false)
  const fractions: number[] = []
  const signal = { aborted: false }
  const progress = ({ fraction }: Progress) => {
    fractions.push(fraction ?? -1)
    signal.aborted = fractions.length === 3
  }
  expect(() => ask(engine, 'clusters.analyse', { runId }, { signal, progress })).toThrow(
    expect.objectContaining({ code: 'cancelled' }),
  )
  expect(fractions).toHaveLength(3)
  expect(() => ask(engine, 'clusters.cross-table', { runId })).toThrow(expect.objectContaining({ code: 'not-found' }))
  await expect(engine.call('clusters.examine', { runId })).rejects.toMatchObject({ code: 'not-found' })
})

it('reports and lists call the clusters as somebody named them, the others by the figures', async () => {
  const { engine, runId } = await clusteredRun()
  const { names: byFigures } = await engine.call('clusters.examine', { runId })
  ask(engine, 'clusters.name', { runId, number: 2, name: 'Our bakers', sentence: null })
  const { clusterNames } = ask(engine, 'report.print-model', {
    runId,
    parts: ['clusters'],
    segments: [],
    top: 0,
    rows: 20,
  })
  expect(clusterNames).toEqual(
    byFigures.map((words) => (words.number === 2 ? { ...words, name: 'Our bakers' } : words)),
  )
  const sort = { column: 'cluster', descending: false } as const
  const copied = ask(engine, 'customers.copy', {
    runId,
    filter: { ...NO_FILTER, clusters: [2, 3] },
    sort,
    ids: null,
    first: null,
    leaveOutOptOuts: false,
    columns: ['cluster'],
    decimalMark: '.',
  })
  const lines = new Set(copied.text.split('\r\n'))
  expect([...lines]).toEqual([
    'Cluster\tCluster name',
    '2\tOur bakers',
    `3\t${ENGLISH.write(byFigures[2]?.name ?? '')}`,
  ])
})
