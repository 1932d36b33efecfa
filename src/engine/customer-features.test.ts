import { expect, it } from 'vitest'
import { CLUSTER_FEATURES, type ClusterFeature, DEFAULT_CLUSTERING } from '../shared/model/cluster-settings.ts'
import type { Settings } from '../shared/model/settings.ts'
import { createRandom } from './clustering/random.ts'
import { ask, computeRun, runOf } from './testing/ask.ts'
import { createWorkbench } from './testing/workbench.ts'

/** A line of a till, kept plain so that every figure can be worked out from it without the engine. */
interface Line {
  readonly customer: string
  readonly order: string
  readonly at: Date
  readonly product: string
  readonly quantity: number
  readonly price: number
  readonly country: string
}

const HAND: readonly Line[] = [
  line('anna', '1', '2026-01-05 10:30', 'tea', 2, 5, 'Norway'),
  line('anna', '1', '2026-01-05 10:30', 'cup', 1, 20, 'Norway'),
  line('anna', '2', '2026-03-07 16:00', 'tea', 4, 5, 'Norway'),
  line('anna', 'C3', '2026-03-09 09:00', 'cup', -1, 20, 'Norway'),
  line('anna', '4', '2026-04-04 16:45', 'pot', 1, 60, 'Chile'),
  line('bert', '5', '2026-05-06 12:00', 'tea', 1, 5, 'Norway'),
]

function line(
  customer: string,
  order: string,
  at: string,
  product: string,
  quantity: number,
  price: number,
  country: string,
): Line {
  return { customer, order, at: new Date(`${at.replace(' ', 'T')}:00Z`), product, quantity, price, country }
}

function someLines(): Line[] {
  const random = createRandom(7)
  const pick = (most: number) => Math.floor(random() * most)
  return Array.from({ length: 160 }, (_, order) => {
    const isReturn = order % 9 === 8
    const at = `2026-${two(1 + pick(9))}-${two(1 + pick(28))} ${two(8 + pick(12))}:15`
    const customer = `c${pick(30)}`
    const country = ['Norway', 'Norway', 'Chile', 'Japan'][pick(4)] as string
    return Array.from({ length: 1 + pick(3) }, (_, at2) =>
      line(
        customer,
        `${isReturn ? 'C' : ''}${1_000 + order}`,
        at,
        `p${at2}${pick(6)}`,
        (isReturn ? -1 : 1) * (1 + pick(4)),
        1 + pick(50),
        country,
      ),
    )
  }).flat()
}

const two = (value: number) => String(value).padStart(2, '0')

async function stored(lines: readonly Line[], settings: Partial<Settings> = {}) {
  const bench = createWorkbench()
  const rows = lines.map(({ customer, order, at, product, quantity, price, country }) =>
    [customer, order, at.toISOString().slice(0, 16).replace('T', ' '), product, quantity, price, country].join(';'),
  )
  await bench.import(
    bench.write('till.csv', ['Customer;Invoice;Date;Product;Quantity;Price;Country', ...rows].join('\n')),
  )
  const { summary, ids } = computeRun(
    bench.engine,
    { clustering: { ...DEFAULT_CLUSTERING, features: CLUSTER_FEATURES }, ...settings },
    true,
  )
  const { features } = runOf(bench.engine, summary.runId).customers
  const of = (feature: ClusterFeature, id: string) => features.get(feature)?.[ids.indexOf(id)]
  return { ids, of, summary, bench }
}

it('features are what their sentences say, worked out by hand', async () => {
  const { of } = await stored([...HAND, ...someLines()], { asOf: '2026-10-01' })
  expect(of('averageOrder', 'anna')).toBe(90 / 3)
  expect(of('itemsPerOrder', 'anna')).toBeCloseTo(8 / 3, 12)
  expect(of('products', 'anna')).toBe(3)
  expect(of('daysBetween', 'anna')).toBe(89 / 2)
  expect(of('daysSinceFirst', 'anna')).toBe(269)
  expect(of('returnShare', 'anna')).toBe(1 / 4)
  expect(of('returns', 'anna')).toBe(1)
  expect(of('weekday', 'anna')).toBe(6)
  expect(of('hour', 'anna')).toBe(16)
  expect(of('weekendShare', 'anna')).toBeCloseTo(2 / 3, 12)
  expect(of('monthlyMean', 'anna')).toBe(90 / 9)
  expect(of('homeShare', 'anna')).toBeCloseTo(2 / 3, 12)
  expect(of('daysBetween', 'bert')).toBeNaN()
})

it.each<[string, Partial<Settings>]>([
  ['all sales', { asOf: '2026-10-01' }],
  ['returns left out', { asOf: '2026-10-01', returns: 'ignore' }],
  ['a period', { window: { kind: 'between', from: '2026-03-01', to: '2026-07-31' } }],
])('features agree with a plain computation for every customer: %s', async (_, settings) => {
  const all = [...HAND, ...someLines()]
  const { ids, of, summary } = await stored(all, settings)
  const { window, returns, asOf } = summary.settings
  const lines = all.filter(({ at }) => {
    const day = at.toISOString().slice(0, 10)
    return window.kind !== 'between' || (day >= (window.from ?? '') && day <= (window.to ?? '9'))
  })
  expect(ids.length).toBeGreaterThan(20)
  for (const id of ids) {
    const expected = plainFeatures(lines, id, returns === 'net', asOf)
    for (const [feature, value] of Object.entries(expected)) {
      const found = of(feature as ClusterFeature, id) ?? 'none'
      if (Number.isNaN(value)) expect(found, `${feature} of ${id}`).toBeNaN()
      else expect(found, `${feature} of ${id}`).toBeCloseTo(value, 9)
    }
  }
})

it('says for how many customers a feature is missing, and which is the same for all', async () => {
  const { summary } = await stored([...HAND, ...someLines()].map((each) => ({ ...each, country: 'Norway' })))
  const byFeature = new Map(summary.clusters?.inputs.map((input) => [input.feature, input]))
  expect(byFeature.get('homeShare')).toEqual({ feature: 'homeShare', missing: 0, isFlat: true })
  expect(byFeature.get('daysBetween')?.missing).toBeGreaterThan(0)
  expect(byFeature.get('recency')).toEqual({ feature: 'recency', missing: 0, isFlat: false })
})

it('the words of a cluster stay with the run, and go over to the same clusters computed anew', async () => {
  const { bench, summary } = await stored([...HAND, ...someLines()])
  const words = { number: 1, name: 'The faithful', sentence: null }
  ask(bench.engine, 'clusters.name', { runId: summary.runId, ...words })
  expect(ask(bench.engine, 'clusters.names', { runId: summary.runId })).toEqual([words])
  const again = computeRun(bench.engine, summary.settings, true).summary.runId
  expect(ask(bench.engine, 'clusters.names', { runId: again })).toEqual([words])
  const other = computeRun(bench.engine, { ...summary.settings, clusters: 9 }, true).summary.runId
  expect(ask(bench.engine, 'clusters.names', { runId: other })).toEqual([])
  expect(() => ask(bench.engine, 'clusters.name', { runId: again, ...words, number: 99 })).toThrow('no cluster 99')
  ask(bench.engine, 'clusters.name', { runId: again, number: 1, name: null, sentence: null })
  expect(ask(bench.engine, 'clusters.names', { runId: again })).toEqual([])
})

function plainFeatures(all: readonly Line[], id: string, isNet: boolean, asOf: string): Record<string, number> {
  const own = all.filter(({ customer }) => customer === id)
  const sold = own.filter(({ quantity }) => quantity > 0)
  const counted = isNet ? own : sold
  const money = (lines: readonly Line[]) => lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0)
  const orders = [...Map.groupBy(sold, ({ order }) => order).values()].map((lines) => lines[0] as Line)
  const givenBack = new Set(own.filter(({ quantity }) => quantity < 0).map(({ order }) => order)).size
  const days = orders.map(({ at }) => Math.floor(at.getTime() / 86_400_000)).sort((a, b) => a - b)
  const span = (days.at(-1) ?? 0) - (days[0] ?? 0)
  const today = Date.parse(asOf) / 86_400_000
  const month = ({ at }: Line) => at.getUTCFullYear() * 12 + at.getUTCMonth()
  const buyers = new Set(all.filter(({ quantity }) => quantity > 0).map(({ customer }) => customer))
  const relevant = all.filter(({ customer, quantity }) => buyers.has(customer) && (isNet || quantity > 0))
  const last = Math.max(...relevant.map(month))
  const first = Math.min(...counted.map(month))
  const months: number[] = []
  for (let each = first; each <= last; each++) months.push(money(counted.filter((one) => month(one) === each)))
  const mean = months.reduce((sum, value) => sum + value, 0) / months.length
  const n = months.length
  const sumX = (n * (n - 1)) / 2
  const sumXx = months.reduce((sum, _, x) => sum + x * x, 0)
  const sumXy = months.reduce((sum, y, x) => sum + x * y, 0)
  const byCountry = Map.groupBy(
    [
      ...Map.groupBy(
        all.filter(({ quantity }) => quantity > 0),
        ({ order }) => order,
      ).values(),
    ].map((lines) => lines[0] as Line),
    ({ country }) => country,
  )
  const home = [...byCountry].sort((a, b) => b[1].length - a[1].length)[0]?.[0]
  return {
    averageOrder: money(counted) / orders.length,
    itemsPerOrder: sold.reduce((sum, { quantity }) => sum + quantity, 0) / orders.length,
    products: new Set(sold.map(({ product }) => product)).size,
    daysBetween: orders.length === 1 ? Number.NaN : span / (orders.length - 1),
    daysSinceFirst: today - (days[0] ?? 0),
    returnShare: givenBack / (givenBack + orders.length),
    returns: givenBack,
    weekday: firstMostFrequent(orders.map(({ at }) => at.getUTCDay() || 7)),
    hour: firstMostFrequent(orders.map(({ at }) => at.getUTCHours())),
    weekendShare: orders.filter(({ at }) => [0, 6].includes(at.getUTCDay())).length / orders.length,
    monthlyMean: mean,
    monthlyDeviation: Math.sqrt(months.reduce((sum, value) => sum + value ** 2, 0) / n - mean ** 2),
    trend: n === 1 ? Number.NaN : (n * sumXy - sumX * mean * n) / (n * sumXx - sumX ** 2),
    homeShare: orders.filter(({ country }) => country === home).length / orders.length,
  }
}

function firstMostFrequent(values: readonly number[]): number {
  const counts = Object.entries(Object.groupBy(values, (value) => value)).map(
    ([value, all]) => [Number(value), all?.length ?? 0] as const,
  )
  return counts.sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? Number.NaN
}
