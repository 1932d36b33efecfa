import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NO_FILTER, type OtherRun } from '../shared/model/customers.ts'
import type { SegmentMap } from '../shared/model/segment-map.ts'
import { DEFAULT_SETTINGS, type Settings } from '../shared/model/settings.ts'
import { findMap } from '../shared/segment-maps/index.ts'
import { said } from '../shared/words/said.ts'
import { createWorkbench, NOW, type Workbench } from './testing/workbench.ts'

const OWN: SegmentMap = {
  id: 'mine',
  title: 'Mine',
  about: 'Recent or not.',
  segments: [
    { name: 'Here', color: '#112233', meaning: 'Here.', action: 'Thank.' },
    { name: 'Gone', color: '#445566', meaning: 'Gone.', action: 'Write.' },
  ],
  rules: [
    { segment: 'Here', r: [3, 5] },
    { segment: 'Here', r: [4, 4], f: [1, 2] },
    { segment: 'Gone', r: [1, 1] },
  ],
}

async function shop(): Promise<Workbench> {
  const bench = createWorkbench()
  const lines = Array.from(
    { length: 25 },
    (_, at) => `${at},c${at},2024-01-${String(at + 1).padStart(2, '0')},${at + 1}`,
  )
  await bench.import(bench.write('sales.csv', `Order,Customer,Date,Amount\n${lines.join('\n')}\n`))
  return bench
}

const compute = (bench: Workbench, settings: Partial<Settings> = {}) =>
  bench.engine.compute({ ...DEFAULT_SETTINGS, ...settings }, false, NOW).summary

describe('a map of one’s own', () => {
  it('is stored, used, exported, imported and deleted', async () => {
    const { engine, folder, ...bench } = await shop()
    engine.desk.saveMap(OWN)
    expect(engine.desk.listMaps().own).toEqual([OWN])
    const run = compute({ engine, folder, ...bench }, { map: 'mine' })
    expect(run.segments.map(({ name, customers }) => [name, customers])).toEqual([
      ['Here', 15],
      ['Gone', 5],
      ['Others', 5],
    ])

    const path = join(folder, 'mine.json')
    await engine.desk.exportMap('mine', path)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ format: 'regulars-segment-map', version: 1, map: OWN })
    engine.desk.deleteMap('mine')
    expect(engine.desk.listMaps().own).toEqual([])
    expect(engine.openRun(run.runId).summary.map).toEqual(OWN)
    expect(engine.desk.importMap(path, 'copy')).toEqual(OWN)
    expect(engine.desk.listMaps().own).toEqual([OWN])

    const changed = { ...OWN, about: 'Another one.' }
    engine.desk.saveMap(changed)
    expect(engine.desk.importMap(path, 'copy')).toMatchObject({ id: 'mine-copy', title: 'Mine, copy' })
    expect(engine.desk.listMaps().own.map(({ about }) => about)).toEqual(['Another one.', 'Recent or not.'])
    engine.desk.importMap(path, 'replace')
    expect(engine.desk.listMaps().own.map(({ about }) => about)).toEqual(['Recent or not.', 'Recent or not.'])
  })

  it('cannot take the place of one that is shipped', async () => {
    const { engine } = await shop()
    expect(() => engine.desk.saveMap({ ...OWN, id: 'ten-rf' })).toThrow(/comes with Regulars/)
    expect(() => engine.desk.deleteMap('ten-rf')).toThrow(/comes with Regulars/)
    expect(() => engine.desk.deleteMap('mine')).toThrow(/no map "mine"/)
  })

  it('is judged by its codes and by the customers of a run', async () => {
    const bench = await shop()
    const { runId } = compute(bench)
    const report = bench.engine.desk.checkMap(OWN, runId)
    expect(report).toMatchObject({ shadowed: [1], unnamed: [], unreachable: [], byRule: [15, 0, 5] })
    expect(report.uncovered).toHaveLength(25)
    expect(report.customers).toEqual([
      { name: 'Here', customers: 15 },
      { name: 'Gone', customers: 5 },
      { name: 'Others', customers: 5 },
    ])
    expect(bench.engine.desk.checkMap(OWN, null)).toMatchObject({ customers: null, byRule: null })
  })

  it.each([
    ['not JSON', 'hello', /holds no segment map/],
    ['another form', '{"rules":[]}', /holds no segment map/],
    ['a newer version', JSON.stringify({ format: 'regulars-segment-map', version: 2, map: OWN }), /\(at version\)/],
    [
      'a range the wrong way round',
      JSON.stringify({
        format: 'regulars-segment-map',
        version: 1,
        map: { ...OWN, rules: [{ segment: 'Here', r: [5, 3] }] },
      }),
      /lower end \(at map\.rules\.0\.r\)/,
    ],
  ])('is not read from %s', async (_, text, sentence) => {
    const bench = await shop()
    const path = bench.write('map.json', text)
    expect(() => bench.engine.desk.importMap(path, 'replace')).toThrow(sentence)
    expect(bench.engine.desk.listMaps().own).toEqual([])
  })
})

describe('stored runs', () => {
  it('are listed newest first, named, opened and deleted', async () => {
    const bench = await shop()
    const { desk } = bench.engine
    const first = compute(bench)
    const second = compute(bench, { scheme: 'ntile' })
    desk.nameRun(first.runId, 'Before the letter')
    expect(desk.listRuns().map(({ runId, name }) => [runId, name])).toEqual([
      [second.runId, null],
      [first.runId, 'Before the letter'],
    ])
    expect(bench.engine.openRun(first.runId).summary).toEqual(first)
    desk.deleteRun(first.runId)
    expect(() => bench.engine.openRun(first.runId)).toThrow(/no longer there/)
    expect(() => desk.deleteRun(first.runId)).toThrow(/no longer there/)
    expect(() => desk.nameRun(first.runId, 'x')).toThrow(/no longer there/)
  })

  it('keep their name however many come after', async () => {
    const bench = await shop()
    const first = compute(bench)
    bench.engine.desk.nameRun(first.runId, 'Kept')
    for (let seed = 2; seed < 15; seed++) compute(bench, { seed })
    expect(bench.engine.desk.listRuns()).toHaveLength(11)
    expect(bench.engine.openRun(first.runId).summary.customers).toBe(25)
  })
})

describe('two runs', () => {
  it('are compared customer by customer', async () => {
    const bench = await shop()
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
    const found = bench.engine.desk.compareRuns(all)
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
    const narrowed = bench.engine.desk.compareRuns({ ...all, to })
    expect(narrowed.movers).toEqual(found.movers.filter((mover) => mover.to === to))
    const newcomers = bench.engine.desk.compareRuns({ ...all, to, missingIn: 'earlier' })
    expect(newcomers.movers).toEqual(joined.filter((mover) => mover.to === to))
    const turned = bench.engine.desk.compareRuns({ ...all, bestIs: 'lowest' })
    const written = (code: string | null) => code?.replaceAll(/\d/g, (score) => String(6 - Number(score))) ?? null
    expect(turned.movers.map(({ codeAfter }) => codeAfter)).toEqual(
      found.movers.map(({ codeAfter }) => written(codeAfter)),
    )
  })

  it('hold the same customers in the list as in the comparison, move by move', async () => {
    const bench = await shop()
    const earlier = compute(bench, { asOf: '2024-01-27' })
    await bench.import(
      bench.write('more.csv', 'Order,Customer,Date,Amount\n90,c0,2024-01-26,500\n91,c30,2024-01-26,1\n'),
    )
    const later = compute(bench, { asOf: '2024-01-27', window: { kind: 'between', from: '2024-01-04', to: null } })
    const [one, two] = [earlier.runId, later.runId]
    const { moves, moved, joined, left } = bench.engine.desk.compareRuns({
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
      bench.engine.customers.page({
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
    bench.engine.desk.deleteRun(one)
    expect(() => listed(two, [], one, 'elsewhere')).toThrow(/no longer there. Take that filter away/)
  })
})

describe('moved cuts', () => {
  it('are counted by score and by segment as a run with them would', async () => {
    const bench = await shop()
    const { runId } = compute(bench)
    const own = { recency: [3, 6, 9, 12], frequency: [1, 2, 3, 4], monetary: [50_000, 100_000, 150_000, 200_000] }
    const preview = bench.engine.desk.preview({ runId, thresholds: own })
    const run = compute(bench, { scheme: 'own', own })
    expect(preview.segments).toEqual(run.segments.map(({ name, customers }) => ({ name, customers })))
    expect(preview.recency).toEqual([13, 3, 3, 3, 3])
    expect(preview.frequency).toEqual([25, 0, 0, 0, 0])
    expect(preview.monetary).toEqual([5, 5, 5, 5, 5])
  })

  it('have no segments while the map does not fit', async () => {
    const bench = await shop()
    const { runId } = compute(bench)
    const preview = bench.engine.desk.preview({ runId, thresholds: { recency: [3], frequency: [1], monetary: [5] } })
    expect(preview).toMatchObject({ segments: null, recency: [22, 3] })
  })

  it('start from histograms that hold every customer', async () => {
    const bench = await shop()
    const { runId, thresholds } = compute(bench)
    const histograms = bench.engine.desk.histograms(runId)
    for (const measure of ['recency', 'frequency', 'monetary'] as const) {
      expect(histograms[measure].cuts).toEqual(thresholds[measure])
      expect(histograms[measure].bars.reduce((sum, bar) => sum + bar.customers, 0)).toBe(25)
    }
  })
})

it('shipped maps can be saved under another id', async () => {
  const bench = await shop()
  bench.engine.desk.saveMap({ ...findMap('eleven-rfm'), id: 'eleven-mine', title: 'Copy' })
  expect(compute(bench, { map: 'eleven-mine' }).segments.map((each) => each.customers)).toEqual(
    compute(bench).segments.map((each) => each.customers),
  )
})
