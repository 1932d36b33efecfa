import { describeSettings } from '../../../../shared/format/describe-settings.ts'
import type { Settings } from '../../../../shared/model/settings.ts'
import { SCHEME_NAMES } from '../../../../shared/model/settings.ts'
import type { TermName } from '../../../ui/term.tsx'

/** The settings that are a choice between a few words. */
type ChoiceKey = 'scheme' | 'returns' | 'duplicates' | 'frequency' | 'monetary'

/** One such setting with what can be chosen. */
export interface SettingChoice {
  readonly key: ChoiceKey
  readonly label: string
  readonly term: TermName
  readonly options: readonly Partial<Settings>[]
}

const LABELS = {
  asOf: 'Analysis date',
  window: 'Sales that count',
  scheme: 'Scores',
  returns: 'Returns',
  duplicates: 'Exact duplicates',
  frequency: 'Frequency',
  monetary: 'Monetary',
} as const satisfies Partial<Record<keyof Settings, string>>

/** Every setting that is a choice. */
export const CHOICES: Readonly<Record<ChoiceKey, SettingChoice>> = {
  scheme: {
    key: 'scheme',
    label: LABELS.scheme,
    term: 'scheme',
    options: SCHEME_NAMES.map((scheme) => ({ scheme })),
  },
  returns: {
    key: 'returns',
    label: LABELS.returns,
    term: 'returns',
    options: [{ returns: 'net' }, { returns: 'ignore' }],
  },
  duplicates: {
    key: 'duplicates',
    label: LABELS.duplicates,
    term: 'duplicates',
    options: [{ duplicates: 'keep' }, { duplicates: 'drop' }],
  },
  frequency: {
    key: 'frequency',
    label: LABELS.frequency,
    term: 'frequencyKind',
    options: [{ frequency: 'orders' }, { frequency: 'days' }, { frequency: 'lines' }],
  },
  monetary: {
    key: 'monetary',
    label: LABELS.monetary,
    term: 'monetaryKind',
    options: [{ monetary: 'total' }, { monetary: 'perOrder' }, { monetary: 'perLine' }, { monetary: 'margin' }],
  },
}

/** What a setting does to the figures as it stands, in the words of the reports. */
export function meaningOf(settings: Settings, key: keyof typeof LABELS): string {
  return wordsFor(settings, key)?.meaning ?? ''
}

/** How a setting's value is called, in the words of the reports. */
export function valueWords(settings: Settings, key: keyof typeof LABELS): string {
  return wordsFor(settings, key)?.value ?? ''
}

function wordsFor(settings: Settings, key: keyof typeof LABELS) {
  return describeSettings(settings, settings.map).find((words) => words.label === LABELS[key])
}
