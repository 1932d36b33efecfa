import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom, deriveSeed, sampleIndices } from './random.ts'

describe('createRandom', () => {
  it('repeats itself for a seed and differs between seeds', () => {
    const take = (seed: number) => Array.from({ length: 5 }, createRandom(seed))
    expect(take(7)).toEqual(take(7))
    expect(take(7)).not.toEqual(take(8))
  })

  it('spreads evenly over [0, 1)', () => {
    const random = createRandom(1)
    const tenths = new Array<number>(10).fill(0)
    for (let draw = 0; draw < 100_000; draw++) {
      const tenth = Math.floor(random() * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(400)
  })
})

describe('deriveSeed', () => {
  it('gives a different seed to every job', () => {
    expect(new Set(Array.from({ length: 1_000 }, (_, job) => deriveSeed(1, job))).size).toBe(1_000)
  })
})

describe('sampleIndices', () => {
  it('takes different indices in ascending order, or all', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(250), fc.nat(), (total, size, seed) => {
        const sample = [...sampleIndices(total, size, createRandom(seed))]
        expect(sample.length).toBe(Math.min(total, size))
        expect(sample.every((index, at) => index < total && index > (sample[at - 1] ?? -1))).toBe(true)
      }),
    )
  })
})
