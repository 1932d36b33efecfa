import type { Settings } from '../model/settings.ts'
import type { RunSummary } from '../model/summary.ts'
import type { BestIs } from '../scores/show-score.ts'
import { mapText } from '../segment-maps/map-text.ts'
import type { Words } from '../words/words.ts'
import { describeClustering } from './describe-clustering.ts'
import { describeScores } from './describe-scores.ts'
import { describeFilter, describeWindow } from './describe-window.ts'
import type { SettingWords } from './setting-words.ts'

export type { SettingWords } from './setting-words.ts'

/** How many excluded codes are named. */
const NAMED_CODES = 8

/**
 * The settings of a run in words, in the order in which they act; those that do nothing, such as equal weights, are left out.
 * `mapTitle` is the title of the map that `map` names.
 */
export function describeSettings(settings: Settings, mapTitle: string, words: Words): SettingWords[] {
  return [...describeSegmenting(settings, mapTitle, words), ...describeClusters(settings, words)]
}

/**
 * What a report says of how its result was made: of the segments, with how scores are written where that is not as usual, and of the
 * clusters, nothing where there are none.
 */
export function settingsOfRun(
  { settings, clusters }: Pick<RunSummary, 'settings' | 'clusters'>,
  mapTitle: string,
  bestIs: BestIs,
  words: Words,
): { readonly segments: readonly SettingWords[]; readonly clusters: readonly SettingWords[] } {
  const { say, count } = words
  const turned: SettingWords = {
    id: 'bestScore',
    label: say('setting.bestScore'),
    value: count(1),
    meaning: say('setting.bestScore.about'),
  }
  const segments = describeSegmenting(settings, mapTitle, words)
  return {
    segments: bestIs === 'lowest' ? [...segments, turned] : segments,
    clusters: clusters === null ? [] : describeClusters(settings, words),
  }
}

function describeSegmenting(settings: Settings, mapTitle: string, words: Words): SettingWords[] {
  const { asOf, window, filter, returns, duplicates, exclude, frequency, monetary } = settings
  const { say } = words
  return [
    {
      id: 'analysisDate',
      label: say('setting.analysisDate'),
      value: asOf === null ? say('setting.analysisDate.auto') : words.day(asOf),
      meaning: say('setting.analysisDate.about'),
    },
    { id: 'window', label: say('setting.window'), ...describeWindow(window, words) },
    ...(filter === null
      ? []
      : [{ id: 'filter', label: say('setting.filter'), ...describeFilter(filter, words) } as const]),
    {
      id: 'returns',
      label: say('setting.returns'),
      value: say(`setting.returns.${returns}`),
      meaning: say(`setting.returns.${returns}.about`),
    },
    {
      id: 'duplicates',
      label: say('setting.duplicates'),
      value: say(`setting.duplicates.${duplicates}`),
      meaning: say(`setting.duplicates.${duplicates}.about`),
    },
    ...(exclude === null || exclude.length === 0
      ? []
      : [
          {
            id: 'exclude',
            label: say('setting.exclude'),
            value: shortList(exclude, words),
            meaning: say('setting.exclude.about'),
          } as const,
        ]),
    {
      id: 'frequency',
      label: say('setting.frequency'),
      value: say(`setting.frequency.${frequency}`),
      meaning: say(`setting.frequency.${frequency}.about`),
    },
    {
      id: 'monetary',
      label: say('setting.monetary'),
      value: say(`setting.monetary.${monetary}`),
      meaning: say(`setting.monetary.${monetary}.about`),
    },
    ...describeScores(settings, words),
    { id: 'map', label: say('setting.map'), value: words.write(mapText(mapTitle)), meaning: say('setting.map.about') },
  ]
}

function describeClusters({ clusters, clustering, seed }: Settings, words: Words): SettingWords[] {
  const { say } = words
  return [
    {
      id: 'clusters',
      label: say('setting.clusters'),
      value: clusters === 'auto' ? say('setting.clusters.auto') : words.count(clusters),
      meaning: say(clusters === 'auto' ? 'setting.clusters.auto.about' : 'setting.clusters.given.about'),
    },
    ...describeClustering(clustering, words),
    { id: 'seed', label: say('setting.seed'), value: String(seed), meaning: say('setting.seed.about') },
  ]
}

function shortList(codes: readonly string[], { say, list }: Words): string {
  const more = codes.length - NAMED_CODES
  return more > 0
    ? list([...codes.slice(0, NAMED_CODES), say('setting.exclude.more', { count: more })])
    : codes.join(', ')
}
