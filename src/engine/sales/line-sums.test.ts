import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineSums } from './line-sums.ts'

type Line = readonly [customer: number, order: number, mark: number, quantity: number, amount: number]

/** The sums as rows. */
function summed(lines: readonly Line[], lastOrder: number) {
  const sums = new LineSums(lastOrder)
  for (const line of lines) sums.add(...line)
  const { customer, order, mark, lines: count, quantity, amount } = sums.sorted()
  return Array.from(mark, (each, at) => [customer[at], order[at], each, count[at], quantity[at], amount[at]])
}

/** The same by a plain map. */
function plainly(lines: readonly Line[]) {
  const rows = new Map<string, [number, number, number, number, number, number]>()
  for (const [customer, order, mark, quantity, amount] of lines) {
    const row = rows.get([customer, order, mark].join()) ?? [customer, order, mark, 0, 0, 0]
    row[3]++
    row[4] += quantity
    row[5] += amount
    rows.set([customer, order, mark].join(), row)
  }
  return [...rows.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
}

describe('LineSums', () => {
  it('has nothing without lines', () => {
    expect(summed([], 0)).toEqual([])
  })

  it('adds up what has customer, order and mark in common, sorted by these, in whatever order the lines come', () => {
    const line = fc.tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(0, 7, 2 ** 40, 2 ** 40 + 1),
      fc.integer({ min: -5, max: 5 }),
      fc.integer({ min: -(2 ** 45), max: 2 ** 45 }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        expect(summed(lines, 4)).toEqual(plainly(lines))
      }),
    )
  })

  it('grows with as many sums as there are', () => {
    const lines = Array.from({ length: 5_000 }, (_, at): Line => [at % 7, at % 2_000, at, 1, at])
    expect(summed(lines, 2_000)).toEqual(plainly(lines))
  })
})
