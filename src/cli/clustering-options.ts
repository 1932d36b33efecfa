import {
  CLUSTER_FEATURES,
  type ClusterFeature,
  type ClusterSettings,
  MEASURE_FORMS,
  SCALING_NAMES,
} from '../shared/model/cluster-settings.ts'
import { said } from '../shared/words/said.ts'
import { oneOf, readInteger, usageError } from './option-values.ts'

/** The options on clusters as they were given. */
export interface ClusteringValues {
  readonly features?: string | undefined
  readonly 'feature-form'?: string | undefined
  readonly scaling?: string | undefined
  readonly components?: string | undefined
  readonly outliers?: string | undefined
}

/** How customers are compared, as by `base` where nothing was said. Throws `usage` with a sentence that names the option. */
export function readClustering(values: ClusteringValues, base: ClusterSettings): ClusterSettings {
  const { features, scaling, components, outliers } = values
  return {
    features: features === undefined ? base.features : readFeatures(features),
    form: oneOf('feature-form', values['feature-form'] ?? base.form, MEASURE_FORMS),
    scaling: oneOf('scaling', scaling ?? base.scaling, SCALING_NAMES),
    components:
      components === undefined
        ? base.components
        : components === 'none'
          ? null
          : readInteger('components', components, 1, CLUSTER_FEATURES.length),
    outliers: outliers === undefined ? base.outliers : readPercent(outliers),
  }
}

/** A feature as the command line writes it: `average-order`. */
export function featureOption(feature: ClusterFeature): string {
  return feature.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function readFeatures(list: string): ClusterFeature[] {
  const options = CLUSTER_FEATURES.map(featureOption)
  const chosen = list.split(',').map((part) => oneOf('features', part.trim(), options))
  if (new Set(chosen).size < 2 || new Set(chosen).size < chosen.length) {
    throw usageError(said('cli.usage.features', { value: list }))
  }
  return CLUSTER_FEATURES.filter((feature) => chosen.includes(featureOption(feature)))
}

function readPercent(value: string): number {
  const percent = Number(value)
  if (/^\d{1,2}(\.\d{1,2})?$/.test(value) && percent <= 20) return percent / 100
  throw usageError(said('cli.usage.outliers', { value }))
}
