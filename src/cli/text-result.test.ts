import { expect, it } from 'vitest'
import { reportFixture } from '../engine/report/testing/report-fixture.ts'
import type { ClusterFigures } from '../shared/model/clusters.ts'
import type { RunSummary } from '../shared/model/summary.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { said } from '../shared/words/said.ts'
import type { Outcome } from './json-result.ts'
import { textResult } from './text-result.ts'

/** What is printed of a result. */
function printed(outcome: Partial<Outcome> = {}, summary: Partial<RunSummary> = {}): string {
  return textResult(
    {
      summary: reportFixture({}, summary).summary,
      records: [],
      outputs: { folder: null, workbook: null, lists: null, openData: null, bestIs: 'highest' },
      savedRecipe: null,
      explain: false,
      fees: [],
      outliers: null,
      analyses: [],
      seconds: { read: 1, load: 1, score: 1, cluster: 1, total: 2.25 },
      ...outcome,
    },
    ENGLISH,
  )
}

const usual = reportFixture().summary
const clusters = usual.clusters as ClusterFigures

it('is the whole result in one page', () => {
  expect(printed().split('\n')).toEqual([
    '2 customers, 8 orders, 1,000.00 from 2 Jan 2026 to 31 Oct 2026, as of 1 Nov 2026.',
    'Rows read: 12',
    '  1  Exact duplicates (dropped)',
    '  2  Without a customer',
    '  1  Returns',
    '  1  Could not be used',
    '  7  Purchases by known customers',
    'No customer recorded: 5.50, 0.5% of all sales.',
    '',
    '                                                          Average',
    '                                                             days',
    '                                                   Share    since',
    '                             Share of                 of     last  Average  Average',
    '  Segment        Customers  customers   Revenue  revenue    order   orders    spend',
    '  Champions              3      75.0%    900.00    90.0%     10.0      6.0   300.00',
    '  Lost                   1      25.0%    100.00    10.0%     50.0      1.0   100.00',
    '  All customers          4     100.0%  1,000.00   100.0%     20.0      4.8   250.00',
    'Scores: quantile; 5 is best. Map: two.',
    'Thresholds: recency 5 / 10 / 20 / 40 days, frequency 1 / 2 / 2 / 4, monetary 10 / 20 / 30 / 40.',
    '',
    '  Cluster  Customers  Share',
    '  1                4  50.0%',
    '  2                2  50.0%',
    'Compared by .',
    'Two was asked for.',
    'Silhouette 0.610 (1: clearly apart, 0: not at all).',
    'Note: A sixth of the rows have no customer.',
    'Took 2.3 s.',
    '',
  ])
})

it('tells refused rows apart by what they lack, and duplicates that are kept', () => {
  const refusedAs = { withoutCustomer: 2, cancelled: 0, duplicates: 0, invalid: 1 }
  const settings = { ...usual.settings, duplicates: 'keep' } as const
  const text = printed({}, { refusedAs, settings })
  expect(text).toContain('\n  1  Exact duplicates (kept, and counted again below)\n')
  expect(text).toMatch(/\n {2}3 {2}Could not be used: 2 without a customer and 1 other\n/)
  expect(text).not.toContain('Without a customer\n')
})

it('says which score is best, and thresholds to a hundredth', () => {
  const outputs = { folder: null, workbook: null, lists: null, openData: null, bestIs: 'lowest' } as const
  const thresholds = { ...usual.thresholds, recency: [1.006, 20.5], monetary: [10_060, 1_234_567.8] }
  const text = printed({ outputs }, { thresholds })
  expect(text).toContain('; 1 is best.')
  expect(text).toContain('recency 1.01 / 20.5 days, frequency 1 / 2 / 2 / 4, monetary 1.01 / 123.46.')
})

it('says how clusters were compared: by what components, and which features tell nothing', () => {
  const inputs = [
    { feature: 'recency', missing: 0, isFlat: false },
    { feature: 'averageOrder', missing: 1, isFlat: true },
  ] as const
  const profiles = clusters.profiles.map((each) => ({
    ...each,
    features: [
      { mean: 10.25, typical: 9 },
      { mean: 7.5, typical: 7 },
    ],
  }))
  const text = printed({}, { clusters: { ...clusters, inputs, profiles, components: { kept: 2, explained: 0.8 } } })
  expect(text).toMatch(/\n +1 +4 +50\.0% +10\.3 +7\.50\n/)
  expect(text).toMatch(/\nCompared by 2 principal components \(80\.0% of the variance\) of .+ and .+\.\n/)
  expect(text.match(/.*took the median.*|.*separates nobody.*/g)).toEqual([
    '1 customer has no value for “Average order value” and took the median.',
    '“Average order value” is the same for every customer, so it separates nobody.',
  ])
  expect(printed({}, { clusters: null })).toContain('\nToo few different customers for clusters.\n')
})

it('shows at most 20 customers unlike all others', () => {
  const outliers = Array.from({ length: 22 }, (_, at) => ({
    ...{ id: `odd${at}`, name: null, score: 0.9, cluster: 1 },
    most: { feature: 'recency', deviations: 3 } as const,
  }))
  const many = printed({ outliers })
  expect(many).toContain('\n22 customers unlike all others, still in their clusters; 2 of them are not shown.\n')
  expect(many.match(/odd\d+/g)).toHaveLength(20)
  expect(printed({ outliers: outliers.slice(0, 20) })).toMatch(/\n20 customers unlike all others, .* clusters\.\n/)
  expect(printed({ outliers: [] })).toMatch(/\nNo customers unlike all others, still in their clusters\.\nNote/)
  expect(printed()).not.toMatch(/unlike/)
})

it('names fees with the options that leave them out', () => {
  const fee = { lines: 3, revenue: 10, reason: 'fee-word', isSure: true } as const
  const text = printed({
    fees: [
      { ...fee, code: 'POST', name: 'Postage' },
      { ...fee, code: 'bank fee', name: 'bank fee' },
      { ...fee, code: 'C2', name: null },
    ] as unknown as Outcome['fees'],
  })
  expect(text).toContain('\nNote: POST (Postage), bank fee and C2 look like postage or fees and count as products. ')
  expect(text).toContain(' add --exclude POST --exclude "bank fee" --exclude C2.\n')
})

it('ends with where things were written', () => {
  const outputs: Outcome['outputs'] = {
    folder: null,
    bestIs: 'highest',
    workbook: { path: 'r.xlsx', sheets: null },
    lists: { path: 'l.xlsx', segments: null, columns: [], leaveOutOptOuts: false },
    openData: { path: 'd.sqlite', as: 'database', withPersons: true },
  }
  const savedRecipe = said('cli.recipe.saved', { file: 'm.json' })
  expect(printed({ outputs, savedRecipe }).split('\n').slice(-6)).toEqual([
    'Report written to r.xlsx.',
    'Lists written to l.xlsx.',
    'Tables for other programs written to d.sqlite.',
    'Recipe written to m.json.',
    'Took 2.3 s.',
    '',
  ])
})
