import { z } from 'zod'
import { seen } from '../../shared/calls/seen.ts'

/** What the person set for the whole app, as it lies in the app's folder; an earlier version kept the theme alone. */
export const preferencesSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  seen: seen().default({ tour: false, version: null }),
})

/** {@link preferencesSchema} as a type. */
export type Preferences = z.infer<typeof preferencesSchema>

/** Before anything was set. */
export const DEFAULT_PREFERENCES: Preferences = { theme: 'system', seen: { tour: false, version: null } }
