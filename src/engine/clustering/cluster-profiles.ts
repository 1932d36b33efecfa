import type { ClusterProfile } from '../../shared/model/clusters.ts'
import type { Measures } from './features.ts'
import type { Partition } from './lloyd.ts'
import { quantile } from './quantile.ts'

/** A partition whose clusters are numbered for people. */
export interface NumberedClusters {
  readonly profiles: readonly ClusterProfile[]
  /** 1-based number of each customer's cluster. */
  readonly assignment: Int32Array
}

/** Describes each cluster in the original units, and numbers them by mean monetary, highest first. */
export function profileClusters(measures: Measures, partition: Partition): NumberedClusters {
  const { k, centers, assignment } = partition
  const members = Array.from({ length: k }, (): number[] => [])
  for (let customer = 0; customer < assignment.length; customer++)
    members[assignment[customer] as number]?.push(customer)
  const revenue = total(measures.monetary)
  const dimensions = centers.length / k
  const described = members.map((customers, cluster) => ({
    cluster,
    profile: {
      customers: customers.length,
      share: customers.length / assignment.length,
      ...averages(measures, customers),
      monetaryShare:
        revenue === 0 ? 0 : total(customers.map((customer) => measures.monetary[customer] as number)) / revenue,
      center: [...centers.subarray(cluster * dimensions, (cluster + 1) * dimensions)],
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

function summarise(measure: ArrayLike<number>, customers: readonly number[]): { mean: number; median: number } {
  const values = Float64Array.from(customers, (customer) => measure[customer] as number).sort()
  return { mean: total(values) / values.length, median: quantile(values, 0.5) }
}

function total(values: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at] as number
  return sum
}
