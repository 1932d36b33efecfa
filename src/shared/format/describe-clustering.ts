import type { ClusterSettings } from '../model/cluster-settings.ts'
import { featureLabel } from './feature-words.ts'
import { formatShare } from './numbers.ts'
import type { Choice, SettingWords } from './setting-words.ts'

/** How customers are compared for the clusters, in words; what is as usual and does nothing is left out. */
export function describeClustering(settings: ClusterSettings, locale?: string): SettingWords[] {
  const { features, form, scaling, components, outliers } = settings
  return [
    {
      label: 'Compared by',
      value: features.map((feature) => featureLabel(feature, form)).join(', '),
      meaning: 'What the distance between two customers is made of.',
    },
    { label: 'Scaling', ...SCALING_WORDS[scaling] },
    ...(components === null
      ? []
      : [
          {
            label: 'Principal components',
            value: String(components),
            meaning: 'So many mixtures stand for all features, so that those which say the same count once.',
          },
        ]),
    {
      label: 'Outliers',
      value: formatShare(outliers, locale),
      meaning: 'The customers most unlike all others are listed apart. They stay in their clusters.',
    },
  ]
}

/** What each way of scaling is and does. */
export const SCALING_WORDS = {
  standard: {
    value: 'Standard',
    meaning: 'Mean 0 and standard deviation 1 for each feature, so that each weighs the same.',
  },
  robust: {
    value: 'Robust',
    meaning: 'Median 0 and the middle half 1 wide for each feature, so that a few giants move nothing.',
  },
  'min-max': { value: 'From 0 to 1', meaning: 'The least customer is 0 and the greatest 1 in each feature.' },
} satisfies Record<ClusterSettings['scaling'], Choice>
