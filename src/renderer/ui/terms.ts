/** The words of the field, each in one sentence. */
export const TERMS = {
  recency: 'Recency: whole days from the customer’s last order to the analysis date. Fewer is better.',
  frequency:
    'Frequency: how often the customer bought. Different orders are counted, or days with a purchase, or lines, as the settings say.',
  monetary:
    'Monetary: the sum of what the customer paid, or an average or the margin where the settings say so. Refunds are taken off unless you ignore returns.',
  score:
    'Score: a number for each measure, usually 1 to 5 with 5 as the best. A fifth of the customers gets each score where values allow it.',
  segment: 'Segment: a named group of customers with similar scores, and what to do about them.',
  threshold: 'Threshold: the value where one score ends and the next begins.',
  analysisDate: 'Analysis date: the day the measures look back from.',
  map: 'Segment map: decides which scores make which segment.',
  mapBins: 'How many scores per measure the rules are written for. Any fits rules on the sum or the tier only.',
  scheme: 'How a measure becomes a score: where the line between two scores is drawn.',
  returns: 'Returned goods and refunds: whether they lower what a customer spent.',
  duplicates: 'Rows of a file that are equal in every cell: two sales, or one that was exported twice.',
  frequencyKind: 'What counts as coming once more: an order, a day with an order, or each line bought.',
  monetaryKind: 'What is held against other customers: all that they spent, or how much at a time.',
  window: 'Only sales of this time are measured; customers who bought at other times only are left out.',
  filter: 'Only orders of the places that are ticked; with nothing ticked all orders count.',
  filterOrder: 'Whether customers are scored among those of the chosen places, or among all and then picked out.',
  bins: 'How many scores each measure has; the highest is best.',
  frozen:
    'Thresholds: the values where one score ends and the next begins. They can be taken from an earlier run, to compare.',
  weights: 'How much each score counts in the average of the three. Equal weights give the plain average.',
  scoreForm: 'How the three scores of a customer are written together in the list of customers.',
  bestScore: 'Whether the best score is written as the highest number or as 1.',
  walkIn: 'Sales without a customer number. They count in the shop’s sales, and belong to no segment.',
  orders: 'Orders: different invoice, receipt or ticket numbers of known customers.',
  revenue: 'Revenue: what the customers of a segment spent, however monetary is measured.',
  setAside: 'Set aside: rows that were read and understood, and that do not count as a sale to a known customer.',
  refused: 'Refused: rows that could not be used, each kept with its reason.',
  averageOrder: 'What the customer spent, divided by what frequency counts: orders, unless the settings say otherwise.',
  code: 'RFM: the scores of recency, frequency and monetary as one code. With five scores 555 is the best, or 111 where 1 is the best score.',
  scoreSum: 'The three scores taken together: their sum runs from 3 to 15, their average from 1 to 5.',
  cluster: 'Cluster: a group of customers who behave alike, found without rules. Number 1 spends most.',
  optOut: 'Customers who asked not to be written to. They are left out of lists unless you say otherwise.',
  silhouette:
    'Silhouette: how much nearer customers are to their own cluster than to the next one, from -1 to 1. Higher is clearer.',
  inertia: 'Inertia: how far customers lie from the middle of their cluster, summed and squared. Lower is tighter.',
  explained: 'How much of all the difference between customers lies between the clusters, and not inside them.',
  stability: 'How far other random starts find the same groups: 100% is the very same (adjusted Rand index).',
  standardised:
    'Standard deviations above or below the average customer, on the logarithm of each measure; 0 is the average.',
  median:
    'Typical is the median: half of the cluster has less, half has more. A few very large customers do not move it.',
  mean: 'The average of the cluster, which a few very large customers can pull up.',
  component: 'Principal component: the direction in which the customers differ most, mixed from all features at once.',
  logAxis:
    'On a logarithmic axis each step is ten times the one before, so small and large customers fit in one picture.',
  crossTable:
    'How many customers of each cluster (row) belong to each segment (column); darker is a larger share of the cluster.',
  tinyCluster:
    'A cluster with less than 2% of the customers. It may be a few odd ones rather than a kind of customer; plan nothing for it before looking at who they are.',
  calinskiHarabasz:
    'Calinski-Harabasz: how far the clusters lie from each other against how far customers lie from their own. Higher is better.',
  daviesBouldin:
    'Davies-Bouldin: how much each cluster runs into the one most like it. Lower is better, and 0 would be no overlap at all.',
  gap: 'Gap statistic: how much tighter the clusters are than those that would be found among customers spread at random. Higher is better.',
  correlation:
    'Correlation: whether customers with more of one thing also have more of the other. 1 always, 0 no connection, -1 the very opposite.',
  outlier:
    'Outlier: a customer whom a few random cuts are enough to set apart from all others (isolation forest). About 0.5 is ordinary, near 1 stands alone.',
  boxPlot:
    'The line in a box is the median; the box holds the middle half of the cluster, the whiskers all but the unusual.',
} as const

/** One of the words that {@link TERMS} explains. */
export type TermName = keyof typeof TERMS
