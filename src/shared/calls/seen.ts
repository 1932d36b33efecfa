import { z } from 'zod'
import { gives, mainCall } from './call.ts'
import { nothing } from './fields.ts'

/** What the person has been shown, whatever workspace is open: the tour, and what which version brought; null before the first start. */
export const seen = () => z.strictObject({ tour: z.boolean(), version: z.string().min(1).max(100).nullable() })

/** {@link seen} as a type. */
export type Seen = z.output<ReturnType<typeof seen>>

/** What is shown once, and remembered. */
export const SEEN_CALLS = {
  'seen.get': mainCall({ params: nothing, result: gives<Seen>() }),
  'seen.set': mainCall({ params: () => z.strictObject({ seen: seen() }), result: gives<null>() }),
}
