import type { TERMS } from '../../shared/words/en/terms.ts'

/** One of the terms that the catalogue explains. */
export type TermName = keyof typeof TERMS extends `terms.${infer Name}` ? Name : never
