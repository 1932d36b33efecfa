import { expect, it } from 'vitest'
import { type ClusterFeature, DEFAULT_CLUSTERING } from '../../shared/model/cluster-settings.ts'
import type { ClusterFigures } from '../../shared/model/clusters.ts'
import { profileClusters } from './cluster-profiles.ts'
import { buildFeatures } from './features.ts'
import { measure } from './lloyd.ts'
import { namesByFigures } from './names-by-figures.ts'

// Of six customers two stand out in everything, and the others are as usual or a little below.
const measures = {
  recencyDays: [1, 1, 100, 100, 100, 100],
  frequency: [60, 60, 4, 4, 3, 3],
  monetary: [900_000, 900_000, 9_000, 9_000, 9_000, 9_000],
  more: new Map<ClusterFeature, number[]>([
    ['hour', [9, 9, 10, 10, 11, 11]],
    ['returns', [9, 9, 0, 0, 0, 0]],
  ]),
}

const named = (assignment: readonly number[], features: readonly ClusterFeature[]) => {
  const clustering = { ...DEFAULT_CLUSTERING, features }
  const built = buildFeatures(measures, clustering)
  const k = Math.max(...assignment)
  const partition = measure(
    built.points,
    k,
    Int32Array.from(assignment, (number) => number - 1),
  )
  const { profiles } = profileClusters(measures, built, partition)
  return namesByFigures(measures, { k, profiles } as unknown as ClusterFigures, Int32Array.from(assignment), {
    clustering,
  })
}

it('names clusters by the means of the three measures, in standard deviations from the average customer', () => {
  // With two of six apart, those lie sqrt(2) from the average, the others half of that on the other side.
  const names = named([1, 1, 2, 2, 2, 2], ['recency', 'frequency', 'monetary'])
  expect(names.map(({ number, name }) => [number, name])).toEqual([
    [1, { key: 'clusters.name', args: { often: 'veryFrequent', much: 'veryBig', seen: 'veryRecently' } }],
    [2, { key: 'clusters.name', args: { often: 'occasional', much: 'small', seen: 'long' } }],
  ])
})

it('names them so whatever they were made from, and says what else stands out, but no place on a circle', () => {
  const [best] = named([1, 1, 2, 2, 2, 2], ['hour', 'returns'])
  expect(best?.name).toEqual(named([1, 1, 2, 2, 2, 2], ['recency', 'frequency', 'monetary'])[0]?.name)
  expect(best?.sentence).toMatchObject({
    key: 'common.joined',
    args: { second: { args: { features: { list: [{ key: 'clusters.sentence.high' }] } } } },
  })
})
