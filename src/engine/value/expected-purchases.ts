import { DAYS_PER_WEEK } from '../../shared/analyses/value.ts'
import { betaNodes, type Nodes } from './beta-nodes.ts'
import type { DropOutFit } from './drop-out-models.ts'

/** Enough for horizons of many times what was seen. */
const NODES = 32

/** What a model expects of customers with some history, times in days. */
export interface Expectation {
  /** The probability that a customer has not stopped coming, 0..1. */
  alive(repeats: number, lastAfter: number, seenFor: number): number
  /** The mean number of purchase days in so many days after the end. */
  purchases(repeats: number, lastAfter: number, seenFor: number, days: number): number
}

/**
 * What a fitted model expects. Of whoever is still coming, the rate is gamma and the probability to stop is beta again, and the number of purchases has a mean
 * for each probability; Gauss's rule averages over these, since the closed form by a hypergeometric function cancels where `b` is large.
 */
export function expectationOf({ model, r, alpha, a, b }: DropOutFit): Expectation {
  const nodes = new Map<number, Nodes>()
  const nodesOf = (repeats: number) => {
    const known = nodes.get(repeats)
    if (known) return known
    const made = betaNodes(a, b + repeats + (model === 'mbg-nbd' ? 1 : 0), NODES)
    nodes.set(repeats, made)
    return made
  }
  const alive = (repeats: number, lastAfter: number, seenFor: number) => {
    if (model === 'nbd' || (model === 'bg-nbd' && repeats === 0)) return 1
    const shape = b + repeats - (model === 'bg-nbd' ? 1 : 0)
    const ratio = Math.log((alpha + seenFor / DAYS_PER_WEEK) / (alpha + lastAfter / DAYS_PER_WEEK))
    return 1 / (1 + (a / shape) * Math.exp((r + repeats) * ratio))
  }
  return {
    alive,
    purchases: (repeats, lastAfter, seenFor, days) => {
      const power = r + repeats
      const times = days / DAYS_PER_WEEK / (alpha + seenFor / DAYS_PER_WEEK)
      if (model === 'nbd') return power * times
      return alive(repeats, lastAfter, seenFor) * meanPurchases(nodesOf(repeats), power, times)
    },
  }
}

/** The mean of `(1 - (1 + p * times) ^ -power) / p` over the points. */
function meanPurchases({ points, weights }: Nodes, power: number, times: number): number {
  let sum = 0
  for (let at = 0; at < points.length; at++) {
    const p = points[at] as number
    const value = p === 0 ? power * times : -Math.expm1(-power * Math.log1p(p * times)) / p
    sum += (weights[at] as number) * value
  }
  return sum
}
