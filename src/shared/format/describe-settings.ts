import type { Settings } from '../model/settings.ts'
import type { RunSummary } from '../model/summary.ts'
import type { BestIs } from '../scores/show-score.ts'
import { formatDay } from './dates.ts'
import { describeClustering } from './describe-clustering.ts'
import { describeScores } from './describe-scores.ts'
import { describeFilter, describeWindow } from './describe-window.ts'
import type { Choice, SettingWords } from './setting-words.ts'

export type { SettingWords } from './setting-words.ts'

/**
 * The settings of a run in words, in the order in which they act; those that do nothing, such as equal weights, are left out.
 * `mapTitle` is the title of the map that `map` names.
 */
export function describeSettings(settings: Settings, mapTitle: string, locale?: string): SettingWords[] {
  const { asOf, clusters, seed } = settings
  return [
    {
      label: 'Analysis date',
      value: asOf === null ? 'The day after the last sale or return' : formatDay(asOf, locale),
      meaning: 'Recency counts the days from the last order back from this day. Later sales are left out.',
    },
    { label: 'Sales that count', ...describeWindow(settings.window, locale) },
    ...(settings.filter === null ? [] : [{ label: 'Filter', ...describeFilter(settings.filter) }]),
    { label: 'Returns', ...RETURNS[settings.returns] },
    { label: 'Exact duplicates', ...DUPLICATES[settings.duplicates] },
    ...(settings.exclude.length === 0
      ? []
      : [
          {
            label: 'Excluded products',
            value: shortList(settings.exclude),
            meaning: 'Their lines are left out of everything, walk-in sales too.',
          },
        ]),
    { label: 'Frequency', ...FREQUENCY[settings.frequency] },
    { label: 'Monetary', ...MONETARY[settings.monetary] },
    ...describeScores(settings),
    { label: 'Segment map', value: mapTitle, meaning: 'Decides which scores make which segment.' },
    {
      label: 'Clusters',
      value: clusters === 'auto' ? 'Automatic number' : String(clusters),
      meaning:
        clusters === 'auto'
          ? 'From 3 to 8: the best separated split in which no cluster is tiny.'
          : 'The number was set by hand.',
    },
    ...describeClustering(settings.clustering, locale),
    { label: 'Seed', value: String(seed), meaning: 'The same seed gives the same clusters every time.' },
  ]
}

/**
 * What a report says of how its result was made: of the segments, with how scores are written where that is not as usual, and of the
 * clusters, nothing where there are none.
 */
export function settingsOfRun(
  { settings, clusters }: Pick<RunSummary, 'settings' | 'clusters'>,
  mapTitle: string,
  bestIs: BestIs,
  locale?: string,
): { readonly segments: readonly SettingWords[]; readonly clusters: readonly SettingWords[] } {
  const all = describeSettings(settings, mapTitle, locale)
  const first = all.findIndex(({ label }) => label === 'Clusters')
  const turned = { label: 'The best score', value: '1', meaning: 'Scores are written like places in a ranking.' }
  return {
    segments: bestIs === 'lowest' ? [...all.slice(0, first), turned] : all.slice(0, first),
    clusters: clusters === null ? [] : all.slice(first),
  }
}

function shortList(codes: readonly string[]): string {
  const few = codes.slice(0, 8).join(', ')
  return codes.length > 8 ? `${few} and ${codes.length - 8} more` : few
}

const RETURNS = {
  net: {
    value: 'Subtract from spending',
    meaning: 'Returned goods are taken off what a customer spent. They do not count as a visit.',
  },
  ignore: { value: 'Ignored', meaning: 'Returned goods are left out, and customers keep their full spending.' },
} satisfies Record<Settings['returns'], Choice>

const DUPLICATES = {
  keep: { value: 'Kept', meaning: 'Two equal rows can be two equal sales, so both count.' },
  drop: { value: 'Dropped', meaning: 'Of rows that are equal in every cell only the first counts.' },
} satisfies Record<Settings['duplicates'], Choice>

const FREQUENCY = {
  orders: { value: 'Orders', meaning: 'How many different orders a customer placed.' },
  days: { value: 'Days with a purchase', meaning: 'On how many different days a customer bought something.' },
  lines: { value: 'Lines', meaning: 'How many lines a customer bought, over all orders.' },
} satisfies Record<Settings['frequency'], Choice>

const MONETARY = {
  total: { value: 'Everything spent', meaning: 'The sum of what a customer bought.' },
  perOrder: { value: 'Average order', meaning: 'What a customer spent, divided by the orders.' },
  perLine: { value: 'Average line', meaning: 'What a customer spent, divided by the lines bought.' },
  margin: {
    value: 'Margin',
    meaning: 'What a customer spent less what the goods cost the shop. Lines whose cost is not known add nothing.',
  },
} satisfies Record<Settings['monetary'], Choice>
