/**
 * How fast customers are clustered, as ratios against peers. Run it with `node bench/cluster.ts`. ml-kmeans runs in the same process; scikit-learn
 * runs too where python3 has it, else its stored time stands in, and is marked so: it comes from another day, and says only about
 * how far apart the two are. Each peer stops by its own default rule.
 * Times are processor seconds, but scikit-learn's, which uses all cores, is by the clock.
 */
import { spawnSync } from 'node:child_process'
import { kmeans } from '../src/engine/clustering/kmeans.ts'
import { measure } from '../src/engine/clustering/lloyd.ts'
import { mlKmeans, toRows } from '../src/engine/clustering/ml-kmeans-peer.ts'
import type { Points } from '../src/engine/clustering/points.ts'
import { createRandom, type Random } from '../src/engine/clustering/random.ts'
import { scale } from '../src/engine/clustering/scaling.ts'
import { sampledSilhouettes } from '../src/engine/clustering/silhouette.ts'

const RESTARTS = 10

/** Seconds of scikit-learn 1.9.1 with default threads on a machine like this one, k = 4, 10 starts, 1,000,000 x 3, four blobs. */
const STORED_SKLEARN_SECONDS = 7.03

const SKLEARN = `
import time, numpy as np
from sklearn.cluster import KMeans
rng = np.random.default_rng(1)
centers = np.array([[0, 0, 0], [4, 0, 0], [0, 4, 0], [4, 4, 0]])
x = centers[np.arange(1_000_000) % 4] + rng.standard_normal((1_000_000, 3))
x = (x - x.mean(0)) / x.std(0)
start = time.perf_counter()
KMeans(4, n_init=10, random_state=0).fit(x)
print(time.perf_counter() - start)
`

benchShop()
benchMillion()

function benchShop(): void {
  const points = shopLike(4_338, createRandom(1))
  const rows = toRows(points)
  const ks = [2, 3, 4, 5, 6, 7, 8, 9, 10]
  const ours = seconds(() => ks.map((k) => kmeans(points, { k, seed: 1, restarts: RESTARTS })))
  const peer = seconds(() => ks.map((k) => bestOfMlKmeans(points, rows, k)))
  const scored = seconds(() => sampledSilhouettes(points, ours.result, 1))
  console.log(`4,338 customers, k = 2 to 10, ${RESTARTS} starts each:`)
  console.log(
    `  Regulars ${ours.took.toFixed(2)} s, ml-kmeans ${peer.took.toFixed(2)} s: ${ratio(peer.took, ours.took)}`,
  )
  const inertias = ours.result.map(({ inertia }, at) => inertia / (peer.result[at] as number) - 1)
  console.log(`  inertia against ml-kmeans: ${inertias.map((part) => `${(100 * part).toFixed(3)}%`).join(' ')}`)
  console.log(
    `  exact silhouettes of all nine ${scored.took.toFixed(2)} s, with them ${(ours.took + scored.took).toFixed(2)} s in all`,
  )
}

function benchMillion(): void {
  const points = blobs(1_000_000, createRandom(1))
  const ours = seconds(() => kmeans(points, { k: 4, seed: 1, restarts: RESTARTS }))
  console.log(
    `1,000,000 x 3 in four blobs, k = 4: Regulars ${ours.took.toFixed(2)} s, ${RESTARTS} starts on a sample, the best on all`,
  )
  const rows = toRows(points)
  const peer = seconds(() => measure(points, 4, mlKmeans(rows, 'kmeans++', 4, { seed: 1 })))
  console.log(`  ml-kmeans ${peer.took.toFixed(2)} s for one start on all: ${ratio(peer.took, ours.took)} with ten`)
  const worse = ours.result.inertia / peer.result.inertia - 1
  console.log(`  inertia against ml-kmeans: ${(100 * worse).toFixed(3)}%`)
  const python = spawnSync('python3', ['-c', SKLEARN], { encoding: 'utf8' })
  const measured = python.status === 0 ? Number(python.stdout) : null
  const sklearn = measured ?? STORED_SKLEARN_SECONDS
  const source = measured === null ? 'stored: python3 has no scikit-learn here' : 'same run'
  console.log(`  scikit-learn ${sklearn.toFixed(2)} s (${source}): ${ratio(sklearn, ours.took)}`)
}

function bestOfMlKmeans(points: Points, rows: number[][], k: number): number {
  const inertias = Array.from(
    { length: RESTARTS },
    (_, seed) => measure(points, k, mlKmeans(rows, 'kmeans++', k, { seed: seed + 1 })).inertia,
  )
  return Math.min(...inertias)
}

/** Customers as shops have them: most came once and long ago, few come often, and those spend most. */
function shopLike(count: number, random: Random): Points {
  const values = new Float64Array(count * 3)
  for (let customer = 0; customer < count; customer++) {
    const loyalty = Math.max(0, normal(random))
    values[customer * 3] = Math.log1p(374 * random() ** (1 + 2 * loyalty))
    values[customer * 3 + 1] = Math.log1p(Math.ceil(Math.exp(1.2 * loyalty + 0.3 * normal(random))))
    values[customer * 3 + 2] = 5.8 + loyalty + 0.8 * normal(random)
  }
  return standardised(values)
}

function blobs(count: number, random: Random): Points {
  const values = new Float64Array(count * 3)
  for (let point = 0; point < count; point++) {
    values[point * 3] = (point % 2) * 4 + normal(random)
    values[point * 3 + 1] = (Math.floor(point / 2) % 2) * 4 + normal(random)
    values[point * 3 + 2] = normal(random)
  }
  return standardised(values)
}

function standardised(values: Float64Array): Points {
  const points = { values, count: values.length / 3, dimensions: 3 }
  scale(points, 'standard')
  return points
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** Seconds of processor time, which other work on the machine disturbs less than the clock; all of it runs on one thread. */
function seconds<Result>(work: () => Result): { result: Result; took: number } {
  const start = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(start)
  return { result, took: (user + system) / 1e6 }
}

function ratio(peer: number, ours: number): string {
  return `${(peer / ours).toFixed(1)} times as fast`
}
