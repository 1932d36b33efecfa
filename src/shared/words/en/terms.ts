/** The terms of the field, each explained in a sentence. The glossary lists them all. */
export const TERMS = {
  'terms.recency': 'Whole days from the customer’s last order to the analysis date. Fewer is better.',
  'terms.frequency':
    'How often the customer bought: the number of orders, of days with a purchase, or of lines, depending on the settings.',
  'terms.monetary':
    'Total spending, or an average or the margin, depending on the settings. Refunds are subtracted unless you ignore returns.',
  'terms.score':
    'A number for each measure, usually from 1 to 5, where 5 is best. Each score goes to a fifth of the customers where possible.',
  'terms.segment': 'A named group of customers with similar scores, with a suggestion of what to do.',
  'terms.threshold': 'The value where one score ends and the next begins.',
  'terms.analysisDate': 'The day from which the measures look back.',
  'terms.map': 'Decides which scores make which segment.',
  'terms.mapBins':
    'The number of scores per measure that the rules are written for. Rules that use only the sum or the tier work with any number.',
  'terms.scheme': 'How a measure is turned into a score: where one score ends and the next begins.',
  'terms.returns': 'Whether returned goods and refunds are subtracted from spending.',
  'terms.duplicates': 'Rows that are identical in every cell: either two sales, or one that was exported twice.',
  'terms.frequencyKind': 'What is counted: orders, days with a purchase, or lines.',
  'terms.monetaryKind': 'What customers are compared by: total spending, an average, or the margin.',
  'terms.window': 'Only sales in this period count. Customers who bought only at other times are not included.',
  'terms.filter': 'Only orders from the selected places count. If none is selected, all orders count.',
  'terms.filterOrder':
    'Whether customers are scored only against those of the selected places, or against all customers.',
  'terms.bins': 'How many different scores each measure has. The highest is best.',
  'terms.frozen':
    'The values where one score ends and the next begins. You can reuse those of a saved result, to compare the two.',
  'terms.weights': 'How much each score counts in the average score. Equal weights give the plain average.',
  'terms.scoreForm': 'How the three scores of a customer are shown in the list of customers.',
  'terms.bestScore': 'Whether the best score is shown as the highest number or as 1.',
  'terms.walkIn': 'Sales with no customer recorded. They are part of the shop’s sales but belong to no segment.',
  'terms.orders': 'Different order numbers (invoice, receipt or ticket) of known customers.',
  'terms.revenue': 'Total spending of these customers, whatever the Monetary setting is.',
  'terms.setAside': 'Rows that were read but do not count as a sale to a known customer.',
  'terms.refused': 'Rows that could not be used, each listed with the reason.',
  'terms.expected':
    'What is expected in the 12 months after the analysis date, by the model or rule that the Value screen chose.',
  'terms.averageOrder': 'Spending divided by frequency, which counts orders unless you change the settings.',
  'terms.code':
    'The scores for recency, frequency and monetary as one code. With five scores 555 is best, or 111 if 1 is the best score.',
  'terms.scoreSum': 'The three scores combined: with five scores the sum runs from 3 to 15, the average from 1 to 5.',
  'terms.cluster': 'A group of customers with similar behaviour, found without rules. Cluster 1 spends the most.',
  'terms.optOut': 'Customers who asked not to be contacted. Lists leave them out unless you choose otherwise.',
  'terms.silhouette':
    'How much closer customers are to their own cluster than to the next one, from -1 to 1. Higher is clearer.',
  'terms.inertia': 'The sum of squared distances of customers from the centre of their cluster. Lower is tighter.',
  'terms.explained': 'The share of all variation between customers that is explained by the clusters.',
  'terms.stability':
    'How closely other random starts find the same groups: 100% means identical (adjusted Rand index).',
  'terms.standardised': 'Standard deviations above or below the average customer, on a log scale. 0 is the average.',
  'terms.median':
    'Typical means the median: half of the cluster has less, half has more. A few very large customers do not change it.',
  'terms.mean': 'The average of the cluster. A few very large customers can pull it up.',
  'terms.component': 'The combination of features along which customers differ most.',
  'terms.logAxis':
    'On a logarithmic axis each step is ten times the previous one, so small and large customers fit in one chart.',
  'terms.crossTable':
    'How many customers of each cluster (row) are in each segment (column). Darker means a larger share of the cluster.',
  'terms.tinyCluster':
    'A cluster with less than 2% of the customers. These may be a few unusual customers rather than a group; check who they are before you plan anything for them.',
  'terms.calinskiHarabasz':
    'How far clusters are from each other compared with how far customers are from their cluster’s centre. Higher is better.',
  'terms.daviesBouldin':
    'How much each cluster overlaps with the most similar one. Lower is better; 0 means no overlap.',
  'terms.gap': 'How much tighter the clusters are than clusters of randomly spread customers. Higher is better.',
  'terms.correlation':
    'Whether customers with more of one feature also have more of the other. 1: always; 0: no connection; -1: the opposite.',
  'terms.outlier':
    'A customer that a few random splits separate from all others (isolation forest). About 0.5 is ordinary, close to 1 is unusual.',
  'terms.boxPlot':
    'The line in a box is the median. The box holds the middle half of the cluster, the whiskers all but unusual customers.',
} as const

/** What each term is called. */
export const TERM_NAMES = {
  'termNames.recency': 'Recency',
  'termNames.frequency': 'Frequency',
  'termNames.monetary': 'Monetary',
  'termNames.score': 'Score',
  'termNames.segment': 'Segment',
  'termNames.threshold': 'Threshold',
  'termNames.analysisDate': 'Analysis date',
  'termNames.map': 'Segment map',
  'termNames.mapBins': 'Scores of a map',
  'termNames.scheme': 'Scoring scheme',
  'termNames.returns': 'Returns',
  'termNames.duplicates': 'Exact duplicates',
  'termNames.frequencyKind': 'Frequency setting',
  'termNames.monetaryKind': 'Monetary setting',
  'termNames.window': 'Period',
  'termNames.filter': 'Filter',
  'termNames.filterOrder': 'Before or after scoring',
  'termNames.bins': 'Number of scores',
  'termNames.frozen': 'Reused thresholds',
  'termNames.weights': 'Weights',
  'termNames.scoreForm': 'How scores are shown',
  'termNames.bestScore': 'The best score',
  'termNames.walkIn': 'No customer recorded',
  'termNames.orders': 'Orders',
  'termNames.revenue': 'Revenue',
  'termNames.setAside': 'Set aside',
  'termNames.refused': 'Refused',
  'termNames.expected': 'Expected',
  'termNames.averageOrder': 'Average order',
  'termNames.code': 'RFM',
  'termNames.scoreSum': 'Sum and average of scores',
  'termNames.cluster': 'Cluster',
  'termNames.optOut': 'Asked not to be contacted',
  'termNames.silhouette': 'Silhouette',
  'termNames.inertia': 'Inertia',
  'termNames.stability': 'Stability',
  'termNames.standardised': 'Standard deviations',
  'termNames.median': 'Median',
  'termNames.mean': 'Mean',
  'termNames.component': 'Principal component',
  'termNames.logAxis': 'Logarithmic axis',
  'termNames.crossTable': 'Clusters and segments',
  'termNames.tinyCluster': 'Tiny cluster',
  'termNames.calinskiHarabasz': 'Calinski-Harabasz',
  'termNames.daviesBouldin': 'Davies-Bouldin',
  'termNames.gap': 'Gap statistic',
  'termNames.correlation': 'Correlation',
  'termNames.outlier': 'Outlier',
  'termNames.boxPlot': 'Box plot',
  'termNames.explained': 'Variation explained',
} as const satisfies {
  readonly [K in keyof typeof TERMS as K extends `terms.${infer Name}` ? `termNames.${Name}` : never]: string
}
