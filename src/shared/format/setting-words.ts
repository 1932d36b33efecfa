/** One setting as a person reads it. */
export interface SettingWords {
  readonly id: SettingName
  readonly label: string
  readonly value: string
  /** What the choice does to the figures. */
  readonly meaning: string
}

/** The settings that can be described. */
export type SettingName =
  | 'analysisDate'
  | 'window'
  | 'filter'
  | 'returns'
  | 'duplicates'
  | 'exclude'
  | 'frequency'
  | 'monetary'
  | 'scores'
  | 'thresholds'
  | 'weights'
  | 'bestScore'
  | 'map'
  | 'clusters'
  | 'features'
  | 'scaling'
  | 'components'
  | 'outliers'
  | 'seed'

/** The words of one choice of a setting. */
export type Choice = Pick<SettingWords, 'value' | 'meaning'>
