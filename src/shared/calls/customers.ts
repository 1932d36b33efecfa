import { z } from 'zod'
import {
  type CopiedRows,
  CUSTOMER_COLUMNS,
  type CustomerColumn,
  type CustomerFilter,
  type CustomerFilterChoices,
  type CustomerPage,
  type CustomerProfile,
  type CustomerSort,
  type ExpectedExtents,
  type ListCount,
  type OrderLine,
  type WrittenList,
} from '../model/customers.ts'
import type { SegmentsExpected } from '../model/expected.ts'
import { analysisFilter } from './analyses.ts'
import { engineCall, gives } from './call.ts'
import { bestIs, customerId, languages, rowId, token } from './fields.ts'

const MAX_SELECTED = 200_000

const isoDate = () => z.iso.date()
const score = () => z.array(z.int().min(0).max(10)).max(11)
const name = () => z.string().max(200)
const numberRange = () => z.strictObject({ from: z.number().nullable(), to: z.number().nullable() })

/** Typed by the model, so that callers may pass what they only read. */
const filter = (): z.ZodType<CustomerFilter> =>
  z.strictObject({
    search: z.string().max(200),
    segments: z.array(name()).max(200),
    r: score(),
    f: score(),
    m: score(),
    clusters: z.array(z.int().min(1).max(100)).max(100),
    countries: z.array(name().nullable()).max(1_000),
    recencyDays: numberRange(),
    frequency: numberRange(),
    monetary: numberRange(),
    averageOrder: numberRange(),
    lastOrder: z.strictObject({ from: isoDate().nullable(), to: isoDate().nullable() }),
    expectedOrders: numberRange(),
    expectedSpending: numberRange(),
    product: z
      .strictObject({ code: z.string().max(1_000), title: z.string().max(2_100), within: analysisFilter().optional() })
      .nullable(),
    otherRun: z
      .strictObject({
        runId: rowId(),
        title: z.string().max(200),
        was: z.union([z.strictObject({ in: name() }), z.enum(['elsewhere', 'absent'])]),
      })
      .nullable(),
  })

const sort = (): z.ZodType<CustomerSort> =>
  z.strictObject({ column: z.enum(CUSTOMER_COLUMNS), descending: z.boolean() })

/** The columns of a list of customers. */
export const columns = (): z.ZodType<readonly CustomerColumn[]> =>
  z.array(z.enum(CUSTOMER_COLUMNS)).min(1).max(CUSTOMER_COLUMNS.length)

/** Whether pseudonyms stand for the customers of a list, and nothing says who they are. */
export const pseudonyms = () => z.boolean().optional()

const ids = (): z.ZodType<readonly string[] | null> => z.array(customerId()).max(MAX_SELECTED).nullable()

const whom = () => ({
  runId: rowId(),
  filter: filter(),
  sort: sort(),
  /** Only these of what the filter lets through; null takes all of it. */
  ids: ids(),
  /** Whether customers who asked not to be written to are left out. */
  leaveOutOptOuts: z.boolean(),
  /** How many at most, counted after leaving out; null takes all. */
  first: z.int().min(1).nullable(),
})
const list = () => ({ ...whom(), columns: columns(), bestIs: bestIs(), languages: languages() })

/**
 * The customers of a result. Pages are answered by the engine itself, which holds the columns of the newest result; a thread would
 * have to load them anew.
 */
export const CUSTOMER_CALLS = {
  /** A stretch of the customers that a filter lets through, sorted, and what they all add up to. */
  'customers.page': engineCall({
    params: () =>
      z.strictObject({
        runId: rowId(),
        filter: filter(),
        sort: sort(),
        offset: z.int().min(0),
        limit: z.int().min(0).max(1_000),
        /** The columns that are looked at: what is expected of customers is worked out for who names it. */
        columns: columns().optional(),
      }),
    result: gives<CustomerPage>(),
  }),
  /** What there is to filter by. */
  'customers.filters': engineCall({
    params: () => z.strictObject({ runId: rowId() }),
    result: gives<CustomerFilterChoices>(),
  }),
  /** The least and the most that customers are expected to buy in the 12 months after the analysis date. */
  'customers.expected-extents': engineCall({
    params: () => z.strictObject({ runId: rowId() }),
    result: gives<ExpectedExtents>(),
  }),
  /** Everything there is to say of one customer. */
  'customers.one': engineCall({
    params: () => z.strictObject({ runId: rowId(), customer: customerId() }),
    result: gives<CustomerProfile>(),
  }),
  /** The lines of one of a customer's orders, at most 1,000. */
  'customers.order-lines': engineCall({
    params: () => z.strictObject({ runId: rowId(), customer: customerId(), orderId: rowId() }),
    result: gives<readonly OrderLine[]>(),
  }),
  /** What the customers of each segment are expected to spend in the 12 months after the analysis date. */
  'customers.expected-of-segments': engineCall({
    params: () => z.strictObject({ runId: rowId() }),
    result: gives<SegmentsExpected>(),
  }),
  /** How many customers a list would hold and leave out. */
  'customers.count': engineCall({ params: () => z.strictObject(whom()), result: gives<ListCount>() }),
  /** Writes customers to a file chosen for saving. */
  'customers.export': engineCall({
    params: () =>
      z.strictObject({ ...list(), pseudonyms: pseudonyms(), file: token(), format: z.enum(['csv', 'xlsx']) }),
    result: gives<WrittenList>(),
    runs: 'in a thread',
    files: 'write',
  }),
  /** Customers as text for the clipboard; the decimal mark is the one that the person's spreadsheet uses. */
  'customers.copy': engineCall({
    params: () => z.strictObject({ ...list(), decimalMark: z.enum(['.', ',']) }),
    result: gives<CopiedRows>(),
  }),
}
