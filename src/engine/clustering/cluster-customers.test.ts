import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CLUSTERING } from '../../shared/model/cluster-settings.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { clusterCustomers } from './cluster-customers.ts'
import type { Measures } from './features.ts'
import { hasReference, onlineRetail } from './online-retail.fixture.ts'

/** Three kinds of customer that nobody could mix up, in turn. */
function threeKinds(customers: number): Measures {
  const kinds = [
    { recencyDays: 2, frequency: 40, monetary: 50_000_000 },
    { recencyDays: 40, frequency: 6, monetary: 4_000_000 },
    { recencyDays: 300, frequency: 1, monetary: 200_000 },
  ] as const
  const pick = (measure: 'recencyDays' | 'frequency' | 'monetary') =>
    Float64Array.from({ length: customers }, (_, at) => (kinds[at % 3]?.[measure] ?? 0) + (Math.floor(at / 3) % 5))
  return { recencyDays: pick('recencyDays'), frequency: pick('frequency'), monetary: pick('monetary') }
}

describe('clusterCustomers', () => {
  it('finds the groups that are there, best customers first', () => {
    const found = clusterCustomers(threeKinds(90), { k: 'auto', seed: 1 })
    expect(found?.figures.k).toBe(3)
    expect(found?.figures.sizes).toEqual([30, 30, 30])
    expect(found?.assignment).toEqual(Int32Array.from({ length: 90 }, (_, at) => (at % 3) + 1))
    expect(ENGLISH.write(found?.figures.reason ?? '')).toMatch(/^From 3 to 8 groups were tried\. With 3, /)
  })

  it('gives null when fewer than three customers differ', () => {
    const two = { recencyDays: [1, 1, 9, 9], frequency: [1, 1, 2, 2], monetary: [5, 5, 5, 5] }
    expect(clusterCustomers(two, { k: 'auto', seed: 1 })).toBeNull()
    expect(clusterCustomers({ recencyDays: [], frequency: [], monetary: [] }, { k: 2, seed: 1 })).toBeNull()
  })

  it('lowers a k beyond the number of different customers, and says so', () => {
    const three = { recencyDays: [1, 9, 50, 1], frequency: [1, 2, 3, 1], monetary: [5, 50, 500, 5] }
    const figures = clusterCustomers(three, { k: 6, seed: 1 })?.figures
    expect(figures?.k).toBe(3)
    expect(figures?.inertia).toBe(0)
    expect(ENGLISH.write(figures?.reason ?? '')).toBe(
      'You asked for 6 groups, but only 3 customers differ from one another, so there are 3.',
    )
  })

  it.each([1, 2.5, Number.NaN])('refuses %d clusters', (k) => {
    expect(() => clusterCustomers(threeKinds(9), { k, seed: 1 })).toThrow('Enter a whole number from 2 up')
  })

  it('stops when it is cancelled, and tells how far it has come', () => {
    const control = new AbortController()
    const told: number[] = []
    const onProgress = (fraction: number) => {
      told.push(fraction)
      if (told.length === 25) control.abort()
    }
    const run = () => clusterCustomers(threeKinds(60), { k: 'auto', seed: 1, signal: control.signal, onProgress })
    expect(run).toThrow('The analysis was cancelled.')
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.every((fraction) => fraction >= 0 && fraction < 1)).toBe(true)
  })

  it('tells the share of starts done, the scores at the end being as much as one more number of clusters', () => {
    const toldOf = (k: number | 'auto') => {
      const told: number[] = []
      clusterCustomers(threeKinds(60), { k, seed: 1, restarts: 2, onProgress: (fraction) => told.push(fraction) })
      return told
    }
    expect(toldOf(4)).toEqual([0, 1 / 4, 1 / 2])
    // Six numbers of clusters from 3 to 8, two starts each.
    expect(toldOf('auto')).toEqual(Array.from({ length: 13 }, (_, at) => expect.closeTo(at / 14, 12)))
  })

  it('keeps what it tried where it chose, and nothing where the number was given', () => {
    const auto = clusterCustomers(threeKinds(60), { k: 'auto', seed: 1, restarts: 2 })?.figures
    expect(auto).toMatchObject({ seed: 1, restarts: 2, silhouetteSample: 60, form: 'log', scaling: 'standard' })
    expect(auto?.candidates.map(({ k }) => k)).toEqual([3, 4, 5, 6, 7, 8])
    const { silhouette, inertia, calinskiHarabasz, daviesBouldin } = auto?.candidates[0] ?? {}
    expect(auto).toMatchObject({ k: 3, silhouette, inertia, calinskiHarabasz, daviesBouldin })
    const given = clusterCustomers(threeKinds(60), { k: 2, seed: 1, restarts: 2 })?.figures
    expect(given).toMatchObject({ k: 2, candidates: [] })
  })

  it('says how much of the variance the kept components hold, and keeps none where all are kept', () => {
    const componentsOf = (components: number | null) =>
      clusterCustomers(threeKinds(60), { k: 3, seed: 1, clustering: { ...DEFAULT_CLUSTERING, components } })?.figures
        .components
    expect([componentsOf(null), componentsOf(3)]).toEqual([null, null])
    const [one, two] = [componentsOf(1), componentsOf(2)]
    expect([one?.kept, two?.kept]).toEqual([1, 2])
    // The three measures rise and fall together, so that one component holds nearly all.
    expect(one?.explained).toBeGreaterThan(0.9)
    expect(two?.explained).toBeGreaterThan(one?.explained ?? 1)
    expect(two?.explained).toBeLessThanOrEqual(1)
  })

  it('describes every customer once, whatever the measures', () => {
    const customer = fc.tuple(
      fc.nat(400),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
    )
    fc.assert(
      fc.property(fc.array(customer, { maxLength: 60 }), fc.integer({ min: 2, max: 9 }), (customers, k) => {
        const measures = {
          recencyDays: customers.map(([recency]) => recency),
          frequency: customers.map(([, frequency]) => frequency),
          monetary: customers.map(([, , monetary]) => monetary),
        }
        const found = clusterCustomers(measures, { k, seed: 1, restarts: 2 })
        if (found === null) return
        const { figures, assignment } = found
        expect(figures.clampedMonetary).toBe(measures.monetary.filter((monetary) => monetary < 0).length)
        expect(figures.profiles.map((profile) => profile.number)).toEqual(figures.sizes.map((_, at) => at + 1))
        for (const { number, customers: size } of figures.profiles) {
          expect(assignment.filter((cluster) => cluster === number).length).toBe(size)
          expect(size).toBeGreaterThan(0)
        }
        const means = figures.profiles.map((profile) => profile.meanMonetary)
        expect(means).toEqual([...means].sort((a, b) => b - a))
      }),
      { numRuns: 60 },
    )
  })

  it.skipIf(!hasReference)('finds in Online Retail what scikit-learn finds', () => {
    const figures = clusterCustomers(onlineRetail(), { k: 'auto', seed: 1 })?.figures
    expect(figures?.k).toBe(3)
    expect(figures?.silhouette).toBeCloseTo(0.3371, 3)
    expect(figures?.sizes).toEqual([763, 1704, 1871])
    expect(figures?.candidates.map((candidate) => candidate.k)).toEqual([3, 4, 5, 6, 7, 8])
    const two = clusterCustomers(onlineRetail(), { k: 2, seed: 1 })?.figures
    expect(two?.sizes).toEqual([1668, 2670])
    expect(two?.candidates).toEqual([])
  })
})
