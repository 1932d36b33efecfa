import fc from 'fast-check'
import { expect, it } from 'vitest'
import { HashSet } from './hash-set.ts'

const half = fc.oneof(fc.constantFrom(0, 1, -1), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }))

it('remembers what it met, and nothing else', () => {
  const hashes = new HashSet(1_000)
  fc.assert(
    fc.property(fc.array(fc.tuple(half, half), { maxLength: 50 }), (pairs) => {
      hashes.clear()
      const met = new Set<string>()
      for (const [low, high] of pairs) {
        // A free place is marked by 0/0.
        const name = low === 0 && high === 0 ? '0 1' : `${low} ${high}`
        expect(hashes.meet(low, high)).toBe(met.has(name))
        met.add(name)
      }
    }),
    { numRuns: 20 },
  )
})

it('remembers no more than it may', () => {
  const hashes = new HashSet(2)
  expect([hashes.meet(1, 1), hashes.isFull, hashes.meet(2, 1), hashes.isFull, hashes.meet(3, 1)]).toEqual([
    ...[false, false, false, true, false],
  ])
  expect([hashes.meet(1, 1), hashes.meet(2, 1), hashes.meet(3, 1)]).toEqual([true, true, false])
})

it('keeps all of them when it grows, also those of which a half is nothing', () => {
  const many = 400_000
  const hashes = new HashSet(many * 2)
  // Few have a first half of nothing, since they all want the same place.
  const each = (at: number): [number, number] => (at <= 50 ? [0, at] : at % 2 === 0 ? [at, 0] : [at, at])
  let known = 0
  for (const round of [0, 1]) {
    for (let at = 1; at <= many; at++) if (hashes.meet(...each(at))) known++
    expect(known).toBe(round === 0 ? 0 : many)
  }
})
