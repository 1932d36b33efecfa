import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, luminance, textOn } from '../../shared/format/contrast.ts'
import { TOKENS } from './tokens.ts'

test('luminance and contrast give the figures of WCAG', () => {
  expect(luminance('#ffffff')).toBeCloseTo(1, 6)
  expect(luminance('#000000')).toBe(0)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
})

test('text on any background passes AA', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const background = `#${value.toString(16).padStart(6, '0')}`
      expect(contrast(background, textOn(background))).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test.each(['light', 'dark'] as const)('every text colour of the %s theme passes AA on its grounds', (appearance) => {
  const tokens = TOKENS[appearance]
  const pairs: [string, string][] = [
    ...[tokens.page, tokens.surface, tokens.raised, tokens.rail].flatMap((ground): [string, string][] => [
      [tokens.text, ground],
      [tokens.textQuiet, ground],
      [tokens.accentText, ground],
      [tokens.bad, ground],
    ]),
    [tokens.onAccent, tokens.accent],
    [tokens.onAccent, tokens.accentHover],
    [tokens.accentText, tokens.accentSoft],
    [tokens.text, tokens.warnSoft],
    [tokens.warn, tokens.warnSoft],
    [tokens.bad, tokens.badSoft],
    [tokens.good, tokens.surface],
  ]
  for (const [text, ground] of pairs) expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
})
