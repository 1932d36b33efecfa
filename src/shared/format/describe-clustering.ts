import type { ClusterSettings } from '../model/cluster-settings.ts'
import type { Words } from '../words/words.ts'
import { featureLabel } from './feature-words.ts'
import type { SettingWords } from './setting-words.ts'

/** How customers are compared for the clusters, in words; what is as usual and does nothing is left out. */
export function describeClustering(settings: ClusterSettings, words: Words): SettingWords[] {
  const { features, form, scaling, components, outliers } = settings
  const { say } = words
  return [
    {
      id: 'features',
      label: say('setting.features'),
      value: features.map((feature) => featureLabel(feature, form, words)).join(', '),
      meaning: say('setting.features.about'),
    },
    {
      id: 'scaling',
      label: say('setting.scaling'),
      value: say(`setting.scaling.${scaling}`),
      meaning: say(`setting.scaling.${scaling}.about`),
    },
    ...(components === null
      ? []
      : [
          {
            id: 'components',
            label: say('setting.components'),
            value: words.count(components),
            meaning: say('setting.components.about'),
          } as const,
        ]),
    {
      id: 'outliers',
      label: say('setting.outliers'),
      value: words.share(outliers),
      meaning: say('setting.outliers.about'),
    },
  ]
}
