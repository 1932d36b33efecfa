import { z } from 'zod'
import { type CustomerMerge, DUPLICATE_REASONS, type DuplicatesPage } from '../model/duplicates.ts'

const customer = z.string().min(1).max(1_000)

/** The schemas of the calls on customers who are one and the same. */
export const DUPLICATES_PARAMS = {
  /** Groups of customers who look like one, for all reasons or one of them. Long for many customers. */
  'duplicates.list': z.strictObject({
    reason: z.enum(DUPLICATE_REASONS).nullable(),
    offset: z.int().min(0),
    limit: z.int().min(1).max(200),
  }),
  /** Counts customers as one from now on, under the id `into`; results made before are marked as out of date. */
  'duplicates.merge': z.strictObject({ into: customer, customers: z.array(customer).min(1).max(1_000) }),
  /** What was merged so far, the newest first. */
  'duplicates.merges': z.strictObject({}),
  /** Takes one merge back; everybody is then who they were before it. */
  'duplicates.undo': z.strictObject({ mergeId: z.int().min(1) }),
} as const satisfies Record<keyof DuplicatesResults, z.ZodType>

/** The params of one of these calls. */
export type DuplicatesParams<M extends keyof typeof DUPLICATES_PARAMS> = z.infer<(typeof DUPLICATES_PARAMS)[M]>

/** What each of these calls gives back. */
export interface DuplicatesResults {
  'duplicates.list': DuplicatesPage
  'duplicates.merge': CustomerMerge
  'duplicates.merges': readonly CustomerMerge[]
  'duplicates.undo': null
}
