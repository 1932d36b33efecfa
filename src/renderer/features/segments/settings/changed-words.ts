import { describeFilter, describeWindow } from '../../../../shared/format/describe-window.ts'
import type { Settings } from '../../../../shared/model/settings.ts'
import { DEFAULT_SETTINGS } from '../../../../shared/model/settings.ts'
import { say, words } from '../../../ui/words.ts'
import { valueWords } from './setting-choices.ts'

/** What differs from the defaults in each folded group, in a few words; empty where nothing does. */
export function changedWords(settings: Settings): {
  readonly sales: string
  readonly measures: string
  readonly scores: string
} {
  const { window, filter, bins, weights, frozenRun } = settings
  const isEven = weights.r === weights.f && weights.f === weights.m
  return {
    sales: list([
      window.kind === 'all' ? '' : describeWindow(window, words).value,
      filter === null ? '' : describeFilter(filter, words).value,
      changedChoice(settings, 'duplicates'),
    ]),
    measures: list([changedChoice(settings, 'frequency'), changedChoice(settings, 'monetary')]),
    scores: list([
      bins === DEFAULT_SETTINGS.bins ? '' : say('settings.bins.range', { bins }),
      frozenRun === null ? '' : say('settings.thresholds.changed'),
      isEven ? '' : say('settings.weights.changed', { r: weights.r, f: weights.f, m: weights.m }),
    ]),
  }
}

function changedChoice(settings: Settings, key: 'duplicates' | 'frequency' | 'monetary'): string {
  return settings[key] === DEFAULT_SETTINGS[key] ? '' : valueWords(settings, key)
}

function list(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}
