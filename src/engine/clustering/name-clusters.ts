import { FEATURE_WORDS } from '../../shared/format/feature-words.ts'
import type { MeasureKinds } from '../../shared/format/measure-titles.ts'
import type { ClusterFeature } from '../../shared/model/cluster-settings.ts'
import type { ClusterName } from '../../shared/model/cluster-views.ts'
import type { ClusterProfile } from '../../shared/model/clusters.ts'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { type Said, said } from '../../shared/words/said.ts'

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
  const traits = profiles.map((profile, at) => traitsOf(profile, centers[at] ?? []))
  const known = traits.map((own) => Object.values(own).join())
  return profiles.map((profile, at) => {
    const name = said('clusters.name', traits[at] as Traits)
    const isShared = known.indexOf(known[at] as string) !== known.lastIndexOf(known[at] as string)
    return {
      number: profile.number,
      name: isShared ? said('clusters.name.shared', { name, number: profile.number }) : name,
      sentence: withWhatStandsOut(sentenceOf(profile, kinds), profile, features),
    }
  })
}

/** How often a cluster's customers buy, how much they spend and when they were last seen; `none` where that is as usual. */
interface Traits {
  readonly often: string
  readonly much: string
  readonly seen: string
}

function traitsOf(
  { medianFrequency }: ClusterProfile,
  [recency = 0, frequency = 0, monetary = 0]: readonly number[],
): Traits {
  const rare = medianFrequency <= 1 ? (['oneTime', 'oneTime'] as const) : (['veryRare', 'occasional'] as const)
  return {
    often: pick(frequency, rare, ['frequent', 'veryFrequent']),
    much: pick(monetary, ['verySmall', 'small'], ['big', 'veryBig']),
    seen: pick(recency, ['veryRecently', 'recently'], ['long', 'veryLong']),
  }
}

/** The code for a distance from the average: far below, below, none, above, far above. */
function pick(
  distance: number,
  [farBelow, below]: readonly [string, string],
  [above, farAbove]: readonly [string, string],
): string {
  if (Math.abs(distance) < NOTABLE) return 'none'
  if (distance < 0) return distance <= -STRIKING ? farBelow : below
  return distance >= STRIKING ? farAbove : above
}

function sentenceOf(profile: ClusterProfile, { frequency, monetary }: MeasureKinds): Said {
  const { customers, share, revenueShare, medianFrequency, medianMonetary, medianRecencyDays } = profile
  return said('clusters.sentence', {
    customers,
    share: { share },
    brought: broughtIn(profile),
    revenueShare: { share: revenueShare ?? 0 },
    counted: frequency,
    count: Math.round(medianFrequency),
    measured: monetary,
    amount: { money: medianMonetary, currency: null },
    days: Math.round(medianRecencyDays),
  })
}

/** Whether they bring in some of the revenue or lose some; `unknown` where there are no shares. */
function broughtIn({ revenue, revenueShare }: ClusterProfile): 'loss' | 'some' | 'unknown' {
  if (revenue === null || revenueShare === null) return 'unknown'
  if (revenue < 0) return 'loss'
  return revenueShare > 0 ? 'some' : 'unknown'
}

/** Adds in which features beyond the measures the cluster is far from the average customer, the most striking first. */
function withWhatStandsOut(first: Said, { center }: ClusterProfile, features: readonly ClusterFeature[]): Said {
  const list = features
    .map((feature, at) => ({ feature, distance: center[at] ?? 0 }))
    .filter(({ feature, distance }) => !MEASURES.has(feature) && Math.abs(distance) >= NOTABLE)
    .sort((a, b) => Math.abs(b.distance) - Math.abs(a.distance))
    .slice(0, MOST_WORDS)
    .map(({ feature, distance }) =>
      said(distance < 0 ? 'clusters.sentence.low' : 'clusters.sentence.high', {
        feature: said(FEATURE_WORDS[feature].title),
      }),
    )
  if (list.length === 0) return first
  return said('common.joined', { first, second: said('clusters.sentence.standsOut', { features: { list } }) })
}
