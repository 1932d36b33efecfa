import { expect, it } from 'vitest'
import { nameOf } from './workspace-name.ts'

it.each([
  ['/home/ann/Shop.regulars', 'Shop'],
  ['/home/ann/Shop.REGULARS', 'Shop'],
  ['/home/ann/Shop', 'Shop'],
  ['/home/ann.regulars/a.b.regulars', 'a.b'],
  [`${'x'.repeat(130)}.regulars`, 'x'.repeat(120)],
  // Letters of two and of four bytes are not cut in pieces.
  [`x${'ä'.repeat(60)}.regulars`, `x${'ä'.repeat(59)}`],
  [`${'🛍'.repeat(40)}.regulars`, '🛍'.repeat(30)],
])('%s is called %s', (path, name) => {
  expect(nameOf(path)).toBe(name)
})
