import { wallDay } from '../../shared/format/wall-time.ts'
import type { ClusterName } from '../../shared/model/cluster-views.ts'
import { MONEY_SCALE, type Money } from '../../shared/model/money.ts'
import { scoreCode } from '../../shared/segment-maps/match-segment.ts'
import type { Words } from '../../shared/words/words.ts'
import { type CustomerDirectory, detailsAt } from '../customers/customer-directory.ts'
import type { StoredRun } from '../database/runs.ts'
import type { OpenColumn, OpenTable, OpenValue } from './open-table.ts'

/** A column with its value in a row. */
type Valued<Row> = OpenColumn & { readonly value: (row: Row) => OpenValue }

/** A result: its customers, segments, clusters and settings. Texts that the app made are in the words' language. */
export function resultTables(
  run: StoredRun,
  directory: CustomerDirectory,
  clusterNames: readonly ClusterName[],
  about: { readonly words: Words; readonly shop: string; readonly currency: string | null; readonly madeAt: string },
): readonly OpenTable[] {
  const { summary } = run
  const { settings, clusters } = summary
  const facts: Readonly<Record<string, unknown>> = {
    shop: about.shop,
    currency: about.currency,
    madeAt: about.madeAt,
    firstDay: summary.firstDay,
    lastDay: summary.lastDay,
    ...settings,
  }
  const { write } = about.words
  return [
    {
      name: 'customers',
      columns: customerColumns(run, directory),
      rows: () => valuesOf(customerColumns(run, directory), run.ids.keys()),
    },
    table('segments', SEGMENTS, summary.segments),
    table(
      'clusters',
      [
        { name: 'Cluster', type: 'integer', about: 'openData.customer.cluster', value: ({ number }) => number },
        {
          name: 'Name',
          type: 'text',
          about: 'openData.cluster.name',
          value: ({ number }) => {
            const named = clusterNames.find((each) => each.number === number)
            return named === undefined ? null : write(named.name)
          },
        },
        { name: 'Customers', type: 'integer', about: 'openData.customers', value: ({ customers }) => customers },
        { name: 'Share', type: 'decimal', about: 'openData.share', value: ({ share }) => share },
        { name: 'Spending', type: 'decimal', about: 'openData.spending', value: ({ revenue }) => money(revenue) },
        { name: 'MeanRecency', type: 'decimal', about: 'openData.meanRecency', value: (row) => row.meanRecencyDays },
        { name: 'MeanFrequency', type: 'decimal', about: 'openData.meanFrequency', value: (row) => row.meanFrequency },
        {
          name: 'MeanMonetary',
          type: 'decimal',
          about: 'openData.meanMonetary',
          value: (row) => money(row.meanMonetary),
        },
      ],
      clusters?.profiles ?? [],
    ),
    table(
      'settings',
      [
        { name: 'Setting', type: 'text', about: 'openData.setting.name', value: ([name]) => name },
        { name: 'Value', type: 'text', about: 'openData.setting.value', value: ([, value]) => plain(value) },
      ],
      Object.entries(facts),
    ),
  ]
}

const SEGMENTS: readonly Valued<StoredRun['summary']['segments'][number]>[] = [
  { name: 'Segment', type: 'text', about: 'openData.customer.segment', value: ({ name }) => name },
  { name: 'Customers', type: 'integer', about: 'openData.customers', value: ({ customers }) => customers },
  { name: 'Share', type: 'decimal', about: 'openData.share', value: ({ share }) => share },
  { name: 'Spending', type: 'decimal', about: 'openData.spending', value: ({ revenue }) => money(revenue) },
  { name: 'MeanRecency', type: 'decimal', about: 'openData.meanRecency', value: (row) => row.meanRecencyDays },
  { name: 'MeanFrequency', type: 'decimal', about: 'openData.meanFrequency', value: (row) => row.meanFrequency },
  { name: 'MeanMonetary', type: 'decimal', about: 'openData.meanMonetary', value: (row) => money(row.meanMonetary) },
  { name: 'Meaning', type: 'text', about: 'openData.segment.meaning', value: ({ meaning }) => meaning },
  { name: 'Action', type: 'text', about: 'openData.segment.action', value: ({ action }) => action },
]

/** The columns of a result's customers; a row is a customer's place. */
function customerColumns({ customers, ids }: StoredRun, directory: CustomerDirectory): readonly Valued<number>[] {
  const { spending, monetary, r, f, m, cluster } = customers
  const day = (seconds: Float64Array) => (at: number) => wallDay(seconds[at] as number)
  return [
    { name: 'CustomerID', type: 'text', about: 'openData.customer.id', value: (at) => ids[at] as string },
    {
      name: 'Name',
      type: 'text',
      about: 'openData.customer.name',
      isPersonal: true,
      value: (at) => detailsAt(directory, at).name,
    },
    {
      name: 'Country',
      type: 'text',
      about: 'openData.customer.country',
      value: (at) => detailsAt(directory, at).country,
    },
    {
      name: 'Email',
      type: 'text',
      about: 'openData.customer.email',
      isPersonal: true,
      value: (at) => detailsAt(directory, at).email,
    },
    {
      name: 'Phone',
      type: 'text',
      about: 'openData.customer.phone',
      isPersonal: true,
      value: (at) => detailsAt(directory, at).phone,
    },
    {
      name: 'OptedOut',
      type: 'integer',
      about: 'openData.customer.optedOut',
      value: (at) => numberOf(detailsAt(directory, at).optOut),
    },
    { name: 'FirstOrder', type: 'date', about: 'openData.customer.firstOrder', value: day(customers.firstTime) },
    { name: 'LastOrder', type: 'date', about: 'openData.customer.lastOrder', value: day(customers.lastTime) },
    {
      name: 'Recency',
      type: 'integer',
      about: 'openData.customer.daysSinceLast',
      value: (at) => valueAt(customers.recency, at),
    },
    {
      name: 'Frequency',
      type: 'integer',
      about: 'openData.customer.frequency',
      value: (at) => valueAt(customers.frequency, at),
    },
    {
      name: 'Monetary',
      type: 'decimal',
      about: 'openData.customer.monetary',
      value: (at) => money(valueAt(monetary, at)),
    },
    {
      name: 'Spending',
      type: 'decimal',
      about: 'openData.spending',
      value: (at) => (spending === null ? null : money(valueAt(spending, at))),
    },
    { name: 'R', type: 'integer', about: 'openData.customer.r', value: (at) => valueAt(r, at) },
    { name: 'F', type: 'integer', about: 'openData.customer.f', value: (at) => valueAt(f, at) },
    { name: 'M', type: 'integer', about: 'openData.customer.m', value: (at) => valueAt(m, at) },
    {
      name: 'Score',
      type: 'text',
      about: 'openData.customer.score',
      value: (at) => scoreCode({ r: valueAt(r, at), f: valueAt(f, at), m: valueAt(m, at) }),
    },
    {
      name: 'Segment',
      type: 'text',
      about: 'openData.customer.segment',
      value: (at) => customers.segmentNames[valueAt(customers.segment, at)] as string,
    },
    {
      name: 'Cluster',
      type: 'integer',
      about: 'openData.customer.cluster',
      value: (at) => (cluster === null ? null : valueAt(cluster, at)),
    },
  ]
}

function table<Row>(name: string, columns: readonly Valued<Row>[], rows: readonly Row[]): OpenTable {
  return { name, columns, rows: () => valuesOf(columns, rows) }
}

function* valuesOf<Row>(columns: readonly Valued<Row>[], rows: Iterable<Row>): Generator<OpenValue[]> {
  for (const row of rows) yield columns.map(({ value }) => value(row))
}

function valueAt(values: ArrayLike<number>, at: number): number {
  return values[at] as number
}

function money(amount: Money | null): number | null {
  return amount === null ? null : Math.round(amount) / MONEY_SCALE
}

function numberOf(flag: boolean | null): number | null {
  return flag === null ? null : Number(flag)
}

/** A value of a setting as other programs read it: a text as it is, all else as JSON. */
function plain(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
