/** What a line is, whatever the settings make of it. The numbers are stored. */
export const LINE_KIND = { sale: 0, creditNote: 1, return: 2, cancelled: 3 } as const

/** One of the values of {@link LINE_KIND}. */
export type LineKind = (typeof LINE_KIND)[keyof typeof LINE_KIND]
