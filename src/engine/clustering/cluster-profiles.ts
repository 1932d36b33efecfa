import { isCircular } from '../../shared/format/feature-words.ts'
import type { ClusterProfile, FeatureProfile } from '../../shared/model/clusters.ts'
import type { Features, Measures } from './features.ts'
import type { Partition } from './lloyd.ts'
import { meanOf, mostFrequent, quantile, total } from './statistics.ts'

/** A partition whose clusters are numbered for people. */
export interface NumberedClusters {
  readonly profiles: readonly ClusterProfile[]
  /** 1-based number of each customer's cluster. */
  readonly assignment: Int32Array
}

/** Describes each cluster in the original units, and numbers them by mean monetary, highest first. */
export function profileClusters(measures: Measures, features: Features, partition: Partition): NumberedClusters {
  const { k, assignment } = partition
  const members = Array.from({ length: k }, (): number[] => [])
  for (let customer = 0; customer < assignment.length; customer++)
    members[assignment[customer] as number]?.push(customer)
  const { spending = null } = measures
  const whole = spending === null ? null : total(spending)
  const described = members.map((customers, cluster) => ({
    cluster,
    profile: {
      customers: customers.length,
      share: customers.length / assignment.length,
      ...averages(measures, customers),
      ...shareOf(whole, spending === null ? null : total(customers.map((customer) => spending[customer] as number))),
      center: features.standard.map((column) => meanOf(customers.map((customer) => column[customer] as number))),
      features: features.inputs.map(({ feature }, at) =>
        profileFeature(
          customers.map((customer) => features.raw[at]?.[customer] ?? Number.NaN),
          isCircular(feature),
        ),
      ),
    },
  }))
  described.sort(
    (a, b) =>
      b.profile.meanMonetary - a.profile.meanMonetary ||
      b.profile.meanFrequency - a.profile.meanFrequency ||
      a.profile.meanRecencyDays - b.profile.meanRecencyDays,
  )
  const numbers = new Int32Array(k)
  for (const [rank, { cluster }] of described.entries()) numbers[cluster] = rank + 1
  return {
    profiles: described.map(({ profile }, rank) => ({ number: rank + 1, ...profile })),
    assignment: assignment.map((cluster) => numbers[cluster] as number),
  }
}

/** Of nothing, or of less, there are no shares. */
function shareOf(whole: number | null, revenue: number | null) {
  if (whole === null || revenue === null) return { revenue: null, revenueShare: null }
  return { revenue, revenueShare: whole <= 0 ? 0 : revenue / whole }
}

function averages({ recencyDays, frequency, monetary }: Measures, customers: readonly number[]) {
  const recency = summarise(recencyDays, customers)
  const orders = summarise(frequency, customers)
  const money = summarise(monetary, customers)
  return {
    meanRecencyDays: recency.mean,
    meanFrequency: orders.mean,
    meanMonetary: money.mean,
    medianRecencyDays: recency.median,
    medianFrequency: orders.median,
    medianMonetary: money.median,
  }
}

function profileFeature(values: readonly number[], isRound: boolean): FeatureProfile {
  const known = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort()
  if (known.length === 0) return { mean: null, typical: null }
  return isRound ? { mean: null, typical: mostFrequent(known) } : { mean: meanOf(known), typical: quantile(known, 0.5) }
}

function summarise(measure: ArrayLike<number>, customers: readonly number[]): { mean: number; median: number } {
  const values = Float64Array.from(customers, (customer) => measure[customer] as number).sort()
  return { mean: meanOf(values), median: quantile(values, 0.5) }
}
