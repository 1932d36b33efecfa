import { COMMON } from './common.ts'
import { DUPLICATES } from './duplicates.ts'
import { EXCLUSIONS } from './exclusions.ts'
import { IMPORT_CHECK } from './import-check.ts'
import { IMPORTS } from './imports.ts'
import { MAPPINGS } from './mappings.ts'
import { ROWS } from './rows.ts'
import { START } from './start.ts'

/** Every text in English, by name. A name begins with the room that says it; arguments are ICU's. */
export const EN = {
  ...COMMON,
  ...DUPLICATES,
  ...EXCLUSIONS,
  ...IMPORT_CHECK,
  ...IMPORTS,
  ...MAPPINGS,
  ...ROWS,
  ...START,
} as const
