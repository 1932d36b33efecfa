import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../shared/model/settings.ts'
import { tenRf } from '../shared/segment-maps/ten-rf.ts'
import { bridgeSteps } from './bridge/bridge-steps.ts'
import { bridgeSums } from './bridge/bridge-sums.ts'
import { concentrationOf } from './concentration/concentration-of.ts'
import { secondOrders } from './concentration/second-orders.ts'
import { type Database, openWorkspace } from './database/open.ts'
import { monthEnds } from './movement/month-ends.ts'
import { movesBetween } from './movement/segment-matrix.ts'
import { segmentSeries } from './movement/segment-series.ts'
import { type Scoring, segmentsBefore } from './movement/segments-before.ts'
import { rhythmsOf } from './overdue/rhythms.ts'
import { type CountedSales, countSales } from './sales/counted-sales.ts'
import { customerIds } from './sales/customer-ids.ts'
import { addMonths, dayNumber } from './sales/days.ts'
import { freeVisits } from './sales/free-visits.ts'
import { sumPerCustomer } from './sales/sums-per-customer.ts'
import { onlineRetail } from './testing/online-retail.ts'
import { hasSharedData, readReference, sharedPath } from './testing/shared-data.ts'
import { createWorkbench, type Workbench } from './testing/workbench.ts'
import { fitModels, isIdentified } from './value/fit-models.ts'
import { MODEL_NAMES } from './value/forecasts.ts'
import { purchaseValue } from './value/gamma-gamma.ts'
import { testForecasts } from './value/hold-out-test.ts'
import { purchasesUntil } from './value/purchases.ts'

/** The reference's names for the segments of the map. */
const SEGMENTS = {
  hibernating: 'Hibernating',
  at_risk: 'At Risk',
  cant_lose: "Can't Lose",
  about_to_sleep: 'About To Sleep',
  need_attention: 'Need Attention',
  loyal_customers: 'Loyal Customers',
  promising: 'Promising',
  new_customers: 'New Customers',
  potential_loyalists: 'Potential Loyalists',
  champions: 'Champions',
} as const

const explore = (name: string) => readReference(`explore/${name}`)
const read = (name: string) =>
  // Python writes what is no number as NaN.
  JSON.parse(readFileSync(sharedPath(`reference/explore/${name}`), 'utf8').replaceAll('NaN', 'null'))

function withSales(
  { engine }: Workbench,
  asOf: string,
  more: Partial<typeof DEFAULT_SETTINGS>,
  check: (database: Database, sales: CountedSales, settings: ReturnType<typeof settingsOf>) => void,
): void {
  const { database, close } = openWorkspace(engine.workspacePath, { shared: true })
  try {
    const settings = settingsOf(asOf, more)
    check(database, countSales(database, settings), settings)
  } finally {
    close()
  }
}

const settingsOf = (asOf: string, more: Partial<typeof DEFAULT_SETTINGS>) => ({
  ...DEFAULT_SETTINGS,
  ...more,
  asOf,
  exclude: [],
})

it.runIf(hasSharedData())(
  'Online Retail moves as the reference says',
  async () => {
    const bench = await onlineRetail()
    withSales(bench, '2011-12-10', { returns: 'ignore', duplicates: 'drop' }, (database, sales, settings) => {
      const scoring = { database, sales, settings, map: tenRf, given: null }
      checkSeries(scoring)
      checkMatrices(scoring)
      checkBridges(scoring)
      checkRhythms(scoring)
      checkConcentration(scoring)
      checkModels(scoring)
    })
  },
  120_000,
)

function checkSeries(scoring: Scoring): void {
  const { sales } = scoring
  const dates = monthEnds(sales, scoring.settings.asOf)
  expect(dates).toHaveLength(13)
  for (const [mode, thresholdsOf] of [
    ['fresh', 'fresh'],
    ['frozen_first', 'frozen'],
    ['frozen_previous', 'previous'],
  ] as const) {
    const { series } = segmentSeries(scoring, dates, thresholdsOf)
    const rows = explore('movement_series.csv').filter((row) => row.mode === mode && row.kind !== 'partial_month_end')
    expect(rows.length).toBeGreaterThan(11)
    for (const row of rows) {
      const at = dates.indexOf(row.analysis_date ?? '')
      const ours = Object.entries(SEGMENTS).map(([id, name]) => [
        id,
        series.find(({ segment }) => segment === name)?.customers[at],
      ])
      expect(ours, `${mode} ${row.analysis_date}`).toEqual(Object.keys(SEGMENTS).map((id) => [id, Number(row[id])]))
    }
  }
}

function checkMatrices(scoring: Scoring): void {
  for (const [from, to] of [
    ['2011-11-01', '2011-12-01'],
    ['2011-12-01', '2011-12-10'],
    ['2011-09-10', '2011-12-10'],
  ] as const) {
    for (const mode of ['fresh', 'frozen'] as const) {
      const earlier = segmentsBefore(scoring, from, null)
      const later = segmentsBefore(scoring, to, mode === 'fresh' ? null : earlier.thresholds)
      const moves = movesBetween(earlier, later)
      for (const row of explore(`movement_matrix_${from}_${to}_${mode}.csv`)) {
        const name = row['from\\to'] as keyof typeof SEGMENTS | 'not_yet' | 'total'
        if (name === 'total') continue
        for (const [id, title] of Object.entries(SEGMENTS)) {
          const before = name === 'not_yet' ? null : SEGMENTS[name]
          const move = moves.find((each) => each.from === before && each.to === title)
          expect(move?.keys.length ?? 0, `${from} ${to} ${mode} ${name} ${id}`).toBe(Number(row[id]))
        }
      }
    }
  }
}

function checkBridges({ sales }: Scoring): void {
  const days = (first: string, last: string) => ({ first: dayNumber(first), last: dayNumber(last) })
  const bridge = (before: ReturnType<typeof days>, after: ReturnType<typeof days>) =>
    bridgeSteps(bridgeSums(sales, before, after, 1, () => 0)[0] as Parameters<typeof bridgeSteps>[0])
  const reference = read('bridge.json')
  const steps = bridge(days('2011-06-10', '2011-09-09'), days('2011-09-10', '2011-12-09'))
  const { start, lost, keptOrders, keptValue, returning, end, customers } = steps
  expect([start, lost, keptOrders, keptValue, returning, steps.new, end].map((each) => each / 10_000)).toEqual(
    ['start', 'lost', 'kept_orders_effect', 'kept_aov_effect', 'returning', 'new', 'end'].map((step) =>
      Number(reference.steps[step]),
    ),
  )
  expect(customers).toEqual(reference.customers)
  const month = (name = '') => {
    const first = dayNumber(`${name}-01`)
    return { first, last: addMonths(first, 1) - 1 }
  }
  for (const row of explore('bridge_by_month.csv')) {
    const found = bridge(month(row.month1), month(row.month2))
    expect(found.keptOrders / 10_000).toBeCloseTo(Number(row.kept_orders_effect), 3)
    expect(found.keptValue / 10_000).toBeCloseTo(Number(row.kept_aov_effect), 3)
    expect([found.new, found.returning, -found.lost, found.end].map((each) => each / 10_000)).toEqual(
      [row.new_revenue2, row.returning_revenue2, row.lost_revenue1, row.revenue2].map(Number),
    )
    expect(found.customers).toEqual({
      new: Number(row.new_customers),
      returning: Number(row.returning_customers),
      kept: Number(row.kept_customers),
      lost: Number(row.lost_customers),
    })
  }
}

function checkRhythms(scoring: Scoring): void {
  const { sales } = scoring
  const ids = customerIds(scoring.database, sales.columns)
  const rhythms = rhythmsOf(sales, 4)
  const ours = Array.from(rhythms.places, (place, at) => [
    ids[place],
    rhythms.orderDays[at],
    rhythms.medianDays[at],
    dayNumber(scoring.settings.asOf) - (rhythms.lastDay[at] as number),
  ])
  const theirs = explore('overdue_customers.csv').map((row) => [
    row.customer,
    Number(row.order_days),
    Number(row.median_gap),
    Number(row.days_since),
  ])
  expect(ours.sort()).toEqual(theirs.sort())
}

function checkConcentration({ sales }: Scoring): void {
  const pareto = read('pareto.json').customers
  const { spending } = sumPerCustomer(sales)
  const found = concentrationOf(spending, [1, 5, 10, 20, 50])
  expect(found.gini).toBeCloseTo(Number(pareto.gini), 9)
  expect([found.makesHalf, found.makes80]).toEqual([pareto.makes_half, pareto.makes_80pct])
  for (const { percent, customers: count, share } of found.top) {
    expect(count).toBe(pareto[`top_${percent}pct`].count_ceil)
    expect(share).toBeCloseTo(Number(pareto[`top_${percent}pct`].share_ceil), 9)
  }
  const [ladder] = explore('order_ladder.csv')
  expect({ customers: spending.length, ...secondOrders(sales) }).toEqual({
    customers: Number(ladder?.customers_with_at_least_n),
    repeating: Number(ladder?.customers_with_at_least_n_plus_1),
    daysToSecond: {
      lower: Number(ladder?.gap_q25),
      median: Number(ladder?.gap_median),
      upper: Number(ladder?.gap_q75),
    },
  })
}

function checkModels(scoring: Scoring): void {
  const { sales } = scoring
  const models = read('value_models.json')
  const visits = freeVisits(scoring.database, sales, scoring.settings)
  const fitUntil = (end: string, until: string) =>
    fitModels(purchasesUntil(sales, visits, dayNumber(end), dayNumber(until)))
  const full = fitUntil('2011-12-09', '2011-12-09')
  const calibrated = fitUntil('2011-06-09', '2011-12-08')
  for (const [fitted, model, of] of [
    [full, 'bg-nbd', models.full.bg],
    [full, 'mbg-nbd', models.full.mbg],
    [calibrated, 'bg-nbd', models.calibration.bg],
    [calibrated, 'mbg-nbd', models.calibration.mbg],
  ] as const) {
    expect(Math.abs(fitted.fits[model].logLikelihood - of.LL)).toBeLessThan(0.02)
    expect(fitted.fits[model].r / of.params.r).toBeCloseTo(1, 3)
    expect(fitted.fits[model].alpha / of.params.alpha).toBeCloseTo(1, 3)
    expect(isIdentified(fitted, model)).toBe(false)
  }
  const tested = MODEL_NAMES.map((name) => testForecasts(calibrated, calibrated.forecasters[name], 182))
  const holdOut = explore('value_holdout.csv')
  for (const [at, model] of ['bg', 'mbg', 'own_rate', 'overall_mean'].entries()) {
    const row = holdOut.find((each) => each.model === model)
    expect(tested[at]?.actual).toBe(Number(row?.actual))
    expect((tested[at]?.expected ?? 0) / Number(row?.expected)).toBeCloseTo(1, 5)
    expect(tested[at]?.mae).toBeCloseTo(Number(row?.mae), 4)
    if (row?.spearman !== '') expect(Math.abs((tested[at]?.rank ?? 0) - Number(row?.spearman))).toBeLessThan(0.001)
  }
}

it.runIf(hasSharedData())('CDNOW goes through the import, and its models are the published ones', async () => {
  const bench = createWorkbench()
  const record = await bench.import(sharedPath('reference/explore/cdnow_transactions.csv'))
  expect(record.rows).toMatchObject({ read: 6_919, kept: 6_911, invalid: 8 })
  withSales(bench, '1998-07-01', {}, (database, sales, settings) => {
    const visits = freeVisits(database, sales, settings)
    const fitted = fitModels(purchasesUntil(sales, visits, dayNumber('1997-09-30'), dayNumber('1998-06-30')))
    const published = read('cdnow_models.json')
    for (const [model, of] of [
      ['bg-nbd', published.bg],
      ['mbg-nbd', published.mbg],
    ] as const) {
      const { r, alpha, a, b, logLikelihood } = fitted.fits[model]
      for (const [ours, theirs] of Object.entries({ r, alpha, a, b })) {
        expect(theirs / of.params[ours], ours).toBeCloseTo(1, 3)
      }
      expect(logLikelihood).toBeCloseTo(of.LL, 3)
      expect(isIdentified(fitted, model)).toBe(true)
    }
    const { gammaGamma } = fitted
    expect(gammaGamma?.customers).toBe(946)
    expect(gammaGamma?.logLikelihood).toBeCloseTo(published.gg.LL, 3)
    for (const name of ['p', 'q', 'gamma'] as const) {
      expect((gammaGamma?.[name] ?? 0) / published.gg.params[name], name).toBeCloseTo(1, 3)
    }
    const ids = customerIds(database, sales.columns)
    const { purchases, groups, forecasters } = fitted
    for (const row of explore('cdnow_10_customers.csv')) {
      const at = purchases.places.findIndex((place) => place !== 0 && ids[place] === row.customer)
      const group = groups.groupOf[at] as number
      expect(forecasters['bg-nbd'].forecast(group, 273).purchases).toBeCloseTo(Number(row.exp39_bg), 4)
      expect(forecasters['mbg-nbd'].forecast(group, 273).purchases).toBeCloseTo(Number(row.exp39_mbg), 4)
      expect(forecasters['mbg-nbd'].alive(group)).toBeCloseTo(Number(row.p_alive_mbg), 5)
      const value =
        gammaGamma && purchaseValue(gammaGamma, purchases.repeats[at] as number, purchases.means[at] as number)
      expect(value).toBeCloseTo(Number(row.gg_value), 2)
    }
    for (const name of MODEL_NAMES) {
      const row = explore('cdnow_holdout.csv').find(({ model }) => model === REFERENCE_NAMES[name])
      const { expected, actual, mae, rank } = testForecasts(fitted, forecasters[name], 273)
      expect(expected).toBeCloseTo(Number(row?.expected), 1)
      expect(actual).toBe(1_882)
      expect(mae).toBeCloseTo(Number(row?.mae), 4)
      if (row?.spearman !== '') expect(rank).toBeCloseTo(Number(row?.spearman), 4)
    }
  })
})

const REFERENCE_NAMES = {
  'bg-nbd': 'bg',
  'mbg-nbd': 'mbg',
  'own-rate': 'own_rate',
  'overall-mean': 'overall_mean',
} as const
