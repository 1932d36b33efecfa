import type { ReportCustomer, ReportModel } from '../../../shared/model/report.ts'
import { DEFAULT_SETTINGS } from '../../../shared/model/settings.ts'
import type { RunSummary, SegmentFigures } from '../../../shared/model/summary.ts'
import { ENGLISH } from '../../../shared/words/english.ts'

/** A small report for tests; parts of it can be replaced. */
export function reportFixture(part: Partial<ReportModel> = {}, summary: Partial<RunSummary> = {}): ReportModel {
  const customers = part.customers ?? [customerFixture({}), customerFixture({ id: '18', monetary: 1_234_567 })]
  return {
    shop: 'Harbour & Vine',
    madeAt: '2026-11-22 04:15',
    currency: 'GBP',
    mapTitle: 'Two segments',
    bestIs: 'highest',
    words: ENGLISH,
    clusterNames: [],
    files: [{ file: 'till.xlsx', sheet: 'Sales', rowsRead: 12, columns: [['customer', 'Customer No']] }],
    imports: [],
    refused: [],
    expected: null,
    analyse: () => ({}),
    filled: ['country', 'cluster'],
    ...part,
    customers,
    summary: { ...SUMMARY, customers: [...customers].length, ...summary },
  }
}

/** One customer for tests. */
export function customerFixture(part: Partial<ReportCustomer>): ReportCustomer {
  return { ...CUSTOMER, ...part }
}

const CUSTOMER: ReportCustomer = {
  email: null,
  phone: null,
  optOut: null,
  expectedOrders: null,
  expectedSpending: null,
  id: '17',
  name: 'Ada Birch',
  country: 'Norway',
  firstOrder: '2026-01-02',
  lastOrder: '2026-10-30',
  recencyDays: 2,
  frequency: 7,
  monetary: 2_000_050,
  r: 5,
  f: 4,
  m: 4,
  segment: 'Champions',
  cluster: 1,
}

const SEGMENT: SegmentFigures = {
  name: 'Champions',
  color: '#1b7f5c',
  meaning: 'The best.',
  action: 'Thank them.',
  customers: 3,
  share: 0.75,
  revenue: 9_000_000,
  revenueShare: 0.9,
  meanRecencyDays: 10,
  meanFrequency: 6,
  meanMonetary: 3_000_000,
}

const SUMMARY: RunSummary = {
  runId: 1,
  settings: { ...DEFAULT_SETTINGS, exclude: [], asOf: '2026-11-01', duplicates: 'drop', map: 'two' },
  map: { id: 'two', title: 'Two', about: 'Two segments.', segments: [], rules: [] },
  rows: {
    read: 12,
    duplicates: 1,
    alreadyImported: 0,
    withoutCustomer: 2,
    cancelled: 0,
    returns: 1,
    invalid: 1,
    later: 0,
    kept: 7,
  },
  firstDay: '2026-01-02',
  lastDay: '2026-10-31',
  customers: 2,
  orders: 8,
  revenue: 10_000_000,
  meanMonetary: 2_500_000,
  returnsOnlyCustomers: 0,
  walkIn: { rows: 2, revenue: 55_000, share: 0.005 },
  thresholds: { recency: [5, 10, 20, 40], frequency: [1, 2, 2, 4], monetary: [100_000, 200_000, 300_000, 400_000] },
  segments: [
    SEGMENT,
    {
      ...SEGMENT,
      name: 'Lost',
      color: '#6b7280',
      customers: 1,
      share: 0.25,
      revenue: 1_000_000,
      revenueShare: 0.1,
      meanRecencyDays: 50,
      meanFrequency: 1,
      meanMonetary: 1_000_000,
    },
  ],
  grid: [
    { r: 4, f: 4, customers: 1, revenue: 2_000_000, parts: [{ segment: 'Champions', customers: 1 }] },
    {
      r: 5,
      f: 5,
      customers: 3,
      revenue: 8_000_000,
      parts: [
        { segment: 'Champions', customers: 2 },
        { segment: 'Lost', customers: 1 },
      ],
    },
  ],
  clusters: {
    k: 2,
    seed: 1,
    restarts: 10,
    inputs: [],
    form: 'log',
    scaling: 'standard',
    components: null,
    inertia: 1.5,
    silhouette: 0.61,
    silhouetteSample: 4,
    calinskiHarabasz: 12.5,
    daviesBouldin: 0.4,
    sizes: [3, 1],
    profiles: [1, 2].map((number) => ({
      number,
      customers: 4 / number,
      share: 0.5,
      meanRecencyDays: 10.25,
      meanFrequency: 3.5,
      meanMonetary: 2_505_000,
      medianRecencyDays: 9,
      medianFrequency: 3,
      medianMonetary: 2_000_000,
      revenue: 5_000_000,
      revenueShare: 0.5,
      center: [0, 0, 0],
      features: [],
    })),
    clampedMonetary: 0,
    candidates: [],
    reason: 'Two was asked for.',
  },
  warnings: ['A sixth of the rows have no customer.'],
}
