import { describeSettings } from '../../../shared/format/describe-settings.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import { findMap } from '../../../shared/segment-maps/index.ts'

/** The settings that are a choice between a few words. */
type ChoiceKey = 'scheme' | 'returns' | 'duplicates' | 'frequency'

/** One such setting with what can be chosen. */
export interface SettingChoice {
  readonly key: ChoiceKey
  readonly label: string
  readonly options: readonly Partial<Settings>[]
}

const LABELS = {
  asOf: 'Analysis date',
  scheme: 'Scores',
  returns: 'Returns',
  duplicates: 'Exact duplicates',
  frequency: 'Frequency',
} as const satisfies Partial<Record<keyof Settings, string>>

/** The choices in the order of the panel. */
export const CHOICES: readonly SettingChoice[] = [
  { key: 'scheme', label: LABELS.scheme, options: [{ scheme: 'quantile' }, { scheme: 'ntile' }] },
  { key: 'returns', label: LABELS.returns, options: [{ returns: 'net' }, { returns: 'ignore' }] },
  { key: 'duplicates', label: LABELS.duplicates, options: [{ duplicates: 'keep' }, { duplicates: 'drop' }] },
  { key: 'frequency', label: LABELS.frequency, options: [{ frequency: 'orders' }, { frequency: 'lines' }] },
]

/** What a setting does to the figures as it stands, in the words of the reports. */
export function meaningOf(settings: Settings, key: keyof typeof LABELS): string {
  return wordsFor(settings, key)?.meaning ?? ''
}

/** How a setting's value is called, in the words of the reports. */
export function valueWords(settings: Settings, key: keyof typeof LABELS): string {
  return wordsFor(settings, key)?.value ?? ''
}

function wordsFor(settings: Settings, key: keyof typeof LABELS) {
  return describeSettings(settings, findMap(settings.map).title).find((words) => words.label === LABELS[key])
}
