import { describeSettings } from '../../../../shared/format/describe-settings.ts'
import type { SettingName } from '../../../../shared/format/setting-words.ts'
import type { Settings } from '../../../../shared/model/settings.ts'
import { SCHEME_NAMES } from '../../../../shared/model/settings.ts'
import type { TermName } from '../../../ui/term-name.ts'
import { words } from '../../../ui/words.ts'

/** The settings that are a choice between a few words. */
type ChoiceKey = 'scheme' | 'returns' | 'duplicates' | 'frequency' | 'monetary'

/** One such setting with what can be chosen. */
export interface SettingChoice {
  readonly key: ChoiceKey
  readonly label: string
  readonly term: TermName
  readonly options: readonly Partial<Settings>[]
}

/** What the reports call each of these settings. */
const IDS = {
  asOf: 'analysisDate',
  window: 'window',
  scheme: 'scores',
  returns: 'returns',
  duplicates: 'duplicates',
  frequency: 'frequency',
  monetary: 'monetary',
} as const satisfies Partial<Record<keyof Settings, SettingName>>

/** Every setting that is a choice. */
export const CHOICES: Readonly<Record<ChoiceKey, SettingChoice>> = {
  scheme: {
    key: 'scheme',
    label: words.say('setting.scores'),
    term: 'scheme',
    options: SCHEME_NAMES.map((scheme) => ({ scheme })),
  },
  returns: {
    key: 'returns',
    label: words.say('setting.returns'),
    term: 'returns',
    options: [{ returns: 'net' }, { returns: 'ignore' }],
  },
  duplicates: {
    key: 'duplicates',
    label: words.say('setting.duplicates'),
    term: 'duplicates',
    options: [{ duplicates: 'keep' }, { duplicates: 'drop' }],
  },
  frequency: {
    key: 'frequency',
    label: words.say('setting.frequency'),
    term: 'frequencyKind',
    options: [{ frequency: 'orders' }, { frequency: 'days' }, { frequency: 'lines' }],
  },
  monetary: {
    key: 'monetary',
    label: words.say('setting.monetary'),
    term: 'monetaryKind',
    options: [{ monetary: 'total' }, { monetary: 'perOrder' }, { monetary: 'perLine' }, { monetary: 'margin' }],
  },
}

/** What a setting does to the figures as it stands, in the words of the reports. */
export function meaningOf(settings: Settings, key: keyof typeof IDS): string {
  return wordsFor(settings, key)?.meaning ?? ''
}

/** How a setting's value is called, in the words of the reports. */
export function valueWords(settings: Settings, key: keyof typeof IDS): string {
  return wordsFor(settings, key)?.value ?? ''
}

function wordsFor(settings: Settings, key: keyof typeof IDS) {
  return describeSettings(settings, settings.map, words).find(({ id }) => id === IDS[key])
}
