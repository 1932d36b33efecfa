import { expect, it } from 'vitest'
import { safeFileName } from './safe-file-name.ts'

it.each([
  ['Café Müller 2026-11-22', 'Café Müller 2026-11-22'],
  ['../../etc/passwd', 'etc passwd'],
  ['a\\b:c*?"<>|d', 'a b c d'],
  ['  .hidden. ', 'hidden'],
  ['tab\tand\u0000nul', 'tab and nul'],
  ['///', 'Regulars'],
])('makes a file name of %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe)
})

it('caps the length of a name', () => {
  expect(safeFileName('x'.repeat(500))).toHaveLength(120)
})
