import type { Money } from '../../shared/model/money.ts'
import type { Mover, RunComparison, RunRecord, SegmentMove } from '../../shared/model/run-list.ts'
import type { RunSummary } from '../../shared/model/summary.ts'
import { binsOf } from '../../shared/scores/score-value.ts'
import { type BestIs, shownScores } from '../../shared/scores/show-score.ts'
import { scoreCode } from '../../shared/segment-maps/match-segment.ts'
import type { RunCustomers } from '../database/runs.ts'
import { hardToCompare } from '../rfm/hard-to-compare.ts'

/** One side of a comparison. */
export interface ComparedRun {
  readonly record: RunRecord
  readonly summary: RunSummary
  readonly customers: RunCustomers
  readonly ids: readonly string[]
}

/** Which movers are wanted. */
export interface MoversQuery {
  /** A segment of the earlier and of the later run; null takes all. */
  readonly from: string | null
  readonly to: string | null
  /** Only those who are in one of the runs and not in this one. */
  readonly missingIn?: 'earlier' | 'later' | undefined
  /** How scores are written; the best as the highest when left out. */
  readonly bestIs?: BestIs | undefined
  readonly offset: number
  readonly limit: number
}

/** How the later run differs from the earlier one: who moved between which segments, and the figures. */
export function compareRuns(earlier: ComparedRun, later: ComparedRun, query: MoversQuery): RunComparison {
  const pairs = pairUp(earlier, later)
  const changed = pairs.filter(({ before, after }) => segmentAt(earlier, before) !== segmentAt(later, after))
  const both = (list: readonly Pair[]) => list.filter(({ before, after }) => before !== null && after !== null).length
  return {
    earlier: earlier.record,
    later: later.record,
    segments: [...new Set([...earlier.customers.segmentNames, ...later.customers.segmentNames])],
    moves: movesOf(earlier, later, pairs),
    stayed: pairs.length - changed.length,
    moved: both(changed),
    joined: pairs.filter(({ before }) => before === null).length,
    left: pairs.filter(({ after }) => after === null).length,
    change: {
      customers: later.summary.customers - earlier.summary.customers,
      orders: later.summary.orders - earlier.summary.orders,
      revenue: changeOf(earlier.summary.revenue, later.summary.revenue),
    },
    warnings: hardToCompare(earlier.summary, later.summary),
    movers: moversOf(earlier, later, changed, query),
  }
}

function changeOf(earlier: Money | null, later: Money | null): Money | null {
  return earlier === null || later === null ? null : later - earlier
}

/** A customer's place in either run. */
interface Pair {
  readonly before: number | null
  readonly after: number | null
}

function pairUp(earlier: ComparedRun, later: ComparedRun): Pair[] {
  const places = new Map<number, number>()
  for (const [at, key] of later.customers.keys.entries()) places.set(key, at)
  const pairs: Pair[] = []
  for (const [before, key] of earlier.customers.keys.entries()) {
    pairs.push({ before, after: places.get(key) ?? null })
    places.delete(key)
  }
  for (const after of places.values()) pairs.push({ before: null, after })
  return pairs
}

function segmentAt({ customers }: ComparedRun, at: number | null): string | null {
  return at === null ? null : (customers.segmentNames[customers.segment[at] as number] as string)
}

function movesOf(earlier: ComparedRun, later: ComparedRun, pairs: readonly Pair[]): SegmentMove[] {
  const counts = new Map<string, { from: string | null; to: string | null; customers: number }>()
  for (const { before, after } of pairs) {
    const [from, to] = [segmentAt(earlier, before), segmentAt(later, after)]
    const name = `${from}\n${to}`
    const move = counts.get(name)
    if (move) move.customers++
    else counts.set(name, { from, to, customers: 1 })
  }
  return [...counts.values()].sort((a, b) => b.customers - a.customers)
}

function moversOf(
  earlier: ComparedRun,
  later: ComparedRun,
  changed: readonly Pair[],
  { from, to, missingIn, bestIs = 'highest', offset, limit }: MoversQuery,
): Mover[] {
  const spent = ({ before, after }: Pair) => Math.max(moneyAt(earlier, before) ?? 0, moneyAt(later, after) ?? 0)
  return changed
    .filter(({ before }) => from === null || segmentAt(earlier, before) === from)
    .filter(({ after }) => to === null || segmentAt(later, after) === to)
    .filter(({ before, after }) => missingIn === undefined || (missingIn === 'earlier' ? before : after) === null)
    .sort((a, b) => spent(b) - spent(a))
    .slice(offset, offset + limit)
    .map(({ before, after }) => ({
      id: (before === null ? later.ids[after as number] : earlier.ids[before]) as string,
      from: segmentAt(earlier, before),
      to: segmentAt(later, after),
      codeBefore: codeAt(earlier, before, bestIs),
      codeAfter: codeAt(later, after, bestIs),
      monetaryBefore: moneyAt(earlier, before),
      monetaryAfter: moneyAt(later, after),
    }))
}

function codeAt({ customers, summary }: ComparedRun, at: number | null, bestIs: BestIs): string | null {
  if (at === null) return null
  const { r, f, m } = customers
  const scores = { r: r[at] as number, f: f[at] as number, m: m[at] as number }
  return scoreCode(shownScores(scores, binsOf(summary.thresholds), bestIs))
}

function moneyAt({ customers }: ComparedRun, at: number | null): number | null {
  return at === null ? null : (customers.monetary[at] as number)
}
