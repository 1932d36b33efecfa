import { localeFor } from './locale.ts'
import { createWords } from './words.ts'

/** British English, for what is written where nobody asked for a language. */
export const ENGLISH = createWords(localeFor(['en-GB']))
