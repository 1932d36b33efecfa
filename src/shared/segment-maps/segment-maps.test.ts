import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SegmentMap } from '../model/segment-map.ts'
import { ALL_SCORES, checkMap, countCodes } from './check-map.ts'
import { findMap, SEGMENT_MAPS } from './index.ts'
import { matchSegment, ruleMatches, scoreCode, segmentNamed } from './match-segment.ts'

describe('every shipped map', () => {
  it.each(SEGMENT_MAPS.map((map) => [map.id, map] as const))(
    '%s has no rule in vain and names all it uses',
    (_, map) => {
      expect(checkMap(map)).toMatchObject({ shadowed: [], unnamed: [], unreachable: [] })
      for (const { name, color, meaning, action } of map.segments) {
        expect(color, name).toMatch(/^#[0-9a-f]{6}$/)
        expect(meaning, name).toMatch(/\.$/)
        expect(action, name).toMatch(/\.$/)
      }
    },
  )

  it.each(SEGMENT_MAPS.filter((map) => map.id !== 'r-package').map((map) => [map.id, map] as const))(
    '%s covers all 125 codes',
    (_, map) => {
      expect(checkMap(map).uncovered).toEqual([])
    },
  )

  it.each(SEGMENT_MAPS.filter((map) => map.id !== 'r-package').map((map) => [map.id, map] as const))(
    '%s gives each code to one segment only, whatever the order of its rules',
    (_, map) => {
      fc.assert(
        fc.property(fc.constantFrom(...ALL_SCORES), fc.integer({ min: 1, max: 5 }), (scores, tier) => {
          expect(map.rules.filter((rule) => ruleMatches(rule, { ...scores, tier })).length).toBe(1)
        }),
      )
    },
  )
})

describe('the codes that each segment wins', () => {
  const counts = (id: string) => Object.fromEntries(countCodes(findMap(id)))

  it('are those of the public map of 125 codes', () => {
    expect(counts('eleven-rfm')).toEqual({
      Champions: 7,
      Loyal: 8,
      'Potential Loyalist': 24,
      New: 7,
      Promising: 16,
      'Need Attention': 8,
      'About To Sleep': 8,
      'At Risk': 22,
      'Cannot Lose Them': 8,
      Hibernating: 11,
      Lost: 6,
    })
  })

  it('are those that the order of the rules of R’s rfm leaves', () => {
    expect(counts('r-package')).toEqual({
      Champions: 1,
      'Potential Loyalist': 35,
      'Loyal Customers': 15,
      Promising: 8,
      'New Customers': 15,
      "Can't Lose Them": 6,
      'At Risk': 7,
      'Need Attention': 4,
      'About To Sleep': 10,
      Lost: 14,
      Others: 10,
    })
    expect(checkMap(findMap('r-package')).uncovered).toEqual('215 241 251 252 341 351 441 451 541 551'.split(' '))
  })

  it('are five times the cells of the map on R and F', () => {
    expect(counts('ten-rf')).toEqual({
      Hibernating: 20,
      'At Risk': 20,
      "Can't Lose": 10,
      'About To Sleep': 10,
      'Need Attention': 5,
      'Loyal Customers': 20,
      Promising: 5,
      'New Customers': 5,
      'Potential Loyalists': 20,
      Champions: 10,
    })
  })
})

describe('matchSegment', () => {
  const segmentOf = (id: string, code: string, tier?: number) => {
    const [r = 0, f = 0, m = 0] = [...code].map(Number)
    return matchSegment(findMap(id), tier === undefined ? { r, f, m } : { r, f, m, tier })
  }

  it('reads the grid by the mean of F and M, halves up', () => {
    const grid = (r: number, fm: number) => segmentOf('putler-grid', `${r}${fm}${fm}`)
    const row = (fm: number) => [1, 2, 3, 4, 5].map((r) => grid(r, fm))
    expect(row(5)).toEqual(["Can't Lose Them", 'At Risk', 'Loyal Customers', 'Champions', 'Champions'])
    expect(row(4)).toEqual(["Can't Lose Them", 'At Risk', 'Loyal Customers', 'Loyal Customers', 'Champions'])
    expect(row(3)).toEqual([
      'At Risk',
      'Needing Attention',
      'Potential Loyalist',
      'Potential Loyalist',
      'Loyal Customers',
    ])
    expect(row(2)).toEqual([
      'Hibernating',
      'Needing Attention',
      'Needing Attention',
      'Potential Loyalist',
      'Potential Loyalist',
    ])
    expect(row(1)).toEqual(['Lost', 'About To Sleep', 'Promising', 'Promising', 'Recent Customers'])
    expect(segmentOf('putler-grid', '545')).toBe(segmentOf('putler-grid', '555'))
    expect(segmentOf('putler-grid', '412')).toBe('Potential Loyalist')
  })

  it('cuts the sum of the scores at 8 and 11', () => {
    expect(['111', '233', '333', '344', '345', '555'].map((code) => segmentOf('low-mid-high', code))).toEqual([
      'Low',
      'Low',
      'Mid',
      'Mid',
      'High',
      'High',
    ])
  })

  it('goes by the tier where the map asks for one, and finds Others without it', () => {
    expect(segmentOf('five-tiers', '111', 5)).toBe('Tier 1')
    expect(segmentOf('five-tiers', '555')).toBe('Others')
  })
})

describe('checkMap', () => {
  it('names what a faulty map of one’s own leaves out', () => {
    const shadowed = { segment: 'Best', r: [5, 5], f: [5, 5] } as const
    const map: SegmentMap = {
      id: 'custom',
      title: 'Own',
      about: 'A test.',
      segments: [
        { name: 'Recent', color: '#000000', meaning: 'Recent.', action: 'Wait.' },
        { name: 'Best', color: '#ffffff', meaning: 'Best.', action: 'Thank.' },
      ],
      rules: [{ segment: 'Recent', r: [2, 5] }, shadowed, { segment: 'Gone', codes: ['111', '112'] }],
    }
    const check = checkMap(map)
    expect(check.uncovered).toHaveLength(23)
    expect(check.uncovered.slice(0, 2)).toEqual(['113', '114'])
    expect(check).toMatchObject({ shadowed: [shadowed], unnamed: ['Gone'], unreachable: ['Best'] })
    expect(segmentNamed(map, 'Gone').name).toBe('Others')
  })

  it('says what trying the rules one by one says', () => {
    const range = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    const rule = fc.record({ segment: fc.constantFrom('A', 'B'), r: range, f: range, m: range })
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 6 }), (rules) => {
        const map: SegmentMap = { id: 'x', title: 'x', about: 'x', segments: [], rules }
        const others = ALL_SCORES.filter((scores) => matchSegment(map, scores) === 'Others').map(scoreCode)
        expect(checkMap(map).uncovered).toEqual(others)
        for (const idle of checkMap(map).shadowed) {
          const without = { ...map, rules: rules.filter((kept) => kept !== idle) }
          expect(ALL_SCORES.map((scores) => matchSegment(without, scores))).toEqual(
            ALL_SCORES.map((scores) => matchSegment(map, scores)),
          )
        }
      }),
    )
  })
})

describe('findMap', () => {
  it('names the maps there are when it does not know one', () => {
    expect(() => findMap('twelve')).toThrow(/no segment map called “twelve”.*eleven-rfm, ten-rf/)
  })
})
