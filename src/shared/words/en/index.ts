import { COMMON } from './common.ts'
import { EXCLUSIONS } from './exclusions.ts'

/** Every text in English, by name. A name begins with the room that says it; arguments are ICU's. */
export const EN = {
  ...COMMON,
  ...EXCLUSIONS,
} as const
