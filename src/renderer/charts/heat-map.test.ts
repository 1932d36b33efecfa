import { expect, it } from 'vitest'
import { contrast, textOn } from '../../shared/format/contrast.ts'
import { TOKENS } from '../theme/tokens.ts'
import { fieldColor } from './heat-map.ts'

it.each(['light', 'dark'] as const)('figures can be read on every field of the %s appearance', (scheme) => {
  const tokens = TOKENS[scheme]
  expect([fieldColor(0, tokens), fieldColor(1, tokens)]).toEqual([tokens.track, tokens.accent])
  for (let part = 0; part <= 1; part += 0.05) {
    const field = fieldColor(part, tokens)
    expect(contrast(field, textOn(field))).toBeGreaterThan(4.5)
  }
})
