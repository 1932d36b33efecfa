import type { EN } from './en/index.ts'

/** What American English writes otherwise. */
export const EN_US: Partial<Record<keyof typeof EN, string>> = {}
