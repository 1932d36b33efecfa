/** How many customers of each segment the printed report can list; the first is the default. */
export const TOPS = ['5', '0', '10', '20', '50'] as const

/** One of {@link TOPS}. */
export type Top = (typeof TOPS)[number]
