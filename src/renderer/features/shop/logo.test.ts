import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LOGO_HEIGHT, LOGO_WIDTH } from '../../../shared/model/shop.ts'
import { logoSize } from './logo.ts'

test('a small picture keeps its size, an SVG takes the place there is', () => {
  expect(logoSize(120, 60, false)).toEqual({ width: 120, height: 60 })
  expect(logoSize(120, 60, true)).toEqual({ width: 800, height: 400 })
  expect(logoSize(1600, 400, false)).toEqual({ width: 800, height: 200 })
  expect(logoSize(0, 0, true)).toBeNull()
})

test('no picture is larger than a logo may be, or nothing at all', () => {
  const side = fc.integer({ min: 1, max: 30_000 })
  fc.assert(
    fc.property(side, side, fc.boolean(), (width, height, scales) => {
      const size = logoSize(width, height, scales)
      expect(size?.width).toSatisfy((pixels: number) => pixels >= 1 && pixels <= LOGO_WIDTH)
      expect(size?.height).toSatisfy((pixels: number) => pixels >= 1 && pixels <= LOGO_HEIGHT)
    }),
  )
})
