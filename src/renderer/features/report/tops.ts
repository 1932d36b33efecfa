/** How many customers of each segment the printed report can list; the first is the default. */
export const TOPS = ['10', '0', '5', '20', '50'] as const
