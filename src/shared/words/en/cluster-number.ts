const SEPARATION = '(separation {separation, number}, where 1 is apart and 0 is overlapping)'

/** Why there are so many clusters. */
export const CLUSTER_NUMBER = {
  'clusters.why.asked': 'You asked for {k, number} groups.',
  'clusters.why.fewer':
    'You asked for {asked, number} groups, but only {k, number} customers differ from one another, so there are {k, number}.',
  'clusters.why.onlyThree': 'Only three different kinds of customer were found.',
  'clusters.why.tried': 'From {from, number} to {to, number} groups were tried.',
  'clusters.why.best': `{tried} With {k, number}, customers are most like their own group and least like the next one ${SEPARATION}, and no group is smaller than {smallest} of the customers.`,
  'clusters.why.notTiny': `{tried} Of those in which no group is smaller than {smallest} of the customers, {k, number} are clearest apart ${SEPARATION}. Splits into {clearer} are clearer still, but leave a tiny group.`,
  'clusters.why.allTiny': `{tried} Each of these leaves some group with less than {smallest} of the customers, so the {k, number} that are clearest apart were taken all the same ${SEPARATION}.`,
  'clusters.why.elbow':
    'Up to {k, number} groups, each further one makes the groups clearly tighter; after that it helps much less.',
  'clusters.why.noElbow':
    'Each further group makes the groups tighter by about as much as the one before: this curve has no bend to go by.',
  'clusters.why.gap':
    'Measured against customers spread at random, {k, number} groups are the fewest after which a further one brings nothing sure.',
  'clusters.why.noGap':
    'Measured against customers spread at random, every further group still helps: there is no sharp number of kinds.',
} as const
