import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seenFrom } from './space-plot.ts'

test('from the front, the first two directions are across and up', () => {
  expect(seenFrom({ turn: 0, tilt: 0 }, [1, 2, 3])).toEqual([1, 2, 3])
})

test('a quarter turn brings the third direction across, a quarter tilt brings it down', () => {
  const [across] = seenFrom({ turn: 90, tilt: 0 }, [0, 0, 1])
  expect(across).toBeCloseTo(1, 12)
  const [, up] = seenFrom({ turn: 0, tilt: 90 }, [0, 0, 1])
  expect(up).toBeCloseTo(-1, 12)
})

test('turning keeps every distance', () => {
  const angle = fc.integer({ min: -360, max: 360 })
  const place = fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -9, max: 9, noNaN: true })))
  fc.assert(
    fc.property(angle, angle, place, (turn, tilt, at) => {
      expect(Math.hypot(...seenFrom({ turn, tilt }, at))).toBeCloseTo(Math.hypot(...at), 9)
    }),
  )
})
