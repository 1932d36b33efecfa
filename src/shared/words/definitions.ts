/** The words of a report that are explained in it, in their order; each has its text in `terms`. */
export const DEFINITIONS = [
  'recency',
  'frequency',
  'monetary',
  'score',
  'segment',
  'revenue',
  'orders',
  'analysisDate',
] as const
