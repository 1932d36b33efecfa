import { describe, expect, it } from 'vitest'
import { OTHERS } from '../model/segment-map.ts'
import { SEGMENT_MAPS } from './index.ts'
import { apart, contrast, SIGHTS } from './sights.fixture.ts'

const eleven = [...(SEGMENT_MAPS[0]?.segments ?? []), OTHERS]

describe('segment colours', () => {
  it.each(Object.entries(SIGHTS))('stay apart with %s sight', (_, sight) => {
    for (const [at, one] of eleven.entries()) {
      for (const other of eleven.slice(at + 1)) {
        expect(apart(one.color, other.color, sight), `${one.name} and ${other.name}`).toBeGreaterThan(0.085)
      }
    }
  })

  it.each(eleven)(
    '$name carries white or near-black text, and stands out from a white and a dark page',
    ({ color }) => {
      expect(Math.max(contrast(color, '#ffffff'), contrast(color, '#1a1b1e'))).toBeGreaterThan(4.5)
      expect(contrast(color, '#ffffff')).toBeGreaterThan(1.6)
      expect(contrast(color, '#1a1b1e')).toBeGreaterThan(2)
    },
  )

  it('are the same for Champions on every map that has them', () => {
    const colors = SEGMENT_MAPS.flatMap((map) => map.segments.filter((segment) => segment.name === 'Champions'))
    expect(new Set(colors.map((segment) => segment.color)).size).toBe(1)
    expect(colors.length).toBe(4)
  })
})
