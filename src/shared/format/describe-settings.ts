import type { Settings } from '../model/settings.ts'
import { formatDay } from './dates.ts'

/** One setting as a person reads it. */
export interface SettingWords {
  readonly label: string
  readonly value: string
  /** What the choice does to the figures. */
  readonly meaning: string
}

/** The settings of a run in words, in the order in which they act. `mapTitle` is the title of the map that `map` names. */
export function describeSettings(settings: Settings, mapTitle: string, locale?: string): SettingWords[] {
  const { asOf, clusters, seed } = settings
  return [
    {
      label: 'Analysis date',
      value: asOf === null ? 'The day after the last order' : formatDay(asOf, locale),
      meaning: 'Recency counts the days from the last order back from this day. Later sales are left out.',
    },
    { label: 'Returns', ...RETURNS[settings.returns] },
    { label: 'Exact duplicates', ...DUPLICATES[settings.duplicates] },
    { label: 'Frequency', ...FREQUENCY[settings.frequency] },
    { label: 'Scores', ...SCHEME[settings.scheme] },
    { label: 'Segment map', value: mapTitle, meaning: 'Decides which scores make which segment.' },
    {
      label: 'Clusters',
      value: clusters === 'auto' ? 'Number chosen by the figures' : String(clusters),
      meaning:
        clusters === 'auto'
          ? 'From 3 to 8: the best separated split in which no cluster is tiny.'
          : 'The number was set by hand.',
    },
    { label: 'Seed', value: String(seed), meaning: 'The same seed gives the same clusters every time.' },
  ]
}

type Choice = Omit<SettingWords, 'label'>

const RETURNS = {
  net: {
    value: 'Lower the money',
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
  lines: { value: 'Lines', meaning: 'How many lines a customer bought, over all orders.' },
} satisfies Record<Settings['frequency'], Choice>

const SCHEME = {
  quantile: {
    value: 'Fifths by value (quantiles)',
    meaning: 'Each measure is cut at its 20, 40, 60 and 80 % points. Equal customers get equal scores.',
  },
  ntile: {
    value: 'Fifths by rank (ntile)',
    meaning: 'Customers are ranked and cut into five groups of equal size. Equal customers can get different scores.',
  },
} satisfies Record<Settings['scheme'], Choice>
