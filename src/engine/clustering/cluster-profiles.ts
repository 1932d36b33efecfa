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
  const members = membersOf(partition)
  const { spending = null } = measures
  const whole = spending === null ? null : total(spending)
  const described = members.map((customers, cluster) => ({
    cluster,
    profile: {
      customers: customers.length,
      share: customers.length / assignment.length,
      ...averages(measures, customers),
      ...shareOf(whole, spending === null ? null : total(taken(spending, customers))),
      center: features.standard.map((column) => meanOf(taken(column, customers))),
      features: features.inputs.map(({ feature }, at) =>
        profileFeature(taken(features.raw[at] ?? [], customers), isCircular(feature)),
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

/** Who is in each cluster. */
function membersOf({ sizes, assignment }: Partition): Int32Array[] {
  const members = Array.from(sizes, (size) => new Int32Array(size))
  const counts = new Int32Array(sizes.length)
  for (let customer = 0; customer < assignment.length; customer++) {
    const cluster = assignment[customer] as number
    const place = counts[cluster] as number
    ;(members[cluster] as Int32Array)[place] = customer
    counts[cluster] = place + 1
  }
  return members
}

/** The values of some customers; NaN where one has none. */
function taken(values: ArrayLike<number>, customers: Int32Array): Float64Array {
  const some = new Float64Array(customers.length)
  for (let at = 0; at < some.length; at++) some[at] = values[customers[at] as number] ?? Number.NaN
  return some
}

/** Of nothing, or of less, there are no shares. */
function shareOf(whole: number | null, revenue: number | null) {
  if (whole === null || revenue === null) return { revenue: null, revenueShare: null }
  return { revenue, revenueShare: whole <= 0 ? 0 : revenue / whole }
}

function averages({ recencyDays, frequency, monetary }: Measures, customers: Int32Array) {
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

function profileFeature(values: Float64Array, isRound: boolean): FeatureProfile {
  // Those without a value come last.
  const sorted = values.sort()
  const end = sorted.findLastIndex((value) => !Number.isNaN(value)) + 1
  const known = sorted.subarray(0, end)
  if (known.length === 0) return { mean: null, typical: null }
  return isRound ? { mean: null, typical: mostFrequent(known) } : { mean: meanOf(known), typical: quantile(known, 0.5) }
}

function summarise(measure: ArrayLike<number>, customers: Int32Array): { mean: number; median: number } {
  const values = taken(measure, customers).sort()
  return { mean: meanOf(values), median: quantile(values, 0.5) }
}
