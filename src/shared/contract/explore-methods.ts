import { z } from 'zod'
import {
  type ClusterAnalysis,
  type ClusterExamination,
  type ClusterScatter,
  type ClusterSpace,
  type CrossTable,
  type OwnClusterName,
  SCATTER_AXES,
} from '../model/cluster-views.ts'
import {
  type CopiedRows,
  CUSTOMER_COLUMNS,
  type CustomerColumn,
  type CustomerFilter,
  type CustomerFilterChoices,
  type CustomerPage,
  type CustomerProfile,
  type CustomerSort,
  type ListCount,
  type OrderLine,
  type WrittenList,
} from '../model/customers.ts'
import type { PrintModel, WrittenLists } from '../model/report.ts'
import { bestIs } from './settings-schema.ts'

const MAX_SELECTED = 200_000

const runId = z.int().min(1)
const token = z.string().min(1).max(100)
const customer = z.string().min(1).max(1_000)
const isoDate = z.iso.date()
const score = z.array(z.int().min(0).max(10)).max(11)
const name = z.string().max(200)
const numberRange = z.strictObject({ from: z.number().nullable(), to: z.number().nullable() })

/** Typed by the model, so that callers may pass what they only read. */
const filter: z.ZodType<CustomerFilter> = z.strictObject({
  search: z.string().max(200),
  segments: z.array(name).max(200),
  r: score,
  f: score,
  m: score,
  clusters: z.array(z.int().min(1).max(100)).max(100),
  countries: z.array(name.nullable()).max(1_000),
  recencyDays: numberRange,
  frequency: numberRange,
  monetary: numberRange,
  averageOrder: numberRange,
  lastOrder: z.strictObject({ from: isoDate.nullable(), to: isoDate.nullable() }),
  otherRun: z
    .strictObject({
      runId,
      title: z.string().max(200),
      was: z.union([z.strictObject({ in: name }), z.enum(['elsewhere', 'absent'])]),
    })
    .nullable(),
})

const sort: z.ZodType<CustomerSort> = z.strictObject({ column: z.enum(CUSTOMER_COLUMNS), descending: z.boolean() })
const columns: z.ZodType<readonly CustomerColumn[]> = z
  .array(z.enum(CUSTOMER_COLUMNS))
  .min(1)
  .max(CUSTOMER_COLUMNS.length)

const ids: z.ZodType<readonly string[] | null> = z.array(customer).max(MAX_SELECTED).nullable()
const segments: z.ZodType<readonly string[]> = z.array(name).min(1).max(200)

const whom = {
  runId,
  filter,
  sort,
  /** Only these of what the filter lets through; null takes all of it. */
  ids,
  /** Whether customers who asked not to be written to are left out. */
  leaveOutOptOuts: z.boolean(),
  /** How many at most, counted after leaving out; null takes all. */
  first: z.int().min(1).nullable(),
}
const list = { ...whom, columns, bestIs }

/** The schemas of the calls that look into a result. */
export const EXPLORE_PARAMS = {
  /** A stretch of the customers that a filter lets through, sorted, and what they all add up to. */
  'customers.page': z.strictObject({
    runId,
    filter,
    sort,
    offset: z.int().min(0),
    limit: z.int().min(0).max(1_000),
  }),
  /** What there is to filter by. */
  'customers.filters': z.strictObject({ runId }),
  /** Everything there is to say of one customer. */
  'customers.one': z.strictObject({ runId, customer }),
  /** The lines of one of a customer's orders, at most 1,000. */
  'customers.order-lines': z.strictObject({ runId, customer, orderId: z.int().min(1) }),
  /** How many customers a list would hold and leave out. */
  'customers.count': z.strictObject(whom),
  /** Writes customers to a file chosen for saving. */
  'customers.export': z.strictObject({ ...list, file: token, format: z.enum(['csv', 'xlsx']) }),
  /** Customers as text for the clipboard; the decimal mark is the one that the person's spreadsheet uses. */
  'customers.copy': z.strictObject({ ...list, decimalMark: z.enum(['.', ',']) }),
  /** Tries 2 to 12 clusters and scores each. Long: reports progress, can be cancelled. */
  'clusters.analyse': z.strictObject({ runId }),
  /** Looks at a run's clusters from every side. Long. */
  'clusters.examine': z.strictObject({ runId }),
  /** Customers on two axes, at most 5,000 of them. */
  'clusters.scatter': z.strictObject({ runId, x: z.enum(SCATTER_AXES), y: z.enum(SCATTER_AXES) }),
  /** How many customers of each cluster are in each segment. */
  'clusters.cross-table': z.strictObject({ runId }),
  /** Customers in the space of three principal components, at most 2,000 of them. */
  'clusters.space': z.strictObject({ runId }),
  /** What somebody called the clusters of a run. */
  'clusters.names': z.strictObject({ runId }),
  /** Gives a cluster words of one's own; null takes those of the figures. */
  'clusters.name': z.strictObject({
    runId,
    number: z.int().min(1).max(100),
    name: z.string().trim().min(1).max(80).nullable(),
    sentence: z.string().trim().min(1).max(400).nullable(),
  }),
  /** Writes a workbook with a sheet per segment to a file chosen for saving. */
  'report.lists': z.strictObject({
    runId,
    file: token,
    segments,
    columns,
    leaveOutOptOuts: z.boolean(),
    bestIs,
  }),
  /** All that the printed report shows, with at most so many customers of each segment. */
  'report.print-model': z.strictObject({ runId, top: z.int().min(0).max(100) }),
} as const satisfies Record<keyof ExploreResults, z.ZodType>

/** The params of one of these calls. */
export type ExploreParams<M extends keyof typeof EXPLORE_PARAMS> = z.infer<(typeof EXPLORE_PARAMS)[M]>

/** What each of these calls gives back. */
export interface ExploreResults {
  'customers.page': CustomerPage
  'customers.filters': CustomerFilterChoices
  'customers.one': CustomerProfile
  'customers.order-lines': readonly OrderLine[]
  'customers.count': ListCount
  'customers.export': WrittenList
  'customers.copy': CopiedRows
  'clusters.analyse': ClusterAnalysis
  'clusters.examine': ClusterExamination
  'clusters.scatter': ClusterScatter
  'clusters.cross-table': CrossTable
  'clusters.space': ClusterSpace
  'clusters.names': readonly OwnClusterName[]
  'clusters.name': null
  'report.lists': WrittenLists
  'report.print-model': PrintModel
}
