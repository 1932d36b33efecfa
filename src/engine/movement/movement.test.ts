import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MovementFigures } from '../../shared/analyses/movement.ts'
import { DEFAULT_SETTINGS, type SettledSettings } from '../../shared/model/settings.ts'
import { SEGMENT_MAPS } from '../../shared/segment-maps/index.ts'
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
  })
  .map((some): SettledSettings => ({ ...DEFAULT_SETTINGS, ...some, asOf: dayAfter(120), exclude: [] }))

function scoringOf(settings: SettledSettings): Scoring {
  const map = SEGMENT_MAPS.find(({ id }) => id === settings.map) as Scoring['map']
  return { database, sales: countSales(database, settings), settings, map, given: null }
}

/** The sizes that a result has whose analysis date is that day, over the sales before it. */
function resultSizes(settings: SettledSettings, day: number): ReadonlyMap<string, number> {
  const window = { kind: 'between', from: null, to: dayAfter(day - 1) } as const
  const { measures, segmented, thresholds } = scoreWorkspace(
    database,
    { ...settings, asOf: dayAfter(day), window },
    () => null,
  )
  return sizesOf({ date: '', keys: measures.keys, segment: segmented.of, names: segmented.names, thresholds })
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
          const shifted = { ...settings, asOf: dayAfter(120 + days) }
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
  const show = async (options: Record<string, string>) => {
    const bench = createWorkbench()
    await bench.import(bench.write('shop.csv', SHOP))
    const { runId } = computeRun(bench.engine, { map: 'ten-rf' }).summary
    return ask(bench.engine, 'analyses.show', { analysis: 'movement', runId, options }) as MovementFigures
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

  it('lists those of a cell', async () => {
    const { moves } = await show({ movement: '2024-05-01,2024-06-30' })
    const move = moves.find(({ direction }) => direction === 'new')
    expect(move).toMatchObject({ from: null, customers: 1, spentBetween: 1_500_000 })
    const { customers } = await show({ movement: '2024-05-01,2024-06-30', toSegment: move?.to ?? '' })
    expect(customers.map(({ id }) => id)).toContain('bob')
  })

  it('goes from the earlier date to the later, whichever comes first, and refuses what is no day', async () => {
    expect(await show({ movement: '2024-06-30,2024-05-01' })).toMatchObject({ from: '2024-05-01', to: '2024-06-30' })
    await expect(show({ movement: '2024-02-30,2024-05-01' })).rejects.toMatchObject({ code: 'usage' })
  })
})
