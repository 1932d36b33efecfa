import { z } from 'zod'
import type { SuggestedExclusion } from '../model/exclusions.ts'
import { engineCall, gives } from './call.ts'
import { nothing } from './fields.ts'

/** The product codes that the shop leaves out. */
export const EXCLUSION_CALLS = {
  /** Left out of every result whose settings do not say otherwise. */
  'exclusions.get': engineCall({ params: nothing, result: gives<readonly string[]>() }),
  'exclusions.set': engineCall({
    params: () => z.strictObject({ codes: z.array(z.string().min(1).max(200)).max(10_000) }),
    result: gives<null>(),
    writes: true,
  }),
  /** Codes that look like no product: postage, fees, corrections. */
  'exclusions.suggest': engineCall({
    params: nothing,
    result: gives<readonly SuggestedExclusion[]>(),
    runs: 'by size',
  }),
}
