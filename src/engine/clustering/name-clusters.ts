import type { ClusterName } from '../../shared/model/cluster-views.ts'
import type { ClusterProfile } from '../../shared/model/clusters.ts'

/** Beyond this many standard deviations from the average customer a measure is worth a word, and a stronger word. */
const NOTABLE = 0.5
const STRIKING = 1.4

/**
 * Names the clusters by what stands out in their `centers`: standardised logarithms of recency, frequency and monetary, profile by
 * profile. No two get the same name.
 */
export function nameClusters(
  profiles: readonly ClusterProfile[],
  centers: readonly (readonly number[])[],
): readonly ClusterName[] {
  const names = profiles.map((profile, at) => nameOf(profile, centers[at] ?? []))
  return profiles.map((profile, at) => {
    const name = names[at] as string
    const isShared = names.indexOf(name) !== names.lastIndexOf(name)
    return {
      number: profile.number,
      name: isShared ? `${name} (group ${profile.number})` : name,
      sentence: sentenceOf(profile),
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

function sentenceOf(profile: ClusterProfile): string {
  const { customers, share, monetaryShare, medianFrequency, medianMonetary, medianRecencyDays } = profile
  const who = `${count(customers, 'customer')} (${percent(share)}) who bring in ${percent(monetaryShare)} of the money`
  const orders = count(medianFrequency, 'order')
  return `${who}; a typical one has ${orders}, has spent ${number(medianMonetary)} and was here ${count(medianRecencyDays, 'day')} ago.`
}

function count(amount: number, noun: string): string {
  return `${number(amount)} ${noun}${Math.round(amount) === 1 ? '' : 's'}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

function number(amount: number): string {
  return Math.round(amount).toLocaleString('en-US')
}
