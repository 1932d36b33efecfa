import { describe, expect, it } from 'vitest'
import { type ClusterFeature, type ClusterSettings, DEFAULT_CLUSTERING } from '../../shared/model/cluster-settings.ts'
import { buildFeatures } from './features.ts'

describe('buildFeatures', () => {
  it('takes the logarithm of one plus each measure, then mean 0 and deviation 1', () => {
    const { points } = buildFeatures({ recencyDays: [0, 1], frequency: [1, 3], monetary: [0, 10_000 * (Math.E - 1)] })
    expect([...points.values].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([-1, -1, -1, 1, 1, 1])
  })

  it('takes a negative monetary as 0 and counts it', () => {
    const { points, clampedMonetary } = buildFeatures({
      recencyDays: [1, 2, 3],
      frequency: [1, 1, 2],
      monetary: [-50, 0, 10],
    })
    expect(clampedMonetary).toBe(1)
    expect(points.values[2]).toBe(points.values[5])
  })

  it('makes 0 of a feature in which all customers are equal', () => {
    const { points } = buildFeatures({ recencyDays: [9.3, 9.3, 9.3], frequency: [1, 2, 3], monetary: [0.1, 0.1, 0.1] })
    expect([points.values[0], points.values[3], points.values[6]]).toEqual([0, 0, 0])
    expect([points.values[2], points.values[5], points.values[8]]).toEqual([0, 0, 0])
  })

  const measures = {
    recencyDays: [0, 1, 3],
    frequency: [1, 2, 2],
    monetary: [-10_000, 0, 30_000],
    scores: { r: [5, 4, 1], f: [1, 2, 2], m: [1, 2, 3] },
    more: new Map<ClusterFeature, number[]>([
      ['weekday', [1, 7, 1]],
      ['hour', [0, 6, 12]],
      ['averageOrder', [Number.NaN, 8, 4]],
      ['trend', [-3, 0, 3]],
      ['returns', [Number.NaN, Number.NaN, Number.NaN]],
    ]),
  }
  const built = (settings: Partial<ClusterSettings>) => buildFeatures(measures, { ...DEFAULT_CLUSTERING, ...settings })
  const minMax = (feature: ClusterFeature, form: ClusterSettings['form']) =>
    [...built({ features: [feature], form, scaling: 'min-max' }).points.values].map((value) => Number(value.toFixed(9)))

  it('takes the measures as they are, as logarithms or as scores, and other features never as scores', () => {
    expect(minMax('recency', 'raw')).toEqual([0, 0.333333333, 1])
    expect(minMax('recency', 'log')).toEqual([0, 0.5, 1])
    expect(minMax('recency', 'scores')).toEqual([1, 0.75, 0])
    expect(minMax('frequency', 'scores')).toEqual([0, 1, 1])
    expect(minMax('monetary', 'scores')).toEqual([0, 0.5, 1])
    expect(minMax('monetary', 'raw')).toEqual([0, 0.25, 1])
    expect(minMax('monetary', 'log')).toEqual([0, 0, 1])
    expect(minMax('trend', 'scores')).toEqual(minMax('trend', 'log'))
  })

  it('makes a fall as long as the rise by as much', () => {
    expect(minMax('trend', 'log')).toEqual([0, 0.5, 1])
  })

  it('counts negative amounts only where logarithms of them are taken', () => {
    const clamped = (settings: Partial<ClusterSettings>) => built(settings).clampedMonetary
    expect(clamped({})).toBe(1)
    expect(clamped({ form: 'raw' })).toBe(0)
    expect(clamped({ form: 'scores' })).toBe(0)
    expect(clamped({ features: ['recency', 'frequency'] })).toBe(0)
  })

  it('gives those without a value the median of the others, and says how many they are', () => {
    const { inputs, scaled, raw } = built({ features: ['averageOrder', 'returns', 'recency'], form: 'raw' })
    expect(inputs).toEqual([
      { feature: 'averageOrder', missing: 1, isFlat: false },
      { feature: 'returns', missing: 3, isFlat: true },
      { feature: 'recency', missing: 0, isFlat: false },
    ])
    expect(raw[0]).toEqual([Number.NaN, 8, 4])
    // The median of 8 and 4 is their mean, and so the average of the three.
    expect([scaled.values[0], scaled.values[1]]).toEqual([0, 0])
  })

  it('gives everybody the value of the only one who has any', () => {
    const more = new Map<ClusterFeature, number[]>([['averageOrder', [Number.NaN, 8, Number.NaN]]])
    const settings = { ...DEFAULT_CLUSTERING, features: ['averageOrder' as const], form: 'raw' as const }
    const { inputs, scaled } = buildFeatures({ ...measures, more }, settings)
    expect(inputs).toEqual([{ feature: 'averageOrder', missing: 2, isFlat: true }])
    expect([...scaled.values]).toEqual([0, 0, 0])
  })

  it('makes a weekday or an hour a place on a circle, which weighs as much as one feature', () => {
    const { columns, points, standard } = built({ features: ['hour', 'recency'], form: 'raw' })
    expect(columns).toEqual(['hour', 'hour', 'recency'])
    // Cosine and sine of midnight, six and noon are (1, 0), (0, 1) and (-1, 0).
    const [cosine, sine] = [Math.sqrt(3 / 2), Math.sqrt(1 / 2)].map((deviations) => deviations * Math.SQRT1_2)
    const expected = [cosine, -Number(sine), 0, 2 * Number(sine), -Number(cosine), -Number(sine)]
    const found = [0, 1, 3, 4, 6, 7].map((at) => points.values[at])
    expect(found).toEqual(expected.map((value) => expect.closeTo(value ?? Number.NaN, 9)))
    expect(standard).toHaveLength(1)
    const week = built({ features: ['weekday'] }).points.values
    expect(week.slice(0, 2)).toEqual(week.slice(4))
  })

  it('is brought to its principal components only where fewer are wished than there are columns', () => {
    expect(built({ components: null }).points.dimensions).toBe(3)
    expect(built({ components: 2 }).points.dimensions).toBe(2)
    const all = built({ components: 3 })
    expect(all.points).toBe(all.scaled)
  })

  it('refuses scores and features that were not given', () => {
    expect(() =>
      buildFeatures({ ...measures, scores: undefined as never }, { ...DEFAULT_CLUSTERING, form: 'scores' }),
    ).toThrow(/not given/)
    expect(() => built({ features: ['products'] })).toThrow(/not computed/)
  })
})
