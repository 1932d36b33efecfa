/** The words of the field, each in one sentence. */
export const TERMS = {
  recency: 'Recency: whole days from the customer’s last order to the analysis date. Fewer is better.',
  frequency: 'Frequency: how many different orders the customer placed.',
  monetary: 'Monetary: the sum of what the customer paid, refunds taken off unless you ignore returns.',
  score: 'Score: 1 to 5 for each measure, 5 is best. A fifth of the customers gets each score where values allow it.',
  segment: 'Segment: a named group of customers with similar scores, and what to do about them.',
  threshold: 'Threshold: the value where one score ends and the next begins.',
  analysisDate: 'Analysis date: the day the measures look back from.',
  walkIn: 'Sales without a customer number. They count in the shop’s sales, and belong to no segment.',
  orders: 'Orders: different invoice, receipt or ticket numbers of known customers.',
  revenue: 'Revenue: the sum of monetary over all customers in a segment.',
  setAside: 'Set aside: rows that were read and understood, and that do not count as a sale to a known customer.',
  refused: 'Refused: rows that could not be used, each kept with its reason.',
  averageOrder: 'Per order: what the customer spent, divided by their orders.',
  code: 'RFM: the scores of recency, frequency and monetary as one code. With five scores, 555 is the best.',
  scoreSum: 'The three scores taken together: their sum runs from 3 to 15, their average from 1 to 5.',
  cluster: 'Cluster: a group of customers who behave alike, found without rules. Number 1 spends most.',
  optOut: 'Customers who asked not to be written to. They are left out of lists unless you say otherwise.',
} as const

/** One of the words that {@link TERMS} explains. */
export type TermName = keyof typeof TERMS
