import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ENGLISH } from '../../../../shared/words/english.ts'
import { cssString, pageStyle } from './page-style.ts'

test('a text stays a text in a style sheet, whatever is in it', () => {
  expect(cssString('Café "Rosé"')).toBe('"Café \\22 Rosé\\22 "')
  expect(cssString('a\\b\n</style>')).toBe('"a\\5c b\\a \\3c /style\\3e "')
})

const anyText = fc.array(fc.integer({ min: 1, max: 0xffff })).map((codes) => String.fromCharCode(...codes))

test('nothing in a text can end its string or the style element', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(cssString(text).slice(1, -1)).not.toMatch(/["<>\n\r\f]/)
      expect(unescaped(cssString(text).slice(1, -1))).toBe(text)
    }),
  )
})

/** As CSS reads a string: a backslash, hex digits, one space. */
function unescaped(text: string): string {
  return text.replace(/\\([\da-f]+) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}

test.each([
  ['a4', 'A4'],
  ['letter', 'letter'],
] as const)('pages of %s are numbered, the cover is not', (paper, size) => {
  const style = pageStyle(paper, { header: 'Shop', headerEnd: 'Day', footer: 'Made' }, ENGLISH)
  expect(style).toContain(`size: ${size};`)
  expect(style).toContain('content: "Page " counter(page) " of " counter(pages) "";')
  expect(style.split('@page :first')[1]?.match(/content: none/g)).toHaveLength(4)
})
