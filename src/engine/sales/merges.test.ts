import { describe, expect, it } from 'vitest'
import { mergesNow } from '../database/merges-mark.ts'
import { mergedInto, mergedMembers, ownedLines, standsFor } from './merges.ts'
import { fillSales, line, openFewSales } from './testing/few-sales.ts'

const database = openFewSales()
const LINES = [line(), line({ customer: 2 }), line({ customer: 3 }), line({ customer: null })]
const merge = (...pairs: [member: number, owner: number][]) => fillSales(database, LINES, pairs)

describe('merged customers', () => {
  it('stand for nobody while nobody is merged', () => {
    merge()
    expect(mergesNow(database)).toBe('')
    expect(mergedInto(database)).toEqual(new Map())
    expect(mergedMembers(database, 1)).toEqual([])
    expect(standsFor(database, 'bob')).toBe('bob')
  })

  it('are known from either side', () => {
    merge([2, 1], [3, 1])
    expect(mergedInto(database)).toEqual(
      new Map([
        [2, 1],
        [3, 1],
      ]),
    )
    expect(mergedMembers(database, 1)).toEqual([
      { key: 2, id: 'bob' },
      { key: 3, id: 'cleo' },
    ])
    expect(mergedMembers(database, 2)).toEqual([])
    expect(['ann', 'bob', 'cleo', 'dan', 'nobody'].map((id) => standsFor(database, id))).toEqual([
      'ann',
      'ann',
      'ann',
      'dan',
      'nobody',
    ])
  })

  it('are told from another state by a short text', () => {
    const states = (
      [
        [[2, 1]],
        [[3, 1]],
        [[1, 2]],
        [
          [2, 1],
          [3, 1],
        ],
      ] as [number, number][][]
    ).map((pairs) => {
      merge(...pairs)
      return mergesNow(database)
    })
    expect(new Set(states).size).toBe(4)
    for (const state of states) expect(state).toMatch(/^[0-9a-f]{32}$/)
    merge([2, 1])
    expect(mergesNow(database)).toBe(states[0])
  })

  it.each([
    [
      [],
      [
        [1, 1],
        [2, 1],
        [3, 1],
      ],
    ],
    [
      [[2, 1]],
      [
        [1, 2],
        [3, 1],
      ],
    ],
  ] as const)('own the lines of those who were merged into them: %j', (pairs, owned) => {
    fillSales(database, LINES, pairs)
    const counts = new Map<number, number>()
    for (const { owner, from, where } of ownedLines(database)) {
      const keys = database.prepare<[], number>(`SELECT ${owner} FROM ${from} WHERE ${where}`).pluck().all()
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    expect([...counts].sort(([a], [b]) => a - b)).toEqual(owned)
  })
})
