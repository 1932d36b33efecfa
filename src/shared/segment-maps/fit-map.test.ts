import { describe, expect, it } from 'vitest'
import { fitMap } from './fit-map.ts'
import { findMap } from './index.ts'
import { ruleMatches } from './match-segment.ts'

const range = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

describe('fitMap', () => {
  it('leaves maps alone where they fit', () => {
    const bins = { r: 5, f: 5, m: 5 }
    for (const id of ['eleven-rfm', 'ten-rf', 'low-mid-high']) expect(fitMap(findMap(id), bins)).toBe(findMap(id))
  })

  it('refuses maps on single scores where there are more or fewer', () => {
    expect(() => fitMap(findMap('ten-rf'), { r: 5, f: 4, m: 5 })).toThrow(/needs 5 scores.*there are 5, 4 and 5/)
  })

  it('stretches sums so that each code is in exactly one group and all groups can be reached', () => {
    for (const r of range(10).slice(1)) {
      for (const f of range(10).slice(1)) {
        const map = fitMap(findMap('low-mid-high'), { r, f, m: 3 })
        const reached = new Set<string>()
        for (const scores of range(r).flatMap((one) =>
          range(f).flatMap((two) => range(3).map((three) => ({ r: one, f: two, m: three }))),
        )) {
          const matches = map.rules.filter((rule) => ruleMatches(rule, scores))
          expect(matches).toHaveLength(1)
          reached.add(matches[0]?.segment as string)
        }
        expect(reached.size).toBe(3)
      }
    }
  })
})
