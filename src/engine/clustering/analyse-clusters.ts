import type { ClusterSettings } from '../../shared/model/cluster-settings.ts'
import type { ClusterAnalysis } from '../../shared/model/cluster-views.ts'
import type { ClusterCandidate } from '../../shared/model/clusters.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { said, type Text } from '../../shared/words/said.ts'
import { AUTO_FROM, AUTO_TO, chooseCandidate, reasonForChoice } from './choose-k.ts'
import { findElbow } from './elbow.ts'
import { evaluate } from './evaluate.ts'
import { buildFeatures, type Measures } from './features.ts'
import { chooseByGap, type Gap, gapStatistic } from './gap-statistic.ts'
import { kmeans } from './kmeans.ts'
import { countDistinct } from './points.ts'

/** How {@link analyseClusters} searches. */
export interface AnalysisOptions {
  readonly seed: number
  /** What customers are compared by; the defaults when left out. */
  readonly clustering?: ClusterSettings
  /** Starts per k; 10 when left out. */
  readonly restarts?: number
  readonly signal?: { readonly aborted: boolean }
  readonly onProgress?: (fraction: number) => void
}

const FROM = 2
const TO = 12

/**
 * Tries 2 to 12 clusters and scores each in every way there is, to show how far the ways agree. Null when fewer than three customers
 * differ; throws `cancelled` when the signal says so.
 */
export function analyseClusters(measures: Measures, options: AnalysisOptions): ClusterAnalysis | null {
  const { seed, clustering, restarts = 10, signal, onProgress } = options
  const { points } = buildFeatures(measures, clustering)
  const last = Math.min(TO, countDistinct(points, TO))
  if (last < AUTO_FROM) return null
  const ks = Array.from({ length: last - FROM + 1 }, (_, at) => FROM + at)
  const step = (done: number) => {
    if (signal?.aborted) throw new RegularsError('cancelled', said('refusal.clustering-cancelled'))
    onProgress?.(done / (2 * ks.length))
  }
  const partitions = ks.map((k, done) =>
    kmeans(points, { k, seed, restarts, onRestart: (restart) => step(done + restart / restarts) }),
  )
  const { candidates } = evaluate(points, partitions, seed)
  const gaps = gapStatistic(points, ks, { seed, onStep: (done) => step(ks.length + done) })
  return recommend(candidates, gaps)
}

function recommend(candidates: readonly ClusterCandidate[], gaps: readonly Gap[]): ClusterAnalysis {
  const usable = candidates.filter(({ k }) => k >= AUTO_FROM && k <= AUTO_TO)
  const chosen = chooseCandidate(usable)
  const elbow = findElbow(candidates)?.k ?? null
  const byGap = chooseByGap(gaps)
  return {
    curve: candidates.map((candidate) => {
      const own = gaps.find(({ k }) => k === candidate.k)
      return { ...candidate, gap: own?.gap ?? null, gapError: own?.error ?? null }
    }),
    recommended: chosen.k,
    elbow,
    byGap,
    reasons: [reasonForChoice(chosen, usable), explainElbow(elbow), explainGap(byGap)],
  }
}

function explainElbow(elbow: number | null): Text {
  return elbow === null ? said('clusters.why.noElbow') : said('clusters.why.elbow', { k: elbow })
}

function explainGap(byGap: number | null): Text {
  return byGap === null ? said('clusters.why.noGap') : said('clusters.why.gap', { k: byGap })
}
