import { describe, expect, it } from 'vitest'
import { NO_FILTER, type OtherRun } from '../../shared/model/customers.ts'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { said } from '../../shared/words/said.ts'
import { ask, computeRun, runOf } from '../testing/ask.ts'
import { compute, smallShop } from '../testing/small-shop.ts'
import { NOW } from '../testing/workbench.ts'

describe('stored runs', () => {
  it('are listed newest first, named, opened and deleted', async () => {
    const bench = await smallShop()
    const { engine } = bench
    const first = compute(bench)
    const second = compute(bench, { scheme: 'ntile' })
    await engine.call('runs.name', { runId: first.runId, name: 'Before the letter' })
    expect(ask(engine, 'runs.list', {}).map(({ runId, name }) => [runId, name])).toEqual([
      [second.runId, null],
      [first.runId, 'Before the letter'],
    ])
    expect(runOf(bench.engine, first.runId).summary).toEqual(first)
    await engine.call('runs.delete', { runId: first.runId })
    expect(() => runOf(bench.engine, first.runId)).toThrow(/no longer exists/)
    await expect(engine.call('runs.delete', { runId: first.runId })).rejects.toThrow(/no longer exists/)
    await expect(engine.call('runs.name', { runId: first.runId, name: 'x' })).rejects.toThrow(/no longer exists/)
  })

  it('keep their name however many come after', async () => {
    const bench = await smallShop()
    const first = compute(bench)
    await bench.engine.call('runs.name', { runId: first.runId, name: 'Kept' })
    for (let seed = 2; seed < 15; seed++) compute(bench, { seed })
    expect(ask(bench.engine, 'runs.list', {})).toHaveLength(11)
    expect(runOf(bench.engine, first.runId).summary.customers).toBe(25)
  })
})

describe('two runs', () => {
  it('are compared customer by customer', async () => {
    const bench = await smallShop()
    const earlier = compute(bench, { map: 'ten-rf', asOf: '2024-01-20' })
    // c0 comes again, c25 is new; with frozen thresholds nobody else moves for that.
    await bench.import(
      bench.write('more.csv', 'Order,Customer,Date,Amount\n90,c0,2024-01-26,500\n91,c30,2024-01-26,1\n'),
    )
    const later = compute(bench, {
      map: 'ten-rf',
      asOf: '2024-01-27',
      window: { kind: 'between', from: '2024-01-02', to: null },
    })
    const all = { earlier: earlier.runId, later: later.runId, from: null, to: null, offset: 0, limit: 1_000 }
    const found = ask(bench.engine, 'runs.compare', all)
    expect(found.joined).toBe(6)
    expect(found.left).toBe(0)
    expect(found.stayed + found.moved + found.joined + found.left).toBe(26)
    expect(found.moves.reduce((sum, move) => sum + move.customers, 0)).toBe(26)
    expect(found.change).toEqual({
      customers: later.customers - earlier.customers,
      orders: later.orders - earlier.orders,
      revenue: Number(later.revenue) - Number(earlier.revenue),
    })
    expect(found.movers).toHaveLength(found.moved + found.joined)
    expect(found.movers[0]).toMatchObject({ id: 'c0', monetaryBefore: 10_000, monetaryAfter: 5_000_000 })
    expect(found.warnings).toEqual([said('warning.compare.thresholds')])
    const joined = found.movers.filter((mover) => mover.from === null)
    const to = joined[0]?.to ?? ''
    const narrowed = ask(bench.engine, 'runs.compare', { ...all, to })
    expect(narrowed.movers).toEqual(found.movers.filter((mover) => mover.to === to))
    const newcomers = ask(bench.engine, 'runs.compare', { ...all, to, missingIn: 'earlier' })
    expect(newcomers.movers).toEqual(joined.filter((mover) => mover.to === to))
    const turned = ask(bench.engine, 'runs.compare', { ...all, bestIs: 'lowest' })
    const written = (code: string | null) => code?.replaceAll(/\d/g, (score) => String(6 - Number(score))) ?? null
    expect(turned.movers.map(({ codeAfter }) => codeAfter)).toEqual(
      found.movers.map(({ codeAfter }) => written(codeAfter)),
    )
  })

  it('hold the same customers in the list as in the comparison, move by move', async () => {
    const bench = await smallShop()
    const earlier = compute(bench, { asOf: '2024-01-27' })
    await bench.import(
      bench.write('more.csv', 'Order,Customer,Date,Amount\n90,c0,2024-01-26,500\n91,c30,2024-01-26,1\n'),
    )
    const later = compute(bench, { asOf: '2024-01-27', window: { kind: 'between', from: '2024-01-04', to: null } })
    const [one, two] = [earlier.runId, later.runId]
    const { moves, moved, joined, left } = ask(bench.engine, 'runs.compare', {
      earlier: one,
      later: two,
      from: null,
      to: null,
      offset: 0,
      limit: 1,
    })
    expect(Math.min(moved, joined, left)).toBeGreaterThan(0)
    const sort = { column: 'id', descending: false } as const
    const listed = (runId: number, segments: string[], other: number, was: OtherRun['was']) =>
      ask(bench.engine, 'customers.page', {
        runId,
        filter: { ...NO_FILTER, segments, otherRun: { runId: other, title: '', was } },
        sort,
        offset: 0,
        limit: 0,
      }).total
    for (const { from, to, customers } of moves) {
      if (to === null) expect(listed(one, [from ?? ''], two, 'absent')).toBe(customers)
      else expect(listed(two, [to], one, from === null ? 'absent' : { in: from })).toBe(customers)
    }
    expect(listed(two, [], one, 'elsewhere')).toBe(moved)
    expect(listed(two, [], one, 'absent')).toBe(joined)
    expect(listed(one, [], two, 'absent')).toBe(left)
    await bench.engine.call('runs.delete', { runId: one })
    expect(() => listed(two, [], one, 'elsewhere')).toThrow(/no longer exists. Remove that filter/)
  })
})

describe('a run that is computed', () => {
  it('says how long scoring and clustering took', async () => {
    const bench = await smallShop()
    const started = performance.now()
    const seconds = new Map<string, number>()
    const params = { settings: { ...DEFAULT_SETTINGS, clusters: 3 }, withClusters: true }
    await bench.engine.call('run.compute', params, { now: NOW, took: (what, each) => seconds.set(what, each) })
    const took = (performance.now() - started) / 1_000
    const [score = 0, cluster = 0] = [seconds.get('score'), seconds.get('cluster')]
    expect(Math.min(score, cluster)).toBeGreaterThan(0)
    expect(score + cluster).toBeLessThan(took)
  })

  it('has clusters where they are asked for, of each customer, and otherwise none', async () => {
    const bench = await smallShop()
    const plain = computeRun(bench.engine)
    expect([plain.summary.clusters, plain.customers.cluster]).toEqual([null, null])
    const clustered = computeRun(bench.engine, { clusters: 3 }, true)
    expect(clustered.summary.clusters?.k).toBe(3)
    const sizes = [1, 2, 3].map((number) => clustered.customers.cluster?.filter((own) => own === number).length)
    expect(sizes).toEqual(clustered.summary.clusters?.sizes)
  })
})
