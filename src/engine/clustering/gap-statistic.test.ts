import { describe, expect, it } from 'vitest'
import { chooseByGap, gapStatistic } from './gap-statistic.ts'
import type { Points } from './points.ts'
import { createRandom } from './random.ts'

describe('gapStatistic', () => {
  const random = createRandom(6)
  const heaps: Points = {
    values: Float64Array.from(
      { length: 480 },
      (_, at) => (Math.floor(at / 2) % 4) * (at % 2 === 0 ? 10 : -7) + random(),
    ),
    count: 240,
    dimensions: 2,
  }

  it('finds the four heaps that are there', () => {
    expect(chooseByGap(gapStatistic(heaps, [2, 3, 4, 5, 6], { seed: 1 }))).toBe(4)
  })

  it('is about 0 for points that are themselves spread evenly', () => {
    const even: Points = { values: Float64Array.from({ length: 800 }, random), count: 400, dimensions: 2 }
    for (const { gap } of gapStatistic(even, [2, 3, 4], { seed: 1 })) expect(Math.abs(gap)).toBeLessThan(0.1)
  })

  it('leaves out what would put every different point into a cluster of its own', () => {
    const few: Points = { values: Float64Array.of(1, 1, 2, 2, 3, 3), count: 6, dimensions: 1 }
    expect(gapStatistic(few, [2, 3, 4], { seed: 1 }).map(({ k }) => k)).toEqual([2])
  })

  it('repeats itself for a seed', () => {
    const options = { seed: 3, references: 3 }
    expect(gapStatistic(heaps, [2, 3], options)).toEqual(gapStatistic(heaps, [2, 3], options))
  })
})

describe('chooseByGap', () => {
  const gap = (k: number, value: number) => ({ k, gap: value, error: 0.05 })

  it('takes the first gap that the next does not beat by more than its error', () => {
    expect(chooseByGap([gap(2, 0.1), gap(3, 0.5), gap(4, 0.54), gap(5, 0.9)])).toBe(3)
  })

  it('takes a gap that the next beats by just its error, and never the last', () => {
    expect(
      chooseByGap([
        { k: 2, gap: 0.5, error: 1 },
        { k: 3, gap: 0.75, error: 0.25 },
      ]),
    ).toBe(2)
    expect(
      chooseByGap([
        { k: 2, gap: 0.5, error: 1 },
        { k: 3, gap: 1, error: 0.25 },
      ]),
    ).toBeNull()
    expect(chooseByGap([gap(2, 0.5)])).toBeNull()
  })

  it('takes none when every next one is better', () => {
    expect(chooseByGap([gap(2, 0.1), gap(3, 0.3), gap(4, 0.5)])).toBeNull()
  })
})
