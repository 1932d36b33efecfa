import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../shared/words/english.ts'
import { analyseClusters } from './analyse-clusters.ts'
import { createRandom } from './random.ts'

const random = createRandom(12)
const kinds = [
  [3, 60, 90_000_000],
  [30, 12, 9_000_000],
  [90, 4, 900_000],
  [330, 1, 90_000],
] as const
const customers = Array.from(
  { length: 240 },
  (_, at) => kinds[at % 4]?.map((value) => value * (0.9 + 0.2 * random())) ?? [],
)
const measures = {
  recencyDays: customers.map(([recency = 0]) => recency),
  frequency: customers.map(([, frequency = 0]) => frequency),
  monetary: customers.map(([, , monetary = 0]) => monetary),
}

describe('analyseClusters', () => {
  it('finds by every way the four kinds that are there', () => {
    const found = analyseClusters(measures, { seed: 1, restarts: 4 })
    expect(found?.curve.map(({ k }) => k)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(found?.recommended).toBe(4)
    expect(found?.byGap).toBe(4)
    expect([3, 4]).toContain(found?.elbow)
    expect(found?.reasons).toHaveLength(3)
    const [silhouette = '', elbow = '', gap = ''] = found?.reasons.map(ENGLISH.write) ?? []
    // Two clusters, and more than eight, are drawn but not recommended.
    expect(silhouette).toMatch(/^From 3 to 8 groups were tried\. With 4/)
    expect(elbow).toContain(`${found?.elbow} groups`)
    expect(gap).toContain('4 groups')
    const inertias = found?.curve.map(({ inertia }) => inertia) ?? []
    expect(inertias).toEqual([...inertias].sort((a, b) => b - a))
  })

  it('stays within the number of different customers', () => {
    const three = {
      recencyDays: [1, 20, 300, 1],
      frequency: [9, 3, 1, 9],
      monetary: [9_000_000, 900_000, 90_000, 9_000_000],
    }
    const found = analyseClusters(three, { seed: 1 })
    expect(found?.curve.map(({ k, gap }) => [k, gap === null])).toEqual([
      [2, false],
      [3, true],
    ])
    expect(found?.recommended).toBe(3)
    // Two numbers of clusters bend no curve, and one gap has no next.
    expect(found).toMatchObject({ elbow: null, byGap: null })
    for (const reason of found?.reasons.slice(1) ?? []) expect(ENGLISH.write(reason)).not.toMatch(/\d/)
  })

  it('tells how far it is: half of the way when all numbers of clusters were tried', () => {
    const told: number[] = []
    analyseClusters(measures, { seed: 1, restarts: 2, onProgress: (fraction) => told.push(fraction) })
    // Eleven numbers of clusters: two starts of each, then the gap of each.
    const starts = Array.from({ length: 22 }, (_, at) => at / 44)
    const gaps = Array.from({ length: 11 }, (_, at) => 0.5 + at / 22)
    expect(told).toEqual([...starts, ...gaps].map((fraction) => expect.closeTo(fraction, 12)))
  })

  it('gives null when fewer than three customers differ', () => {
    expect(analyseClusters({ recencyDays: [1, 2], frequency: [1, 2], monetary: [1, 2] }, { seed: 1 })).toBeNull()
  })

  it('stops when it is cancelled', () => {
    const control = new AbortController()
    const onProgress = (fraction: number) => {
      if (fraction > 0.2) control.abort()
    }
    expect(() => analyseClusters(measures, { seed: 1, restarts: 1, signal: control.signal, onProgress })).toThrow(
      'The analysis was cancelled.',
    )
  })
})
