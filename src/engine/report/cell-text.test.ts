import { expect, it } from 'vitest'
import { cellText, cellXml, escapeLookalikes } from './cell-text.ts'

it('a cell takes what XML can hold, with line breaks of one kind', () => {
  expect(cellText('a\u0000b\u0008c\u000bd\u001fe\ufffef\ud800g')).toBe('abcdef\ufffdg')
  expect(cellText('a\tb\nc\r\nd\re')).toBe('a\tb\nc\nd\ne')
})

it('a cell takes 32,767 characters, none cut in half', () => {
  expect(cellText('x'.repeat(32_767))).toHaveLength(32_767)
  expect(cellText('x'.repeat(32_768))).toBe('x'.repeat(32_767))
  expect(cellText(`${'x'.repeat(32_766)}😀`)).toBe(`${'x'.repeat(32_766)}\ufffd`)
})

it('text that looks like an escape of Excel’s stays as it is', () => {
  expect(escapeLookalikes('_x0041_ _X00aF_ _x004_ _xZZZZ_ x0041_')).toBe(
    '_x005F_x0041_ _x005F_X00aF_ _x004_ _xZZZZ_ x0041_',
  )
  expect(cellXml('a < b & c > "d" _x0041_')).toBe('a &lt; b &amp; c &gt; "d" _x005F_x0041_')
})
