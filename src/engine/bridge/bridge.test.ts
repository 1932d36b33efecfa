import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BridgeFigures, stepRows } from '../../shared/analyses/bridge.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/model/settings.ts'
import { countSales } from '../sales/counted-sales.ts'
import { DAY, dayAfter, FIRST_DAY, fillSales, type Line, line, openFewSales } from '../sales/testing/few-sales.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { createWorkbench } from '../testing/workbench.ts'
import { bridgeSteps } from './bridge-steps.ts'
import { type BridgeSums, bridgeSums } from './bridge-sums.ts'

const database = openFewSales()

const anyLine: fc.Arbitrary<Line> = fc
  .record({
    customer: fc.constantFrom(null, 1, 2, 3, 4),
    order: fc.constantFrom(1, 2, 3, 4),
    kind: fc.constantFrom(0, 0, 0, 1, 2, 3),
    time: fc.integer({ min: 0, max: 30 }).map((day) => (FIRST_DAY + day) * DAY),
    amount: fc.integer({ min: 1, max: 9_999_999_999 }),
  })
  .map((some) => line({ ...some, amount: some.kind === 0 ? some.amount : -some.amount }))

const period = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
  .map(([a, b]) => ({ first: FIRST_DAY + Math.min(a, b), last: FIRST_DAY + Math.max(a, b) }))

function sumsOf(lines: readonly Line[], returns: Settings['returns'], before = WEEK1, after = WEEK2): BridgeSums {
  fillSales(database, lines)
  const sales = countSales(database, { ...DEFAULT_SETTINGS, returns, asOf: dayAfter(40), exclude: [] })
  return bridgeSums(sales, before, after, 1, () => 0)[0] as BridgeSums
}

const WEEK1 = { first: FIRST_DAY, last: FIRST_DAY + 6 }
const WEEK2 = { first: FIRST_DAY + 7, last: FIRST_DAY + 13 }

const onDay = (customer: number, order: number, day: number, amount: number) =>
  line({ customer, order, time: (FIRST_DAY + day) * DAY, amount, kind: amount < 0 ? 2 : 0 })

it('adds up for any sales and periods, and to what was spent in each', () => {
  fc.assert(
    fc.property(
      fc.array(anyLine, { maxLength: 40 }),
      fc.constantFrom<Settings['returns']>('net', 'ignore'),
      period,
      period,
      (lines, returns, before, after) => {
        const sums = sumsOf(lines, returns, before, after)
        const steps = bridgeSteps(sums)
        const amounts = stepRows(steps).map(({ amount }) => amount)
        expect(amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(amounts.at(-1))
        const spent = ({ first, last }: typeof before) =>
          lines
            .filter(({ kind, customer }) => customer !== null && (kind === 0 || (returns === 'net' && kind !== 3)))
            .filter(({ time }) => time >= first * DAY && time < (last + 1) * DAY)
            .reduce((sum, { amount }) => sum + amount, 0)
        expect(steps.start + steps.leftOut.spending1).toBe(spent(before))
        expect(steps.end + steps.leftOut.spending2).toBe(spent(after))
      },
    ),
    { numRuns: 200 },
  )
})

it('tells new, returning, kept and lost customers apart, and orders from their value', () => {
  const steps = bridgeSteps(
    sumsOf(
      [
        // Kept: one order of 100, then two of 120.
        ...[onDay(1, 1, 0, 1_000_000), onDay(1, 2, 7, 1_200_000), onDay(1, 3, 8, 1_200_000)],
        // Lost, and something came back in the second week.
        ...[onDay(2, 4, 3, 500_000), onDay(2, 4, 10, -100_000)],
        onDay(3, 4, 12, 300_000),
      ],
      'net',
    ),
  )
  expect(steps).toMatchObject({
    start: 1_500_000,
    lost: -600_000,
    keptOrders: 1_000_000,
    keptValue: 400_000,
    returning: 0,
    new: 300_000,
    end: 2_600_000,
    customers: { kept: 1, lost: 1, new: 1, returning: 0 },
  })
})

it('counts as returning who ordered before the first period or between both', () => {
  const before = { first: FIRST_DAY + 5, last: FIRST_DAY + 6 }
  const after = { first: FIRST_DAY + 10, last: FIRST_DAY + 13 }
  const lines = [onDay(1, 1, 0, 100), onDay(1, 2, 11, 200), onDay(2, 3, 8, 300), onDay(2, 4, 12, 400)]
  expect(bridgeSteps(sumsOf(lines, 'net', before, after))).toMatchObject({
    returning: 600,
    customers: { returning: 2 },
  })
})

it('rounds halves to the even ten-thousandth, and leaves the rest to the value', () => {
  const group = { customers: 1, orders1: 2, orders2: 3, spending1: 5, spending2: 9 }
  const none = { customers: 0, orders1: 0, orders2: 0, spending1: 0, spending2: 0 }
  const sums = { kept: group, new: none, returning: none, lost: none, neither: none }
  expect(bridgeSteps(sums)).toMatchObject({ keptOrders: 2, keptValue: 2 })
  expect(bridgeSteps({ ...sums, kept: { ...group, orders2: 1 } })).toMatchObject({ keptOrders: -2, keptValue: 6 })
  expect(bridgeSteps({ ...sums, kept: { ...group, spending1: 7 } })).toMatchObject({ keptOrders: 4, keptValue: -2 })
})

describe('a shop', () => {
  const SHOP = `Order,Customer,Date,Amount,Store
1,ann,2024-01-10,10,North
2,ann,2024-05-10,30,North
3,bob,2024-02-10,20,South
4,cleo,2024-06-10,50,East
5,dan,2023-06-01,5,West
`

  async function shown(bridge?: string): Promise<BridgeFigures> {
    const bench = createWorkbench()
    await bench.import(bench.write('shop.csv', SHOP))
    const { runId } = computeRun(bench.engine, { asOf: '2024-07-01' }).summary
    const options = bridge === undefined ? {} : { bridge }
    return ask(bench.engine, 'analyses.show', { analysis: 'bridge', runId, options }) as BridgeFigures
  }

  it('holds the last three months against the three before, or two periods that are given in any order', async () => {
    const last = await shown()
    expect(last.periods).toEqual({
      first: { from: '2024-01-01', to: '2024-03-31' },
      second: { from: '2024-04-01', to: '2024-06-30' },
    })
    expect(await shown('2024-04-01..2024-06-30,2024-01-01..2024-03-31')).toEqual(last)
    expect(await shown('2024-01-01..2024-03-31,2024-04-01..2024-06-30')).toEqual(last)
  })

  it('is told per store, those with most first, and per segment; where files name no country, not per country', async () => {
    const { total, stores, segments, countries } = await shown()
    expect([total.start, total.end]).toEqual([300_000, 800_000])
    expect(stores.map(({ name, start, end }) => [name, start, end])).toEqual([
      ['East', 0, 500_000],
      ['North', 100_000, 300_000],
      ['South', 200_000, 0],
    ])
    expect(countries).toEqual([])
    expect(segments.reduce((sum, { start }) => sum + start, 0)).toBe(total.start)
    expect(segments.every(({ start, end }) => start !== 0 || end !== 0)).toBe(true)
  })

  it.each([
    [undefined, 'up', 500_000],
    ['2024-05-01..2024-05-31,2024-06-11..2024-06-30', 'down', 300_000],
    ['2024-03-01..2024-03-31,2024-04-01..2024-04-30', 'same', 0],
    ['2024-05-10..2024-05-10,2024-06-10..2024-06-10', 'up', 200_000],
  ])('says of the periods %s that spending went %s', async (bridge, direction, change) => {
    const { notes } = await shown(bridge)
    const args = expect.objectContaining({ direction, change: expect.objectContaining({ money: change }) })
    expect(notes).toContainEqual(expect.objectContaining({ key: 'bridge.note.change', args }))
  })
})
