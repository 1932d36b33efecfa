import { describe, expect, it } from 'vitest'
import { concentrationOf } from './concentration.ts'

describe('concentrationOf', () => {
  it('counts the largest, rounded up, and the fewest that make a part', () => {
    expect(concentrationOf([10, 40, 20, 30])).toEqual({
      total: 100,
      top: [1, 5, 10, 20]
        .map((percent) => ({ percent, count: 1, spending: 40 }))
        .concat({ percent: 50, count: 2, spending: 70 }),
      making: [
        { percent: 50, count: 2, spending: 70 },
        { percent: 80, count: 3, spending: 90 },
      ],
      // 2 × (10 + 2 × 20 + 3 × 30 + 4 × 40) / (4 × 100) - 5 / 4
      gini: 0.25,
    })
  })

  it('is the whole for a single one, and nothing where nothing was spent', () => {
    expect(concentrationOf([5])).toMatchObject({ gini: 0, making: [{ count: 1 }, { count: 1 }] })
    expect(concentrationOf([])).toBeNull()
    expect(concentrationOf([0, -1])).toBeNull()
  })
})
