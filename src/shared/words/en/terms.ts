/** The terms of the field, each explained in a sentence. */
export const TERMS = {
  'terms.recency': 'Recency: whole days from the customer’s last order to the analysis date. Fewer is better.',
  'terms.frequency':
    'Frequency: how often the customer bought: the number of orders, of days with a purchase, or of lines, depending on the settings.',
  'terms.monetary':
    'Monetary: total spending, or an average or the margin, depending on the settings. Refunds are subtracted unless you ignore returns.',
  'terms.score':
    'Score: a number for each measure, usually from 1 to 5, where 5 is best. Each score goes to a fifth of the customers where possible.',
  'terms.segment': 'Segment: a named group of customers with similar scores, with a suggestion of what to do.',
  'terms.threshold': 'Threshold: the value where one score ends and the next begins.',
  'terms.analysisDate': 'Analysis date: the day from which the measures look back.',
  'terms.map': 'Segment map: decides which scores make which segment.',
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
    'Thresholds: the values where one score ends and the next begins. You can reuse those of a saved result, to compare the two.',
  'terms.weights': 'How much each score counts in the average score. Equal weights give the plain average.',
  'terms.scoreForm': 'How the three scores of a customer are shown in the list of customers.',
  'terms.bestScore': 'Whether the best score is shown as the highest number or as 1.',
  'terms.walkIn': 'Sales with no customer recorded. They are part of the shop’s sales but belong to no segment.',
  'terms.orders': 'Orders: different order numbers (invoice, receipt or ticket) of known customers.',
  'terms.revenue': 'Revenue: total spending of these customers, whatever the Monetary setting is.',
  'terms.setAside': 'Set aside: rows that were read but do not count as a sale to a known customer.',
  'terms.refused': 'Refused: rows that could not be used, each listed with the reason.',
  'terms.expected':
    'What is expected in the 12 months after the analysis date, by the model or rule that the Value screen chose.',
  'terms.averageOrder': 'Spending divided by frequency, which counts orders unless you change the settings.',
  'terms.code':
    'RFM: the scores for recency, frequency and monetary as one code. With five scores 555 is best, or 111 if 1 is the best score.',
  'terms.scoreSum': 'The three scores combined: with five scores the sum runs from 3 to 15, the average from 1 to 5.',
  'terms.cluster':
    'Cluster: a group of customers with similar behaviour, found without rules. Cluster 1 spends the most.',
  'terms.optOut': 'Customers who asked not to be contacted. Lists leave them out unless you choose otherwise.',
  'terms.silhouette':
    'Silhouette: how much closer customers are to their own cluster than to the next one, from -1 to 1. Higher is clearer.',
  'terms.inertia':
    'Inertia: the sum of squared distances of customers from the centre of their cluster. Lower is tighter.',
  'terms.explained': 'The share of all variation between customers that is explained by the clusters.',
  'terms.stability':
    'How closely other random starts find the same groups: 100% means identical (adjusted Rand index).',
  'terms.standardised': 'Standard deviations above or below the average customer, on a log scale. 0 is the average.',
  'terms.median':
    'Typical means the median: half of the cluster has less, half has more. A few very large customers do not change it.',
  'terms.mean': 'The average of the cluster. A few very large customers can pull it up.',
  'terms.component': 'Principal component: the combination of features along which customers differ most.',
  'terms.logAxis':
    'On a logarithmic axis each step is ten times the previous one, so small and large customers fit in one chart.',
  'terms.crossTable':
    'How many customers of each cluster (row) are in each segment (column). Darker means a larger share of the cluster.',
  'terms.tinyCluster':
    'A cluster with less than 2% of the customers. These may be a few unusual customers rather than a group; check who they are before you plan anything for them.',
  'terms.calinskiHarabasz':
    'Calinski-Harabasz: how far clusters are from each other compared with how far customers are from their cluster’s centre. Higher is better.',
  'terms.daviesBouldin':
    'Davies-Bouldin: how much each cluster overlaps with the most similar one. Lower is better; 0 means no overlap.',
  'terms.gap':
    'Gap statistic: how much tighter the clusters are than clusters of randomly spread customers. Higher is better.',
  'terms.correlation':
    'Correlation: whether customers with more of one feature also have more of the other. 1: always; 0: no connection; -1: the opposite.',
  'terms.outlier':
    'Outlier: a customer that a few random splits separate from all others (isolation forest). About 0.5 is ordinary, close to 1 is unusual.',
  'terms.boxPlot':
    'The line in a box is the median. The box holds the middle half of the cluster, the whiskers all but unusual customers.',
} as const
