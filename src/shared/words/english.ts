import { localeFor } from './locale.ts'
import { createWords } from './words.ts'

/** British English, for logs, and for tests that read what people read. */
export const english = createWords(localeFor(['en-GB']))
