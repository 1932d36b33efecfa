import { wallDay } from '../../shared/format/wall-time.ts'
import type { BoughtProduct, CustomerRow } from '../../shared/model/customers.ts'
import type { ModelName } from '../../shared/model/expected.ts'
import type { StoredRun } from '../database/runs.ts'
import { type ExpectedOfCustomers, expectedFor } from '../sales/expected-stock.ts'
import { type CustomerDirectory, detailsAt } from './customer-directory.ts'

/** A run's customers column by column, and who they are. */
export interface CustomerTable extends CustomerDirectory {
  readonly run: StoredRun
  readonly count: number
  readonly averageOrder: Float64Array
  /** The segments of another run by the customers' keys; throws `not-found` when it is gone. */
  readonly segmentsIn: SegmentsIn
  /** The keys of the customers who bought a product. */
  readonly buyersOf: (product: BoughtProduct) => ReadonlySet<number>
  /** What they are expected to buy, worked out when it is first asked for. */
  readonly expected: () => ExpectedColumns
}

/** What customers are expected to buy in the 12 months after the analysis date, in their order; NaN where that cannot be told. */
export interface ExpectedColumns {
  readonly model: ModelName
  /** Purchase days. */
  readonly expectedOrders: Float64Array
  /** Ten-thousandths of the currency unit. */
  readonly expectedSpending: Float64Array
}

/** Finds the segment of each customer of a run by key. */
export type SegmentsIn = (runId: number) => ReadonlyMap<number, string>

/** Lays a run out for questions; the directory must be of the run's customers. */
export function buildCustomerTable(
  run: StoredRun,
  directory: CustomerDirectory,
  {
    segmentsIn,
    buyersOf,
    expectedOf,
  }: Pick<CustomerTable, 'segmentsIn' | 'buyersOf'> & { readonly expectedOf: () => ExpectedOfCustomers },
): CustomerTable {
  const { keys, monetary, frequency } = run.customers
  const { monetary: kind } = run.summary.settings
  const isTotal = kind === 'total' || kind === 'margin'
  let expected: ExpectedColumns | null = null
  return {
    ...directory,
    segmentsIn,
    buyersOf,
    expected: () => {
      expected ??= columnsOf(keys, expectedOf())
      return expected
    },
    run,
    count: keys.length,
    averageOrder: isTotal ? monetary.map((amount, at) => Math.round(amount / (frequency[at] as number))) : monetary,
  }
}

/** One customer of a table as it is shown; what is expected of them where that is given. */
export function customerRow(table: CustomerTable, at: number, expected: ExpectedColumns | null = null): CustomerRow {
  const { customers, ids } = table.run
  return {
    id: ids[at] as string,
    ...detailsAt(table, at),
    firstOrder: wallDay(customers.firstTime[at] as number),
    lastOrder: wallDay(customers.lastTime[at] as number),
    recencyDays: customers.recency[at] as number,
    frequency: customers.frequency[at] as number,
    monetary: customers.monetary[at] as number,
    averageOrder: table.averageOrder[at] as number,
    r: customers.r[at] as number,
    f: customers.f[at] as number,
    m: customers.m[at] as number,
    segment: customers.segmentNames[customers.segment[at] as number] as string,
    cluster: customers.cluster ? (customers.cluster[at] as number) : null,
    ...expectedAt(expected, at),
  }
}

/** What is expected of the customer at a place; nulls where that is not known. */
export function expectedAt(
  expected: ExpectedColumns | null,
  at: number,
): Pick<CustomerRow, 'expectedOrders' | 'expectedSpending'> {
  const figure = (values: Float64Array | undefined) => {
    const value = values?.[at] ?? Number.NaN
    return Number.isNaN(value) ? null : value
  }
  return { expectedOrders: figure(expected?.expectedOrders), expectedSpending: figure(expected?.expectedSpending) }
}

function columnsOf(keys: Int32Array, expected: ExpectedOfCustomers): ExpectedColumns {
  return {
    model: expected.model,
    expectedOrders: expectedFor(keys, expected, 'orders'),
    expectedSpending: expectedFor(keys, expected, 'spending'),
  }
}
