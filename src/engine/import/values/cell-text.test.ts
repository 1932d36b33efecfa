import { expect, it } from 'vitest'
import { CELL, type Row } from '../read/source.ts'
import { idText } from './cell-text.ts'

const textRow = (text: string): Row => ({ number: 1, width: 1, kinds: Uint8Array.of(CELL.text), values: [text] })
const idOf = (text: string) => idText(textRow(text), 0)

it.each([
  ['an accent of its own', 'Zoe\u0308', 'Zoë'],
  ['a zero-width space', '\u200bK-7\u200b', 'K-7'],
  ['a byte order mark', '\ufeffK-7', 'K-7'],
  ['a soft hyphen and a mark of direction', 'K\u00ad-\u200e7', 'K-7'],
  ['no-break spaces', '\u00a0Ida\u202fBerg\u00a0', 'Ida Berg'],
  ['an ideographic space', '山田\u3000花子', '山田 花子'],
  ['full-width digits and letters', 'Ａ－１２３', 'A-123'],
  ['a line end inside', 'Ida\nBerg', 'Ida Berg'],
  ['a control character', 'K\u00007', 'K7'],
  ['an e-mail in capitals', ' Ida.Berg@Example.ORG ', 'ida.berg@example.org'],
  ['a name before its e-mail', 'Ida Berg <Ida@Example.org>', 'ida@example.org'],
  ['a link to its e-mail', 'mailto:ida@example.org', 'ida@example.org'],
  ['a separator behind its e-mail', 'ida@example.org;', 'ida@example.org'],
  ['an apostrophe behind a mark', "\u200b'0012", '0012'],
  ['a formula around it', '="0012"', '0012'],
  ['a fraction of nothing', '1207.0', '1207'],
])('reads an id with %s as it is seen', (_, text, id) => {
  expect(idOf(text)).toBe(id)
})

it.each(['K-7', 'Ida Berg', 'Ñandú 5', '①', 'ｶﾅ', 'ﬁ', 'm²', '@ida', 'A@B'])('keeps %s', (text) => {
  expect(idOf(text)).toBe(text)
})

it('takes one of marks alone for none', () => {
  expect(idOf('\u200b\u200b')).toBe('')
})
