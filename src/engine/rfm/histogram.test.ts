import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { histogramOf } from './histogram.ts'

describe('histogramOf', () => {
  it('puts every value into the one bar that holds it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -10, max: 10_000_000 })), {
          minLength: 1,
        }),
        fc.constantFrom(1, 10_000),
        (values, unit) => {
          const { bars } = histogramOf(values, [], unit)
          expect(bars.reduce((sum, bar) => sum + bar.customers, 0)).toBe(values.length)
          for (const [at, { from, to, customers }] of bars.entries()) {
            expect(to).toBeGreaterThan(from)
            if (at > 0) expect(from).toBe(bars[at - 1]?.to)
            const isLast = at === bars.length - 1
            expect(values.filter((value) => value >= from && (value < to || (isLast && value === to)))).toHaveLength(
              customers,
            )
          }
          expect(bars.length).toBeLessThanOrEqual(60)
        },
      ),
    )
  })

  it('has a bar per day where there are few', () => {
    expect(histogramOf([1, 2, 2, 5], [2], 1)).toEqual({
      scale: 'linear',
      cuts: [2],
      bars: [
        { from: 1, to: 2, customers: 1 },
        { from: 2, to: 3, customers: 2 },
        { from: 3, to: 4, customers: 0 },
        { from: 4, to: 5, customers: 1 },
      ],
    })
  })

  it('ends at the greatest value where that is a round one', () => {
    const { scale, bars } = histogramOf([1, 2, 3, 1_000], [], 1)
    expect([scale, bars.at(-1)?.to]).toEqual(['log', 1_000])
    expect(bars.map(({ from }) => from)).toEqual([1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 500, 700])
  })

  it('grows in round steps where a few are far above the rest', () => {
    const { scale, bars } = histogramOf([-30_000, 20_000, 40_000, 50_000, 90_000, 9_000_000], [], 10_000)
    expect(scale).toBe('log')
    expect(bars.slice(0, 8).map(({ from, to }) => [from / 10_000, to / 10_000])).toEqual([
      [-3, 0], [0, 1], [1, 2], [2, 3], [3, 5], [5, 7], [7, 10], [10, 15],
    ]) // biome-ignore format: a table of pairs reads better packed
  })
})
