import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_SALES } from '../../shared/analyses/analysis-filter.ts'
import { type MovementFigures, NO_SEGMENT } from '../../shared/analyses/movement.ts'
import type { Params } from '../../shared/calls/calls.ts'
import type { Progress } from '../../shared/calls/progress.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { SegmentMove } from '../../shared/model/run-list.ts'
import { DEFAULT_SETTINGS, type SettledSettings } from '../../shared/model/settings.ts'
import { SEGMENT_MAPS } from '../../shared/segment-maps/index.ts'
import type { Text } from '../../shared/words/said.ts'
import { scoreWorkspace } from '../rfm/score-workspace.ts'
import { countSales } from '../sales/counted-sales.ts'
import { DAY, dayAfter, FIRST_DAY, fillSales, type Line, line, openFewSales } from '../sales/testing/few-sales.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { createWorkbench } from '../testing/workbench.ts'
import { monthEnds } from './month-ends.ts'
import { movesBetween } from './segment-matrix.ts'
import { segmentSeries, sizesOf } from './segment-series.ts'
import { type Scoring, type Snapshot, segmentsBefore } from './segments-before.ts'

const database = openFewSales()
// Whoever scores a workspace asks its imports first.
database.exec(`UPDATE imports SET first_sale = ${FIRST_DAY * DAY}, last_sale = ${(FIRST_DAY + 100) * DAY}`)

const anyLine: fc.Arbitrary<Line> = fc
  .record({
    customer: fc.constantFrom(null, 1, 2, 3, 4),
    order: fc.constantFrom(1, 2, 3, 4),
    kind: fc.constantFrom(0, 0, 0, 2),
    time: fc.integer({ min: 0, max: 100 }).map((day) => (FIRST_DAY + day) * DAY),
    amount: fc.integer({ min: 1, max: 50_000 }),
  })
  .map((some) => line({ ...some, amount: some.kind === 0 ? some.amount : -some.amount }))

const anySettings = fc
  .record({
    returns: fc.constantFrom<SettledSettings['returns']>('net', 'ignore'),
    frequency: fc.constantFrom<SettledSettings['frequency']>('orders', 'days', 'lines'),
    monetary: fc.constantFrom<SettledSettings['monetary']>('total', 'perOrder'),
    scheme: fc.constantFrom<SettledSettings['scheme']>('quantile', 'ntile', 'nested'),
    map: fc.constantFrom('eleven-rfm', 'five-tiers'),
    window: fc.constantFrom<SettledSettings['window']>(
      { kind: 'all' },
      { kind: 'between', from: dayAfter(20), to: null },
      { kind: 'between', from: null, to: dayAfter(70) },
    ),
  })
  .map((some): SettledSettings => ({ ...DEFAULT_SETTINGS, ...some, asOf: dayAfter(120), exclude: [] }))

function scoringOf(settings: SettledSettings): Scoring {
  const map = SEGMENT_MAPS.find(({ id }) => id === settings.map) as Scoring['map']
  return { database, sales: countSales(database, settings), settings, map, given: null }
}

/** The sizes that a result has whose analysis date is that day, over the sales of its window before it. */
function resultSizes(settings: SettledSettings, day: number): ReadonlyMap<string, number> {
  const dayBefore = dayAfter(day - 1)
  const { from, to } = settings.window.kind === 'between' ? settings.window : { from: null, to: null }
  const window = { kind: 'between', from, to: to === null || dayBefore < to ? dayBefore : to } as const
  try {
    const { measures, segmented, thresholds } = scoreWorkspace(
      database,
      { ...settings, asOf: dayAfter(day), window },
      () => null,
    )
    return sizesOf({ date: '', keys: measures.keys, segment: segmented.of, names: segmented.names, thresholds })
  } catch (error) {
    if (error instanceof RegularsError && error.code === 'no-lines') return new Map()
    throw error
  }
}

const nonZero = (sizes: ReadonlyMap<string, number>) => [...sizes].filter(([, customers]) => customers > 0)
const daysOf = fc.tuple(fc.integer({ min: 101, max: 110 }), fc.integer({ min: 111, max: 120 }))

it('has in the rows and columns of a matrix what the results of both days have', () => {
  fc.assert(
    fc.property(
      fc.array(anyLine, { minLength: 1, maxLength: 30 }),
      anySettings,
      daysOf,
      (lines, settings, [one, two]) => {
        fillSales(database, [line({ time: FIRST_DAY * DAY }), ...lines])
        const scoring = scoringOf(settings)
        const earlier = segmentsBefore(scoring, dayAfter(one - 60), null)
        const later = segmentsBefore(scoring, dayAfter(two), null)
        const moves = movesBetween(earlier, later)
        const total = (of: 'from' | 'to', { names }: Snapshot) =>
          names.flatMap((name) => {
            const customers = moves.filter((move) => move[of] === name).reduce((sum, { keys }) => sum + keys.length, 0)
            return customers > 0 ? [[name, customers]] : []
          })
        expect(total('from', earlier)).toEqual(nonZero(resultSizes(settings, one - 60)))
        expect(total('to', later)).toEqual(nonZero(resultSizes(settings, two)))
      },
    ),
    { numRuns: 100 },
  )
})

const snapshot: fc.Arbitrary<Snapshot> = fc
  .dictionary(fc.integer({ min: 1, max: 12 }).map(String), fc.integer({ min: 0, max: 2 }))
  .map((segments) => ({
    date: '',
    keys: Int32Array.from(Object.keys(segments), Number),
    segment: Uint16Array.from(Object.values(segments)),
    names: ['Best', 'Middle', 'Last'],
    thresholds: null,
  }))

it('puts each customer of either day into the one move from where they were to where they are', () => {
  const namesOf = ({ keys, segment, names }: Snapshot) =>
    new Map(Array.from(keys, (key, at) => [key, names[segment[at] as number] as string]))
  fc.assert(
    fc.property(snapshot, snapshot, (earlier, later) => {
      const [was, is] = [namesOf(earlier), namesOf(later)]
      const moves = movesBetween(earlier, later)
      const pairs = moves.map(({ from, to }) => `${from} ${to}`)
      expect(new Set(pairs).size).toBe(pairs.length)
      const found = moves.flatMap(({ from, to, keys }) => keys.map((key) => [key, from, to] as const))
      const everybody = [...new Set([...was.keys(), ...is.keys()])].sort((a, b) => a - b)
      expect(found.sort(([a], [b]) => a - b)).toEqual(
        everybody.map((key) => [key, was.get(key) ?? null, is.get(key) ?? null]),
      )
    }),
  )
})

it.each(['fresh', 'frozen', 'previous'] as const)('scores each date by the thresholds that are %s', (thresholdsOf) => {
  const dates = [60, 90, 120].map(dayAfter)
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 30 }), anySettings, (lines, settings) => {
      fillSales(database, [line({ time: FIRST_DAY * DAY }), ...lines])
      const scoring = scoringOf({ ...settings, window: { kind: 'all' } })
      const own = dates.map((date) => segmentsBefore(scoring, date, null).thresholds)
      const shares: number[] = []
      const { series } = segmentSeries(scoring, dates, thresholdsOf, (share) => shares.push(share))
      dates.forEach((date, at) => {
        const given = { fresh: null, frozen: at === 0 ? null : own[0], previous: at === 0 ? null : own[at - 1] }
        const sizes = sizesOf(segmentsBefore(scoring, date, given[thresholdsOf] ?? null))
        const found = new Map(series.map(({ segment, customers }) => [segment, customers[at] as number]))
        expect(nonZero(found).sort()).toEqual(nonZero(sizes).sort())
      })
      expect(shares).toEqual([1 / 3, 2 / 3, 1])
    }),
    { numRuns: 25 },
  )
})

it('has nobody among those whom no rule takes on dates when all are in a segment', () => {
  const sale = (customer: number, day: number) => line({ customer, time: (FIRST_DAY + day) * DAY })
  // Of two customers the later one has the best recency, and the other one is in no segment of this map.
  fillSales(database, [sale(1, 0), sale(2, 50)])
  const all = scoringOf({ ...DEFAULT_SETTINGS, asOf: dayAfter(120), exclude: [] })
  const map: Scoring['map'] = {
    ...all.map,
    segments: all.map.segments.slice(0, 1),
    rules: [{ segment: 'Champions', r: [5, 5] }],
  }
  const scoring = { ...all, map }
  const dates = [10, 60].map(dayAfter)
  const { series } = segmentSeries(scoring, dates, 'fresh')
  expect(series).toEqual([
    { segment: 'Champions', customers: expect.any(Array) },
    { segment: 'Others', customers: expect.any(Array) },
  ])
  dates.forEach((date, at) => {
    const sizes = sizesOf(segmentsBefore(scoring, date, null))
    for (const { segment, customers } of series) expect(customers[at]).toBe(sizes.get(segment) ?? 0)
  })
  expect(series.map(({ customers }) => customers.reduce((sum, each) => sum + each, 0)).reduce((a, b) => a + b)).toBe(3)
})

it('changes nothing but the dates when all dates are shifted', () => {
  fc.assert(
    fc.property(
      fc.array(anyLine, { maxLength: 30 }),
      anySettings,
      fc.integer({ min: 1, max: 3_000 }),
      (lines, settings, shift) => {
        const dates = [40, 80, 120]
        const at = (days: number) => {
          fillSales(
            database,
            lines.map((each) => ({ ...each, time: each.time + days * DAY })),
          )
          const shifted = { ...settings, window: { kind: 'all' } as const, asOf: dayAfter(120 + days) }
          return segmentSeries(
            scoringOf(shifted),
            dates.map((day) => dayAfter(day + days)),
            'frozen',
          ).series
        }
        expect(at(shift)).toEqual(at(0))
      },
    ),
    { numRuns: 50 },
  )
})

describe('month ends', () => {
  const endsFor = (days: readonly number[], last: string) => {
    fillSales(
      database,
      days.map((day) => line({ time: (FIRST_DAY + day) * DAY })),
    )
    return monthEnds(countSales(database, { ...DEFAULT_SETTINGS, asOf: last, exclude: [] }), last)
  }

  // Day 0 is 8 January 2022.
  it('are the first days of the months that follow, and the last date', () => {
    expect(endsFor([0, 40], '2022-03-15')).toEqual(['2022-02-01', '2022-03-01', '2022-03-15'])
    expect(endsFor([0, 40], '2022-03-01')).toEqual(['2022-02-01', '2022-03-01'])
  })

  it('are the last date alone where nothing was sold before', () => {
    expect(endsFor([], '2022-03-15')).toEqual(['2022-03-15'])
    expect(endsFor([0], '2022-01-08')).toEqual(['2022-01-08'])
  })
})

/** Ann bought each month and then no more; bob came late. */
const SHOP = `Order,Customer,Name,Phone,Date,Amount
1,ann,Ann Birch,0151 1,2024-01-05,10
2,ann,Ann Birch,0151 1,2024-02-05,10
3,ann,Ann Birch,0151 1,2024-03-05,10
4,cleo,Cleo,,2024-01-20,5
5,cleo,Cleo,,2024-06-20,5
6,bob,Bob,0151 2,2024-05-10,50
7,bob,Bob,0151 2,2024-06-10,50
8,bob,Bob,0151 2,2024-06-29,50
`

describe('a shop', () => {
  const show = async (options: Record<string, string>, progress: (progress: Progress) => void = () => {}) => {
    const bench = createWorkbench()
    await bench.import(bench.write('shop.csv', SHOP))
    const { runId } = computeRun(bench.engine, { map: 'ten-rf' }).summary
    return ask(bench.engine, 'analyses.show', { analysis: 'movement', runId, options }, { progress }) as MovementFigures
  }

  it('sees each past month end, and who is where after three months, with their phones', async () => {
    const { series, from, to, customers, matrix } = await show({})
    expect(series.map(({ date }) => date)).toEqual(
      ['02', '03', '04', '05', '06'].map((month) => `2024-${month}-01`).concat('2024-06-30'),
    )
    expect([from, to]).toEqual(['2024-03-30', '2024-06-30'])
    expect(customers).toMatchObject([
      { id: 'ann', name: 'Ann Birch', phone: '0151 1', spentBefore: 300_000, spentBetween: 0 },
    ])
    expect(matrix.at(-1)).toMatchObject({ segment: null })
    expect(Object.values(matrix.at(-1)?.to ?? {}).reduce((sum, each) => sum + each, 0)).toBe(1)
  })

  it('puts worse moves first and has in its matrix what the moves add up to', async () => {
    const kinds = ['worse', 'better', 'new', 'left', 'same']
    const seen = new Set<string>()
    for (const movement of ['2024-05-01,2024-06-30', '2024-05-25,2024-05-26', '2024-02-01,2024-05-12']) {
      const { moves, segments, matrix } = await show({ movement })
      for (const { from, to, direction } of moves) {
        seen.add(direction)
        const steps = segments.indexOf(to ?? '') - segments.indexOf(from ?? '')
        const between = { [-1]: 'better', 0: 'same', 1: 'worse' }[Math.sign(steps)]
        expect(direction).toBe(from === null ? 'new' : to === null ? 'left' : between)
      }
      const order = moves.map(({ direction, customers }) => kinds.indexOf(direction) * 100 - customers)
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      for (const row of matrix) {
        const ofRow = moves.filter(({ from }) => from === row.segment)
        const total = (direction: string) =>
          ofRow.filter((move) => move.direction === direction).reduce((sum, { customers }) => sum + customers, 0)
        expect([row.worse, row.better]).toEqual([total('worse'), total('better')])
        for (const { to, customers } of ofRow) expect(to === null ? row.left : row.to[to]).toBe(customers)
      }
    }
    expect([...seen].sort()).toEqual(['better', 'new', 'same', 'worse'])
  })

  it('says whose thresholds it scores by', async () => {
    for (const thresholds of ['fresh', 'frozen']) {
      const { notes } = await show({ thresholds })
      expect(notes).toContainEqual(expect.objectContaining({ key: `movement.note.${thresholds}` }))
    }
  })

  it('has at the later date the sizes of the result, unless it keeps the thresholds of the earlier one', async () => {
    const bench = createWorkbench()
    await bench.import(bench.write('shop.csv', SHOP))
    const { summary } = computeRun(bench.engine, { map: 'ten-rf' })
    const sizes = (thresholds: string) => {
      const options = { movement: `2024-02-10,${summary.settings.asOf}`, thresholds }
      const params = { analysis: 'movement', runId: summary.runId, options } as const
      const { matrix, segments } = ask(bench.engine, 'analyses.show', params) as MovementFigures
      return segments.map((name) => [name, matrix.reduce((sum, { to }) => sum + (to[name] as number), 0)])
    }
    expect(sizes('fresh')).toEqual(summary.segments.map(({ name, customers }) => [name, customers]))
    expect(sizes('frozen')).not.toEqual(sizes('fresh'))
  })

  it('lists each of those who moved under the one segment that they are in', async () => {
    const bench = createWorkbench()
    await bench.import(bench.write('shop.csv', SHOP))
    const { summary, customers } = computeRun(bench.engine, { map: 'ten-rf' })
    const listed = (segments: readonly string[]) => {
      const options = { movement: '2024-05-01,2024-06-30', fromSegment: NO_SEGMENT.notYet }
      const worse = { movement: options.movement }
      return [options, worse].flatMap((given) => {
        const params = { analysis: 'movement', runId: summary.runId, options: given } as const
        const figures = ask(bench.engine, 'analyses.show', { ...params, filter: { ...ALL_SALES, segments } })
        return (figures as MovementFigures).customers.map(({ id }) => id)
      })
    }
    const perSegment = customers.segmentNames.map((name) => listed([name]))
    expect(perSegment.flat().sort()).toEqual(listed([]).sort())
    expect(perSegment.filter(({ length }) => length > 0).length).toBeGreaterThan(1)
  })

  it('tells a share that is done, which grows and never passes the whole', async () => {
    const shares: number[] = []
    await show({}, ({ fraction }) => void shares.push(fraction ?? Number.NaN))
    expect(shares.length).toBeGreaterThan(3)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
  })

  it('lists those of a cell', async () => {
    const { moves } = await show({ movement: '2024-05-01,2024-06-30' })
    const move = moves.find(({ direction }) => direction === 'new')
    expect(move).toMatchObject({ from: null, customers: 1, spentBetween: 1_500_000 })
    const { customers } = await show({ movement: '2024-05-01,2024-06-30', toSegment: move?.to ?? '' })
    expect(customers.map(({ id }) => id)).toContain('bob')
  })

  it('lists those who moved as is asked: from a segment, to any worse or better one, and who is in a segment and a cluster', async () => {
    const bench = createWorkbench()
    await bench.import(bench.write('shop.csv', SHOP))
    const { summary } = computeRun(bench.engine, { map: 'ten-rf' })
    const movement = '2024-02-10,2024-05-12'
    const list = (options: Record<string, string>, filter = ALL_SALES) =>
      ask(bench.engine, 'analyses.show', {
        analysis: 'movement',
        runId: summary.runId,
        options: { movement, ...options },
        filter,
      }) as MovementFigures
    const { moves } = list({})
    const count = (holds: (move: (typeof moves)[number]) => boolean) =>
      moves.filter(holds).reduce((sum, { customers }) => sum + customers, 0)
    for (const direction of ['worse', 'better'] as const) {
      const listed = list({ toSegment: NO_SEGMENT[direction] }).customers
      expect([direction, listed.length]).toEqual([direction, count((move) => move.direction === direction)])
    }
    const froms = new Set(moves.map(({ from }) => from ?? NO_SEGMENT.notYet))
    expect(froms.size).toBeGreaterThan(1)
    for (const fromSegment of froms) {
      const listed = list({ fromSegment }).customers
      expect(listed.map(({ from }) => from ?? NO_SEGMENT.notYet)).toEqual(listed.map(() => fromSegment))
      expect(listed).toHaveLength(count(({ from, to }) => (from ?? NO_SEGMENT.notYet) === fromSegment && from !== to))
    }
    // Nobody is in a cluster here.
    const everybody = { segments: summary.segments.map(({ name }) => name), clusters: [1] }
    expect(list({ fromSegment: NO_SEGMENT.notYet }).customers).not.toEqual([])
    expect(list({ fromSegment: NO_SEGMENT.notYet }, { ...ALL_SALES, ...everybody }).customers).toEqual([])
    const one = { segments: summary.segments.slice(0, 1).map(({ name }) => name), clusters: [1] }
    expect(list({ fromSegment: NO_SEGMENT.notYet }, { ...ALL_SALES, ...one }).customers).toEqual([])
  })

  it('counts what was bought on the earlier date as bought between both', async () => {
    const { moves } = await show({ movement: '2024-05-10,2024-06-30' })
    expect(moves).toContainEqual(expect.objectContaining({ from: null, spentBefore: 0, spentBetween: 1_500_000 }))
  })

  it('says where nobody had bought anything before the first date', async () => {
    expect(keysOf((await show({ movement: '2024-01-02,2024-06-30' })).notes)).toContain('movement.note.nobodyYet')
    // A single customer has bought by then.
    expect(keysOf((await show({ movement: '2024-01-02,2024-01-06' })).notes)).toContain('movement.note.nobodyYet')
    expect(keysOf((await show({ movement: '2024-01-02,2024-01-03' })).notes)).not.toContain('movement.note.nobodyYet')
    expect(keysOf((await show({ movement: '2024-02-02,2024-06-30' })).notes)).not.toContain('movement.note.nobodyYet')
  })

  it('goes from the earlier date to the later, whichever comes first, and refuses what is no day', async () => {
    expect(await show({ movement: '2024-06-30,2024-05-01' })).toMatchObject({ from: '2024-05-01', to: '2024-06-30' })
    await expect(show({ movement: '2024-02-30,2024-05-01' })).rejects.toMatchObject({ code: 'usage' })
  })
})

const keysOf = (notes: readonly Text[] = []) => notes.map((note) => (typeof note === 'string' ? note : note.key))

describe('saved results', () => {
  const shop = async (csv = SHOP) => {
    const bench = createWorkbench()
    const { importId } = await bench.import(bench.write('shop.csv', csv))
    const { engine } = bench
    const save = (asOf: string, name: string, settings = {}) => {
      const { runId } = computeRun(engine, { map: 'ten-rf', asOf, ...settings }).summary
      ask(engine, 'runs.name', { runId, name })
      return runId
    }
    const [may, june] = [save('2024-05-01', 'May'), save('2024-06-30', 'June')]
    const show = (movement: string, wish: Partial<Params<'analyses.show'>> = {}) =>
      ask(engine, 'analyses.show', {
        analysis: 'movement',
        runId: june,
        ...wish,
        options: { movement, ...wish.options },
      }) as MovementFigures
    return { bench, engine, importId, save, show, may, june }
  }

  it('move as Saved results compares them, from the earlier to the later one', async () => {
    const { engine, show, may, june } = await shop()
    const found = show(`#${june},#${may}`)
    const compared = ask(engine, 'runs.compare', {
      earlier: may,
      later: june,
      from: null,
      to: null,
      offset: 0,
      limit: 9,
    })
    const sorted = (moves: readonly Pick<SegmentMove, 'from' | 'to' | 'customers'>[]) =>
      moves.map(({ from, to, customers }) => JSON.stringify([from, to, customers])).sort()
    expect(sorted(found.moves)).toEqual(sorted(compared.moves))
    expect([found.from, found.to, found.series]).toEqual(['2024-05-01', '2024-06-30', []])
    const ofNobody = found.moves.find(({ direction }) => direction === 'new')
    expect(ofNobody).toMatchObject({ from: null, customers: 1, spentBetween: 1_500_000 })
    expect(keysOf(found.notes)).toEqual([
      'movement.note.between',
      'movement.note.saved',
      'movement.note.saved',
      'warning.compare.thresholds',
      'movement.note.slipped',
    ])
  })

  it('stand for the days they are of, where these are scored alike', async () => {
    const { show, may, june } = await shop()
    const { notes: _, ...days } = show('2024-05-01,2024-06-30')
    for (const ends of [`#${may},2024-06-30`, `2024-05-01,#${june}`, `2024-06-30,#${may}`]) {
      expect(show(ends)).toMatchObject(days)
    }
    expect(keysOf(show(`#${may},2024-06-30`).notes)).toContain('warning.compare.thresholds')
    // Those of the saved result apply at the later date.
    const { notes } = show(`#${may},2024-06-30`, { options: { thresholds: 'frozen' } })
    expect(keysOf(notes)).not.toContain('warning.compare.thresholds')
  })

  it('are neither better nor worse by another map, and list whoever moved', async () => {
    const { show, save, may } = await shop()
    const tiers = save('2024-06-30', 'Tiers', { map: 'five-tiers' })
    const { moves, customers, notes, matrix } = show(`#${may},#${tiers}`)
    expect(new Set(moves.map(({ direction }) => direction))).toEqual(new Set(['other', 'new']))
    expect(customers.map(({ id }) => id).sort()).toEqual(['ann', 'cleo'])
    expect(keysOf(notes)).toContain('warning.compare.maps')
    expect(matrix.every(({ worse, better }) => worse === 0 && better === 0)).toBe(true)
  })

  it('are of all customers, or of those who bought in the stores that are looked at', async () => {
    const stores = ['North', 'North', 'South', 'South', 'South', 'North', 'North', 'North']
    const lines = SHOP.trimEnd()
      .split('\n')
      .map((row, at) => `${row},${at === 0 ? 'Store' : stores[at - 1]}`)
    const { engine, show, may, june } = await shop(lines.join('\n'))
    const count = (wish: Partial<Params<'analyses.show'>>) =>
      show(`#${may},#${june}`, wish).moves.reduce((sum, { customers }) => sum + customers, 0)
    expect(count({})).toBe(3)
    // Ann and bob, and ann and cleo.
    expect(count({ filter: { ...ALL_SALES, stores: ['North'] } })).toBe(2)
    expect(count({ filter: { ...ALL_SALES, stores: ['South'] } })).toBe(2)
    // The stores of the result that is looked at do not narrow those that were saved.
    const filter = { stores: ['North'], countries: [], apply: 'before' } as const
    expect(count({ runId: computeRun(engine, { map: 'ten-rf', filter }).summary.runId })).toBe(3)
  })

  it('have the colours of their maps', async () => {
    const { show, save, may } = await shop()
    const { colors } = show(`#${may},#${save('2024-06-30', 'Tiers', { map: 'five-tiers' })}`)
    const known = SEGMENT_MAPS.filter(({ id }) => id === 'ten-rf' || id === 'five-tiers')
      .flatMap(({ segments }) => segments)
      .map(({ name, color }) => [name, color])
    expect(colors).toMatchObject(Object.fromEntries(known.filter(([name]) => name !== undefined && name in colors)))
    expect(new Set(Object.values(colors)).size).toBeGreaterThan(3)
  })

  it('of one day stand as they are written', async () => {
    const { show, save, june } = await shop()
    const tiers = save('2024-06-30', 'Tiers', { map: 'five-tiers' })
    const named = (ends: string) =>
      show(ends).notes?.flatMap((note) =>
        typeof note === 'object' && note.key === 'movement.note.saved' ? note.args?.name : [],
      )
    expect(named(`#${june},#${tiers}`)).toEqual(['June', 'Tiers'])
    expect(named(`#${tiers},#${june}`)).toEqual(['Tiers', 'June'])
  })

  it('whose thresholds are used again are what is said of dates', async () => {
    const { engine, show, may } = await shop()
    const { runId } = computeRun(engine, { map: 'ten-rf', frozenRun: may }).summary
    expect(keysOf(show('2024-05-01,2024-06-30', { runId }).notes)).toContain('movement.note.given')
  })

  it('leave out who is no longer there, which is said, and fail where the result is gone', async () => {
    const { bench, engine, importId, show, may, june } = await shop()
    await bench.import(bench.write('more.csv', 'Order,Customer,Date,Amount\n9,ann,2024-06-21,4\n'))
    await engine.call('import.undo', { importId })
    const { runId } = computeRun(engine).summary
    const { moves, notes } = show(`#${may},#${june}`, { runId })
    expect(moves.reduce((sum, { customers }) => sum + customers, 0)).toBe(1)
    expect(notes).toContainEqual({ key: 'movement.note.gone', args: { count: 2 } })
    ask(engine, 'runs.delete', { runId: may })
    expect(() => show(`#${may},#${june}`, { runId })).toThrow(expect.objectContaining({ code: 'not-found' }))
  })
})
