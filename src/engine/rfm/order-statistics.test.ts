import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createRandom } from '../clustering/random.ts'
import { orderStatistics } from './order-statistics.ts'

const [MANY, FEW] = [500, 20]

it('are what stands at each place once the numbers are sorted', () => {
  const shapes: readonly ((random: number) => number)[] = [
    (random) => Math.floor(random * 20),
    (random) => random,
    (random) => Math.floor(random * 1e14) - 5e13,
    // Nearly all far below the highest, over and over.
    (random) => Math.floor(random ** 200 * 2 ** 52),
    (random) => (random < 0.999 ? 7 : -(2 ** 40)),
    () => 3,
  ]
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(...shapes), fc.array(fc.nat(MANY - 1)), (seed, shape, places) => {
      const random = createRandom(seed)
      const values = Array.from({ length: MANY }, () => shape(random()))
      const sorted = Float64Array.from(values).sort()
      expect(orderStatistics(values, places, FEW)).toEqual(places.map((place) => sorted[place]))
    }),
    { numRuns: 60 },
  )
})
