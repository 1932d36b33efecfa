import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClusterProfile } from '../../shared/model/clusters.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { nameClusters as namesOf } from './name-clusters.ts'

const nameClusters = (...args: Parameters<typeof namesOf>) =>
  namesOf(...args).map(({ name, sentence }) => ({ name: ENGLISH.write(name), sentence: ENGLISH.write(sentence) }))

function profile(number: number, medianFrequency = 3): ClusterProfile {
  return {
    number,
    customers: 1_204,
    share: 0.25,
    meanRecencyDays: 9,
    meanFrequency: 12,
    meanMonetary: 40_000_000,
    medianRecencyDays: 1,
    medianFrequency,
    medianMonetary: 37_173_500,
    revenue: 48_160_000_000,
    revenueShare: 0.68,
    center: [],
    features: [],
  }
}

describe('nameClusters', () => {
  it.each([
    [[-1.1, 1.6, 1.4], 10, 'Very frequent, very big spenders, seen recently'],
    [[-0.35, 0.1, 0.2], 3, 'Average customers'],
    [[0.77, -0.76, -0.77], 1, 'One-time small spenders, not seen for a long time'],
    [[0.77, -0.76, 0.1], 2, 'Occasional buyers, not seen for a long time'],
    [[-1.5, 0, 0.9], 3, 'Big spenders, seen very recently'],
    // From half a deviation on there is a word for it, from 1.4 a stronger one.
    [[-0.5, 0.5, 1.4], 3, 'Frequent very big spenders, seen recently'],
    [[-0.49, 0.49, -0.49], 3, 'Average customers'],
    [[-1.4, 1.39, -1.39], 3, 'Frequent small spenders, seen very recently'],
  ])('calls a centre of %j and %d orders: %s', (center, orders, name) => {
    expect(nameClusters([profile(1, orders)], [center])[0]?.name).toBe(name)
  })

  it('says in a sentence how many they are and what they do', () => {
    expect(nameClusters([profile(1)], [[0, 0, 0]])[0]?.sentence).toBe(
      '1,204 customers (25.0%), who bring in 68.0% of revenue. A typical one has 3 orders, has spent 3,717 and last bought 1 day ago.',
    )
  })

  it.each([
    [{ revenueShare: 0.003 }, '1,204 customers (25.0%), who bring in 0.3% of revenue. A typical'],
    [
      { revenueShare: -0.02, revenue: -50_000 },
      '1,204 customers (25.0%), who returned more than they bought. A typical',
    ],
    [{ revenueShare: 0, share: 0.004 }, '1,204 customers (0.4%). A typical'],
    // A margin below nothing is a loss of the shop's.
    [{ revenueShare: 0.2, meanMonetary: -5 }, '1,204 customers (25.0%), who bring in 20.0% of revenue. A typical'],
    [{ revenueShare: null, revenue: null }, '1,204 customers (25.0%). A typical'],
  ])('puts money of %j into words', (figures, words) => {
    const { sentence } = nameClusters([{ ...profile(1), ...figures }], [[0, 0, 0]])[0] ?? { sentence: '' }
    expect(sentence.startsWith(words)).toBe(true)
  })

  it('adds what stands out beyond the three measures', () => {
    const own = { ...profile(1), center: [2, 0.9, -1.2, 0.3] }
    const features = ['recency', 'averageOrder', 'daysBetween', 'returns'] as const
    expect(nameClusters([own], [[0, 0, 0]], features)[0]?.sentence).toMatch(
      /last bought 1 day ago\. Compared with the average customer: Days between orders \(low\) and Average order value \(high\)\.$/,
    )
  })

  it('adds a single thing that stands out, and no more than the three that stand out most', () => {
    const standsOut = (center: readonly number[]) => {
      const features = ['averageOrder', 'daysBetween', 'returns', 'products'] as const
      return nameClusters([{ ...profile(1), center }], [[0, 0, 0]], features)[0]
        ?.sentence.split('. ')
        .at(-1)
    }
    expect(standsOut([0, -0.5, 0.49, 0])).toBe('Compared with the average customer: Days between orders (low).')
    expect(standsOut([0.6, 0.8, -0.9, 0.7])).toBe(
      'Compared with the average customer: Returns (low), Days between orders (high) and Different products (high).',
    )
    expect(standsOut([0.4, 0, 0, 0])).not.toContain('Compared')
  })

  it('never gives two clusters the same name', () => {
    const center = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(center, { minLength: 1, maxLength: 12 }), (centers) => {
        const profiles = centers.map((_, at) => profile(at + 1))
        const names = nameClusters(profiles, centers).map(({ name }) => name)
        expect(new Set(names).size).toBe(names.length)
      }),
    )
  })

  it('says what frequency and monetary count', () => {
    const sentenceOf = (kinds: Parameters<typeof nameClusters>[3]) =>
      nameClusters([profile(1)], [[0, 0, 0]], [], kinds)[0]?.sentence
    expect(sentenceOf(undefined)).toContain('has 3 orders, has spent 3,717 and')
    expect(sentenceOf({ frequency: 'lines', monetary: 'perOrder' })).toContain(
      'has 3 lines, spends 3,717 per order and',
    )
    expect(sentenceOf({ frequency: 'days', monetary: 'margin' })).toContain(
      'has 3 days with a purchase, has brought a margin of 3,717 and',
    )
  })
})
