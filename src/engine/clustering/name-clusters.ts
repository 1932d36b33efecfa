import { FEATURE_WORDS } from '../../shared/format/feature-words.ts'
import { FREQUENCY_NOUNS, type MeasureKinds } from '../../shared/format/measure-titles.ts'
import type { ClusterFeature } from '../../shared/model/cluster-settings.ts'
import type { ClusterName } from '../../shared/model/cluster-views.ts'
import type { ClusterProfile } from '../../shared/model/clusters.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'

/** Beyond this many standard deviations from the average customer a measure is worth a word, and a stronger word. */
const NOTABLE = 0.5
const STRIKING = 1.4

const MEASURES: ReadonlySet<ClusterFeature> = new Set(['recency', 'frequency', 'monetary'])
const MOST_WORDS = 3

/**
 * Names the clusters by what stands out in their `centers`: standardised logarithms of recency, frequency and monetary, profile by
 * profile. No two get the same name. `features` are those that the numbers of a profile's own centre are of; what stands out in
 * others than the three measures is added to the sentence. `kinds` says what frequency and monetary count.
 */
export function nameClusters(
  profiles: readonly ClusterProfile[],
  centers: readonly (readonly number[])[],
  features: readonly ClusterFeature[] = [],
  kinds: MeasureKinds = DEFAULT_SETTINGS,
): readonly ClusterName[] {
  const names = profiles.map((profile, at) => nameOf(profile, centers[at] ?? []))
  return profiles.map((profile, at) => {
    const name = names[at] as string
    const isShared = names.indexOf(name) !== names.lastIndexOf(name)
    return {
      number: profile.number,
      name: isShared ? `${name} (group ${profile.number})` : name,
      sentence: [sentenceOf(profile, kinds), ...standsOut(profile, features)].join(' '),
    }
  })
}

function nameOf(
  { medianFrequency }: ClusterProfile,
  [recency = 0, frequency = 0, monetary = 0]: readonly number[],
): string {
  const often = pick(frequency, medianFrequency <= 1 ? ['One-time', 'One-time'] : ['Very rare', 'Occasional'], [
    'Frequent',
    'Very frequent',
  ])
  const much = pick(monetary, ['very small spenders', 'small spenders'], ['big spenders', 'very big spenders'])
  const seen = pick(recency, ['seen very lately', 'seen lately'], ['not seen for long', 'gone for very long'])
  const comma = often.startsWith('Very') && much.startsWith('very') ? ',' : ''
  const who = `${often}${comma} ${much || (often === '' ? 'middling customers' : 'buyers')}`.trim()
  const name = `${who.charAt(0).toUpperCase()}${who.slice(1)}`
  return seen === '' ? name : `${name}, ${seen}`
}

/** The word for a distance from the average: far below, below, (nothing), above, far above. */
function pick(
  distance: number,
  [farBelow, below]: readonly [string, string],
  [above, farAbove]: readonly [string, string],
): string {
  if (Math.abs(distance) < NOTABLE) return ''
  if (distance < 0) return distance <= -STRIKING ? farBelow : below
  return distance >= STRIKING ? farAbove : above
}

function sentenceOf(profile: ClusterProfile, { frequency, monetary }: MeasureKinds): string {
  const { customers, share, medianFrequency, medianMonetary, medianRecencyDays } = profile
  const who = `${count(customers, 'customer')} (${percent(share)})${broughtIn(profile)}`
  const { one, many } = FREQUENCY_NOUNS[frequency]
  const often = `${number(medianFrequency)} ${Math.round(medianFrequency) === 1 ? one : many}`
  const spent = SPENT[monetary](number(medianMonetary / MONEY_SCALE))
  return `${who}; a typical one has ${often}, ${spent} and was here ${count(medianRecencyDays, 'day')} ago.`
}

/** What share of the money they bring in; nothing where there are no shares. */
function broughtIn({ revenue, revenueShare }: ClusterProfile): string {
  if (revenue === null || revenueShare === null) return ''
  if (revenue < 0) return ' who gave back more than they bought'
  return revenueShare > 0 ? ` who bring in ${percent(revenueShare)} of the money` : ''
}

const SPENT: Readonly<Record<MeasureKinds['monetary'], (amount: string) => string>> = {
  total: (amount) => `has spent ${amount}`,
  perOrder: (amount) => `spends ${amount} per order`,
  perLine: (amount) => `spends ${amount} per line`,
  margin: (amount) => `has brought a margin of ${amount}`,
}

/** In which features beyond the measures the cluster is far from the average customer, the most striking first. */
function standsOut({ center }: ClusterProfile, features: readonly ClusterFeature[]): string[] {
  const words = features
    .map((feature, at) => ({ feature, distance: center[at] ?? 0 }))
    .filter(({ feature, distance }) => !MEASURES.has(feature) && Math.abs(distance) >= NOTABLE)
    .sort((a, b) => Math.abs(b.distance) - Math.abs(a.distance))
    .slice(0, MOST_WORDS)
    .map(({ feature, distance }) => `${distance < 0 ? 'low' : 'high'} in ${FEATURE_WORDS[feature].title.toLowerCase()}`)
  return words.length === 0 ? [] : [`Against the average customer: ${words.join(', ')}.`]
}

function count(amount: number, noun: string): string {
  return `${number(amount)} ${noun}${Math.round(amount) === 1 ? '' : 's'}`
}

/** A few of many are not none. */
function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'less than 1%'
  return `${Math.round(share * 100)}%`
}

function number(amount: number): string {
  return Math.round(amount).toLocaleString('en-US')
}
