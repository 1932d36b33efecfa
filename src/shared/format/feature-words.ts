import type { ClusterFeature, ClusterSettings } from '../model/cluster-settings.ts'

/** What a person needs to know of a feature. */
export interface FeatureWords {
  readonly title: string
  /** What exactly it is, in one sentence. */
  readonly definition: string
  readonly unit: 'days' | 'count' | 'money' | 'share' | 'weekday' | 'hour'
  /** Whether amounts or counts of it crowd together near 0, so that it enters as a logarithm. */
  readonly isSkewed: boolean
}

/** Every feature in words; screens, reports and the command line take them from here. */
export const FEATURE_WORDS: Readonly<Record<ClusterFeature, FeatureWords>> = {
  recency: {
    title: 'Recency',
    definition: 'Whole days from the customer’s last order to the analysis date.',
    unit: 'days',
    isSkewed: true,
  },
  frequency: {
    title: 'Frequency',
    definition: 'How many orders the customer placed, or days or lines where the settings say so.',
    unit: 'count',
    isSkewed: true,
  },
  monetary: {
    title: 'Monetary',
    definition: 'What the customer spent, as the settings count it; a sum below 0 enters a logarithm as 0.',
    unit: 'money',
    isSkewed: true,
  },
  averageOrder: {
    title: 'Average order value',
    definition: 'Everything the customer spent, divided by the orders.',
    unit: 'money',
    isSkewed: true,
  },
  itemsPerOrder: {
    title: 'Items per order',
    definition: 'Pieces bought, divided by the orders; a line without a quantity counts as one piece.',
    unit: 'count',
    isSkewed: true,
  },
  products: {
    title: 'Different products',
    definition: 'How many different products the customer bought.',
    unit: 'count',
    isSkewed: true,
  },
  daysBetween: {
    title: 'Days between orders',
    definition: 'Days from the first to the last order, divided by the orders less one; missing after a single order.',
    unit: 'days',
    isSkewed: true,
  },
  daysSinceFirst: {
    title: 'Days since the first order',
    definition: 'Whole days from the customer’s first order to the analysis date.',
    unit: 'days',
    isSkewed: true,
  },
  returnShare: {
    title: 'Share of orders returned',
    definition:
      'Receipts for returned goods, as a share of these and the receipts for bought goods, also where returns lower no money.',
    unit: 'share',
    isSkewed: false,
  },
  returns: {
    title: 'Returns',
    definition: 'How many receipts for returned goods the customer has, also where returns lower no money.',
    unit: 'count',
    isSkewed: true,
  },
  weekday: {
    title: 'Favourite weekday',
    definition:
      'The weekday with most of the customer’s orders, of equals the earliest from Monday on; Sunday lies next to Monday.',
    unit: 'weekday',
    isSkewed: false,
  },
  hour: {
    title: 'Favourite hour',
    definition: 'The hour of the day with most of the customer’s orders, of equals the earliest; 23 lies next to 0.',
    unit: 'hour',
    isSkewed: false,
  },
  weekendShare: {
    title: 'Weekend share',
    definition: 'The share of the customer’s orders on a Saturday or Sunday.',
    unit: 'share',
    isSkewed: false,
  },
  monthlyMean: {
    title: 'Money per month',
    definition:
      'What the customer spent, divided by the calendar months from the first receipt to the last month with sales, empty ones too.',
    unit: 'money',
    isSkewed: true,
  },
  monthlyDeviation: {
    title: 'Ups and downs per month',
    definition: 'The standard deviation of what the customer spent in each of those calendar months.',
    unit: 'money',
    isSkewed: true,
  },
  trend: {
    title: 'Spend trend',
    definition:
      'By how much spending rises or falls from month to month (least-squares slope); missing with a single month.',
    unit: 'money',
    isSkewed: true,
  },
  homeShare: {
    title: 'Share at home',
    definition:
      'Of the customer’s orders with a country, the share in the country with most orders of all; missing without any country.',
    unit: 'share',
    isSkewed: false,
  },
}

/** What becomes of a customer who has no value, in one sentence. */
export const MISSING_RULE =
  'A customer without a value takes the median of those who have one, so that it pulls the customer to no side; the result says how many those were.'

/** A weekday by its number, 1 for Monday. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** Whether a feature goes round like a clock, so that it has no more and no less. */
export function isCircular(feature: ClusterFeature): boolean {
  const { unit } = FEATURE_WORDS[feature]
  return unit === 'weekday' || unit === 'hour'
}

/** Whether a feature enters as a logarithm. */
export function isLogged(feature: ClusterFeature, form: ClusterSettings['form']): boolean {
  const isMeasure = feature === 'recency' || feature === 'frequency' || feature === 'monetary'
  return FEATURE_WORDS[feature].isSkewed && (form === 'log' || (form === 'scores' && !isMeasure))
}

/** A feature with what was made of it: `Recency (log)`. */
export function featureLabel(feature: ClusterFeature, form: ClusterSettings['form']): string {
  const { title } = FEATURE_WORDS[feature]
  if (isLogged(feature, form)) return `${title} (log)`
  const isScore = form === 'scores' && (feature === 'recency' || feature === 'frequency' || feature === 'monetary')
  return isScore ? `${title} (score)` : title
}
