import type { ClusterFeature, ClusterSettings } from '../model/cluster-settings.ts'
import type { PlainKey, Words } from '../words/words.ts'

/** What a person needs to know of a feature. */
export interface FeatureWords {
  readonly title: PlainKey
  /** What exactly it is, in one sentence. */
  readonly definition: PlainKey
  readonly unit: 'days' | 'count' | 'money' | 'share' | 'weekday' | 'hour'
  /** Whether amounts or counts of it crowd together near 0, so that it enters as a logarithm. */
  readonly isSkewed: boolean
}

/** Every feature in words; screens, reports and the command line take them from here. */
export const FEATURE_WORDS: Readonly<Record<ClusterFeature, FeatureWords>> = {
  recency: {
    title: 'feature.recency',
    definition: 'feature.recency.about',
    unit: 'days',
    isSkewed: true,
  },
  frequency: {
    title: 'feature.frequency',
    definition: 'feature.frequency.about',
    unit: 'count',
    isSkewed: true,
  },
  monetary: {
    title: 'feature.monetary',
    definition: 'feature.monetary.about',
    unit: 'money',
    isSkewed: true,
  },
  averageOrder: {
    title: 'feature.averageOrder',
    definition: 'feature.averageOrder.about',
    unit: 'money',
    isSkewed: true,
  },
  itemsPerOrder: {
    title: 'feature.itemsPerOrder',
    definition: 'feature.itemsPerOrder.about',
    unit: 'count',
    isSkewed: true,
  },
  products: {
    title: 'feature.products',
    definition: 'feature.products.about',
    unit: 'count',
    isSkewed: true,
  },
  daysBetween: {
    title: 'feature.daysBetween',
    definition: 'feature.daysBetween.about',
    unit: 'days',
    isSkewed: true,
  },
  daysSinceFirst: {
    title: 'feature.daysSinceFirst',
    definition: 'feature.daysSinceFirst.about',
    unit: 'days',
    isSkewed: true,
  },
  returnShare: {
    title: 'feature.returnShare',
    definition: 'feature.returnShare.about',
    unit: 'share',
    isSkewed: false,
  },
  returns: {
    title: 'feature.returns',
    definition: 'feature.returns.about',
    unit: 'count',
    isSkewed: true,
  },
  weekday: {
    title: 'feature.weekday',
    definition: 'feature.weekday.about',
    unit: 'weekday',
    isSkewed: false,
  },
  hour: {
    title: 'feature.hour',
    definition: 'feature.hour.about',
    unit: 'hour',
    isSkewed: false,
  },
  weekendShare: {
    title: 'feature.weekendShare',
    definition: 'feature.weekendShare.about',
    unit: 'share',
    isSkewed: false,
  },
  monthlyMean: {
    title: 'feature.monthlyMean',
    definition: 'feature.monthlyMean.about',
    unit: 'money',
    isSkewed: true,
  },
  monthlyDeviation: {
    title: 'feature.monthlyDeviation',
    definition: 'feature.monthlyDeviation.about',
    unit: 'money',
    isSkewed: true,
  },
  trend: {
    title: 'feature.trend',
    definition: 'feature.trend.about',
    unit: 'money',
    isSkewed: true,
  },
  homeShare: {
    title: 'feature.homeShare',
    definition: 'feature.homeShare.about',
    unit: 'share',
    isSkewed: false,
  },
  expectedSpending: {
    title: 'feature.expectedSpending',
    definition: 'feature.expectedSpending.about',
    unit: 'money',
    isSkewed: true,
  },
}

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
export function featureLabel(feature: ClusterFeature, form: ClusterSettings['form'], { say }: Words): string {
  const title = say(FEATURE_WORDS[feature].title)
  if (isLogged(feature, form)) return say('feature.log', { feature: title })
  const isScore = form === 'scores' && (feature === 'recency' || feature === 'frequency' || feature === 'monetary')
  return isScore ? say('feature.score', { feature: title }) : title
}
