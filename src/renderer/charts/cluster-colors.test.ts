import { expect, it } from 'vitest'
import { apart, contrast, SIGHTS } from '../../shared/segment-maps/sights.fixture.ts'
import { TOKENS } from '../theme/tokens.ts'
import { clusterColor } from './cluster-colors.ts'

/** As many clusters as can be asked for. */
const colors = Array.from({ length: 12 }, (_, at) => clusterColor(at + 1))

it.each(Object.entries(SIGHTS))('any two clusters look apart with %s sight, the usual ones more so', (_, sight) => {
  for (const [at, one] of colors.entries()) {
    for (const [more, other] of colors.slice(at + 1).entries()) {
      const least = at + 1 + more < 8 ? 0.075 : 0.06
      expect(apart(one, other, sight), `clusters ${at + 1} and ${at + more + 2}`).toBeGreaterThan(least)
    }
  }
})

it.each(colors)('%s stands out from the dark surface, and is seen on the light one', (color) => {
  expect(contrast(color, TOKENS.dark.surface)).toBeGreaterThan(3)
  expect(contrast(color, TOKENS.light.surface)).toBeGreaterThan(2.2)
})
