import type { ClusterSettings } from '../../shared/model/cluster-settings.ts'
import { DEFAULT_CLUSTERING } from '../../shared/model/cluster-settings.ts'
import type { ClusterCandidate, ClusterFigures } from '../../shared/model/clusters.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { release } from '../../shared/release.ts'
import { said, type Text } from '../../shared/words/said.ts'
import { AUTO_FROM, AUTO_TO, chooseCandidate, reasonForChoice } from './choose-k.ts'
import { profileClusters } from './cluster-profiles.ts'
import { evaluate } from './evaluate.ts'
import { buildFeatures, type Features, type Measures } from './features.ts'
import { kmeans } from './kmeans.ts'
import type { Partition } from './lloyd.ts'
import { countDistinct } from './points.ts'

/** How customers are clustered. */
export interface ClusterOptions {
  /** How many clusters; 'auto' tries 3 to 8. */
  readonly k: 'auto' | number
  readonly seed: number
  /** What customers are compared by; the defaults when left out. */
  readonly clustering?: ClusterSettings
  /** Starts per k; 10 when left out. */
  readonly restarts?: number
  readonly signal?: { readonly aborted: boolean }
  /** Told the share of the work done, 0..1, before each start; the scores at the end count as one more number of clusters. */
  readonly onProgress?: (fraction: number) => void
}

/** The figures of a clustering, and the 1-based number of each customer's cluster. */
export interface CustomerClusters {
  readonly figures: ClusterFigures
  readonly assignment: Int32Array
}

const DEFAULT_RESTARTS = 10

/**
 * Groups customers by k-means on their measures. Null when fewer than three customers differ; k is lowered to the number of
 * different customers. Throws `usage` for a k that is no whole number from 2 up, `cancelled` when the signal says so.
 */
export function clusterCustomers(measures: Measures, options: ClusterOptions): CustomerClusters | null {
  const { k: asked, seed, restarts = DEFAULT_RESTARTS, clustering = DEFAULT_CLUSTERING, signal, onProgress } = options
  if (asked !== 'auto' && (!Number.isInteger(asked) || asked < 2)) {
    throw new RegularsError('usage', said('refusal.cluster-number', { asked: String(asked) }))
  }
  const features = buildFeatures(measures, clustering)
  const distinct = countDistinct(features.points, asked === 'auto' ? AUTO_TO : Math.max(asked, AUTO_FROM))
  if (distinct < AUTO_FROM) return null

  const ks = asked === 'auto' ? range(AUTO_FROM, distinct) : [Math.min(asked, distinct)]
  const step = (done: number) => {
    if (signal?.aborted) throw new RegularsError('cancelled', said('refusal.clustering-cancelled'))
    onProgress?.(done / (ks.length + 1))
  }
  const partitions = ks.map((k, done) =>
    kmeans(features.points, { k, seed, restarts, onRestart: (restart) => step(done + restart / restarts) }),
  )
  step(ks.length)
  const { candidates, sample } = evaluate(features.points, partitions, seed)
  const chosen = chooseCandidate(candidates)
  const partition = partitions[candidates.indexOf(chosen)] as Partition
  const reason = asked === 'auto' ? reasonForChoice(chosen, candidates) : reasonForGiven(asked, chosen.k)
  const found = { partition, scores: chosen, sample, candidates: asked === 'auto' ? candidates : [], reason }
  const clusters = toCustomerClusters(measures, features, found, { seed, restarts, clustering })
  release(features.points.values, features.scaled.values, ...features.standard)
  release(...partitions.map(({ assignment }) => assignment))
  return clusters
}

function toCustomerClusters(
  measures: Measures,
  features: Features,
  found: {
    partition: Partition
    scores: ClusterCandidate
    sample: number
    candidates: readonly ClusterCandidate[]
    reason: Text
  },
  { seed, restarts, clustering }: { seed: number; restarts: number; clustering: ClusterSettings },
): CustomerClusters {
  const { scores, sample, candidates, reason } = found
  const { profiles, assignment } = profileClusters(measures, features, found.partition)
  const figures: ClusterFigures = {
    k: scores.k,
    seed,
    restarts,
    inputs: features.inputs,
    form: clustering.form,
    scaling: clustering.scaling,
    components: keptComponents(features),
    inertia: scores.inertia,
    silhouette: scores.silhouette,
    silhouetteSample: sample,
    calinskiHarabasz: scores.calinskiHarabasz,
    daviesBouldin: scores.daviesBouldin,
    sizes: profiles.map((profile) => profile.customers),
    profiles,
    clampedMonetary: features.clampedMonetary,
    candidates,
    reason,
  }
  return { figures, assignment }
}

function keptComponents({ points, scaled, components }: Features): ClusterFigures['components'] {
  if (points === scaled) return null
  const kept = points.dimensions
  return { kept, explained: components.ratios.slice(0, kept).reduce((sum, ratio) => sum + ratio, 0) }
}

function reasonForGiven(asked: number, k: number): Text {
  return asked === k ? said('clusters.why.asked', { k }) : said('clusters.why.fewer', { asked, k })
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}
