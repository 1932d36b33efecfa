import { z } from 'zod'
import { type CustomerMerge, DUPLICATE_REASONS, type DuplicatesPage } from '../model/duplicates.ts'
import { engineCall, gives } from './call.ts'
import { customerId, nothing, rowId } from './fields.ts'

/** Customers who are one and the same. */
export const DUPLICATE_CALLS = {
  /** Groups of customers who look like one, for all reasons or one of them. Long for many customers. */
  'duplicates.list': engineCall({
    params: () =>
      z.strictObject({
        reason: z.enum(DUPLICATE_REASONS).nullable(),
        offset: z.int().min(0),
        limit: z.int().min(1).max(200),
      }),
    result: gives<DuplicatesPage>(),
    runs: 'in a thread',
  }),
  /** Counts customers as one from now on, under the id `into`; results made before are marked as out of date. */
  'duplicates.merge': engineCall({
    params: () => z.strictObject({ into: customerId(), customers: z.array(customerId()).min(1).max(1_000) }),
    result: gives<CustomerMerge>(),
    writes: true,
  }),
  /** What was merged so far, the newest first. */
  'duplicates.merges': engineCall({ params: nothing, result: gives<readonly CustomerMerge[]>() }),
  /** Takes one merge back; everybody is then who they were before it. */
  'duplicates.undo': engineCall({
    params: () => z.strictObject({ mergeId: rowId() }),
    result: gives<null>(),
    writes: true,
  }),
}
