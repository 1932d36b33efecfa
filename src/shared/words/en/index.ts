import { COMMON } from './common.ts'
import { DUPLICATES } from './duplicates.ts'
import { ERRORS } from './errors.ts'
import { EXCLUSIONS } from './exclusions.ts'
import { IMPORTS } from './imports.ts'
import { LOADING } from './loading.ts'
import { START } from './start.ts'
import { UNDERSTANDING } from './understanding.ts'

/** Every text in English, by name. A name begins with the room that says it; arguments are ICU's. */
export const EN = {
  ...COMMON,
  ...ERRORS,
  ...DUPLICATES,
  ...EXCLUSIONS,
  ...IMPORTS,
  ...LOADING,
  ...START,
  ...UNDERSTANDING,
} as const
