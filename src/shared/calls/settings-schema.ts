import { z } from 'zod'
import { CLUSTER_FEATURES, MEASURE_FORMS, SCALING_NAMES } from '../model/cluster-settings.ts'
import { CUSTOMER_ATTRIBUTES, SCHEME_NAMES } from '../model/settings.ts'

const isoDate = () => z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const name = () => z.string().min(1).max(200)
const count = () => z.int().min(0).max(1_000_000_000)
// Within what integers in ten-thousandths, times ten groups, stay exact.
const money = () =>
  z
    .int()
    .min(-(10 ** 14))
    .max(10 ** 14)
const weight = () => z.int().min(0).max(100)

const cutsOf = (value: z.ZodInt) =>
  z
    .array(value)
    .min(1)
    .max(8)
    .refine((list) => list.every((cut, at) => at === 0 || cut > (list[at - 1] as number)), 'Cuts must go up.')
    .readonly()

/** Ascending cuts of a measure. */
export const cuts = () => ({ days: cutsOf(count()), counts: cutsOf(count()), amounts: cutsOf(money()) })

/** The settings of a run. */
export const settings = () =>
  z.strictObject({
    asOf: isoDate().nullable(),
    window: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('all') }),
      z.strictObject({ kind: z.literal('months'), months: z.int().min(1).max(1_200) }),
      z.strictObject({ kind: z.literal('between'), from: isoDate().nullable(), to: isoDate().nullable() }),
    ]),
    filter: z
      .strictObject({
        stores: z.array(name()).max(1_000).readonly(),
        countries: z.array(name()).max(1_000).readonly(),
        attributes: z.partialRecord(z.enum(CUSTOMER_ATTRIBUTES), z.array(name()).max(1_000).readonly()).optional(),
        apply: z.enum(['before', 'after']),
      })
      .nullable(),
    returns: z.enum(['net', 'ignore']),
    duplicates: z.enum(['keep', 'drop']),
    exclude: z.array(name()).max(10_000).readonly().nullable(),
    frequency: z.enum(['orders', 'days', 'lines']),
    monetary: z.enum(['total', 'perOrder', 'perLine', 'margin']),
    scheme: z.enum(SCHEME_NAMES),
    bins: z.int().min(3).max(10),
    own: z.strictObject({
      recency: cuts().days.nullable(),
      frequency: cuts().counts.nullable(),
      monetary: cuts().amounts.nullable(),
    }),
    weights: z
      .strictObject({ r: weight(), f: weight(), m: weight() })
      .refine(({ r, f, m }) => r + f + m > 0, 'Not all weights can be 0.'),
    frozenRun: z.int().min(1).nullable(),
    map: z.string().max(100),
    clusters: z.union([z.literal('auto'), z.int().min(2).max(12)]),
    clustering: z.strictObject({
      features: z
        .array(z.enum(CLUSTER_FEATURES))
        .min(2)
        .max(CLUSTER_FEATURES.length)
        .refine((list) => new Set(list).size === list.length, 'A feature can be chosen once.')
        .readonly(),
      form: z.enum(MEASURE_FORMS),
      scaling: z.enum(SCALING_NAMES),
      components: z.int().min(1).max(CLUSTER_FEATURES.length).nullable(),
      outliers: z.number().min(0).max(0.2),
    }),
    seed: z
      .int()
      .min(0)
      .max(2 ** 31),
  })
