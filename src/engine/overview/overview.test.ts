import { expect, it } from 'vitest'
import { ALL_SALES, type AnalysisFilter } from '../../shared/analyses/analysis-filter.ts'
import { changeText, OVERVIEW, type OverviewFigures } from '../../shared/analyses/overview.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { createWorkbench, type Workbench } from '../testing/workbench.ts'
import { overviewSentences } from './sentences.ts'

const shopOf = async (...rows: readonly string[]): Promise<Workbench> => {
  const bench = createWorkbench()
  await bench.import(bench.write('shop.csv', `${['Order,Customer,Date,Amount', ...rows].join('\n')}\n`))
  return bench
}

const overviewOf = ({ engine }: Workbench, filter: Partial<AnalysisFilter> = {}, overviewOf = 'month') =>
  ask(engine, 'analyses.show', {
    analysis: 'overview',
    runId: computeRun(engine).summary.runId,
    filter: { ...ALL_SALES, ...filter },
    options: { overviewOf },
  }) as OverviewFigures

/** Sales of February 2023, of January and February 2024, and the first days of March. */
const SHOP = [
  '1,ann,2023-02-01,40',
  '2,ann,2024-01-05,10',
  '3,bob,2024-01-31,30',
  '4,ann,2024-02-01,20',
  '5,bob,2024-02-02,25',
  '6,cleo,2024-02-29,35',
  '7,ann,2024-03-03,99',
]

it('holds the last whole month against the one before and that of the year before', async () => {
  const { figures, period } = overviewOf(await shopOf(...SHOP))
  expect(period).toEqual({
    now: ['2024-02-01', '2024-02-29'],
    before: ['2024-01-01', '2024-01-31'],
    yearBefore: ['2023-02-01', '2023-02-28'],
  })
  expect(figures).toEqual([
    { measure: 'spending', value: 800_000, before: 400_000, yearBefore: 400_000 },
    { measure: 'orders', value: 3, before: 2, yearBefore: 1 },
    { measure: 'customers', value: 3, before: 2, yearBefore: 1 },
    { measure: 'newCustomers', value: 1, before: 1, yearBefore: 1 },
    { measure: 'averageOrder', value: 266_667, before: 200_000, yearBefore: 400_000 },
    { measure: 'repeatShare', value: 2 / 3, before: 0.5, yearBefore: 0 },
  ])
})

it('says what changed in three sentences, each from its figures', async () => {
  const { sentences } = overviewOf(await shopOf(...SHOP))
  expect(sentences.map(({ text }) => ENGLISH.write(text))).toEqual([
    'From 1 Feb 2024 to 29 Feb 2024 customers spent 80, 100.0% more than in the same period of the year before.',
    'There were 200.0% more orders, and the average order was 33.3% smaller.',
    'Of 3 customers, 1 was new; 66.7% had bought before.',
  ])
})

it('takes three or twelve months, and holds them against nothing where the sales do not reach so far', async () => {
  const bench = await shopOf(...SHOP)
  expect(overviewOf(bench, {}, 'quarter').period).toMatchObject({ now: ['2023-12-01', '2024-02-29'], yearBefore: null })
  expect(overviewOf(bench, {}, 'year').period).toMatchObject({ now: ['2023-03-01', '2024-02-29'], before: null })
  expect(overviewOf(await shopOf('1,ann,2024-01-01,5', '2,bob,2024-01-31,5')).sentences).toHaveLength(2)
})

it('ends with the last month that the filter takes whole, and is empty where no month is', async () => {
  const bench = await shopOf(...SHOP)
  expect(overviewOf(bench, { to: '2024-02-10' }).period).toMatchObject({
    now: ['2024-01-01', '2024-01-31'],
    yearBefore: null,
  })
  const { figures, period } = overviewOf(await shopOf('1,ann,2024-01-10,5', '2,bob,2024-01-11,5'))
  expect([figures, period]).toEqual([[], null])
})

it('has the months of the filter, and holds them against those before it', async () => {
  const bench = await shopOf(...SHOP)
  const from = { from: '2024-02-01' }
  expect(overviewOf(bench, from).month.map(({ period, spending }) => [period, spending])).toEqual([
    ['2024-02', 800_000],
    ['2024-03', 990_000],
  ])
  expect(overviewOf(bench, from).period).toEqual(overviewOf(bench).period)
  expect(overviewOf(bench, from).figures).toEqual(overviewOf(bench).figures)
})

it.each([
  [30, 20, 'up', 0.5],
  [20, 20, 'same', 0],
  [15, 20, 'down', 0.25],
  [15, 0, 'same', 0],
  [15, null, 'same', 0],
])('says of %d after %j: %s by %d', (value, before, way, share) => {
  const measures = ['spending', 'orders', 'averageOrder', 'customers', 'newCustomers'] as const
  const figures = [
    ...measures.map((measure) => ({ measure, value, before, yearBefore: null })),
    { measure: 'repeatShare', value: null, before: null, yearBefore: null } as const,
  ]
  const period = { now: ['2024-02-01', '2024-02-29'], before: ['2024-01-01', '2024-01-31'], yearBefore: null } as const
  const [spending, orders, customers] = overviewSentences(figures, period, 'EUR').map(({ text }) => text.args)
  expect(spending).toMatchObject({ way, share: { share }, against: 'before' })
  expect(orders).toMatchObject({ ordersWay: way, averageWay: way, orders: { share }, average: { share } })
  expect(customers).toEqual({ count: value, new: value, share: { share: 0 } })
})

it('says nothing of the average order where a month has none', async () => {
  const { sentences, figures } = overviewOf(await shopOf('1,ann,2024-01-01,5', '2,bob,2024-03-02,5'))
  expect(figures.find(({ measure }) => measure === 'averageOrder')).toMatchObject({ value: null, before: 50_000 })
  expect(sentences[1]?.text.args).toMatchObject({ ordersWay: 'down', orders: { share: 1 }, averageWay: 'same' })
})

it('has changes in percent, of shares in points, and none of nothing', () => {
  expect(changeText('orders', 3, 2, ENGLISH)).toBe('+50.0%')
  expect(changeText('repeatShare', 0.5, 0.6, ENGLISH)).toBe('-10.0 points')
  expect(changeText('spending', 3, 0, ENGLISH)).toBeNull()
})

it('has amounts in units in JSON', async () => {
  expect(OVERVIEW.json(overviewOf(await shopOf(...SHOP)))).toMatchObject({
    figures: { spending: { value: 80, before: 40, yearBefore: 40 }, repeatShare: { yearBefore: 0 } },
  })
})
