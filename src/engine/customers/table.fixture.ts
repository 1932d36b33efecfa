import { DEFAULT_SETTINGS, type Weights } from '../../shared/model/settings.ts'
import { foldFields } from './customer-directory.ts'
import type { CustomerTable } from './customer-table.ts'

/** What a test says of a customer. */
export interface TestCustomer {
  readonly id: string
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly country: string | null
  readonly firstTime: number
  readonly lastTime: number
  readonly recency: number
  readonly frequency: number
  readonly spending: number
  readonly monetary: number
  readonly r: number
  readonly f: number
  readonly m: number
  /** A place in {@link TEST_SEGMENTS}. */
  readonly segment: number
  /** Null in the first customer: the run has no clusters. */
  readonly cluster: number | null
  readonly optOut: boolean | null
}

/** The segments of a {@link testTable}. */
export const TEST_SEGMENTS = ['Champions', 'At Risk', 'Lost'] as const

/** A table of these customers, without a database. Of the summary only the settings are there. */
export function testTable(
  customers: readonly TestCustomer[],
  weights: Weights = DEFAULT_SETTINGS.weights,
  otherRun: ReadonlyMap<number, string> = new Map(),
  buyers: ReadonlySet<number> = new Set(),
): CustomerTable {
  const countryNames = [...new Set(customers.flatMap(({ country }) => (country === null ? [] : [country])))]
  const clusters = customers.map(({ cluster }) => cluster)
  return {
    keys: Int32Array.from(customers, (_, at) => at + 1),
    segmentsIn: () => otherRun,
    buyersOf: () => buyers,
    expected: () => ({
      model: 'own-rate',
      expectedOrders: Float64Array.from(customers, ({ frequency }) => frequency / 2),
      // Of the first nobody can tell.
      expectedSpending: Float64Array.from(customers, ({ monetary }, at) =>
        at === 0 ? Number.NaN : Math.abs(monetary) / 2,
      ),
    }),
    count: customers.length,
    names: customers.map(({ name }) => name),
    emails: customers.map(({ email }) => email),
    phones: customers.map(({ phone }) => phone),
    countryNames,
    country: Int32Array.from(customers, ({ country }) =>
      country === null ? countryNames.length : countryNames.indexOf(country),
    ),
    optOut: Int8Array.from(customers, ({ optOut }) => (optOut === null ? -1 : optOut ? 1 : 0)),
    averageOrder: Float64Array.from(customers, ({ monetary, frequency }) => Math.round(monetary / frequency)),
    folded: foldFields(
      customers.map(({ id }) => id),
      customers.map(({ name }) => name),
      customers.map(({ email }) => email),
      customers.map(({ phone }) => phone),
    ),
    run: {
      ids: customers.map(({ id }) => id),
      summary: { settings: { ...DEFAULT_SETTINGS, weights } } as CustomerTable['run']['summary'],
      customers: {
        keys: Int32Array.from(customers, (_, at) => at + 1),
        firstTime: Float64Array.from(customers, ({ firstTime }) => firstTime),
        lastTime: Float64Array.from(customers, ({ lastTime }) => lastTime),
        recency: Int32Array.from(customers, ({ recency }) => recency),
        frequency: Int32Array.from(customers, ({ frequency }) => frequency),
        spending: Float64Array.from(customers, ({ spending }) => spending),
        monetary: Float64Array.from(customers, ({ monetary }) => monetary),
        r: Uint8Array.from(customers, ({ r }) => r),
        f: Uint8Array.from(customers, ({ f }) => f),
        m: Uint8Array.from(customers, ({ m }) => m),
        segmentNames: TEST_SEGMENTS,
        segment: Uint16Array.from(customers, ({ segment }) => segment),
        cluster: clusters[0] === null ? null : Int32Array.from(clusters, (cluster) => cluster ?? 1),
        features: new Map(),
      },
    },
  }
}
