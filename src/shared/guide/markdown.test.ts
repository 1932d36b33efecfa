import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inlineParts, plainText } from './inline.ts'
import { headingId, readMarkdown, tablesOf } from './markdown.ts'

const text = (text: string) => ({ kind: 'text', text })

it('numbers a list of a single item, too', () => {
  expect(readMarkdown('1. one\n')).toMatchObject([{ kind: 'list', isOrdered: true }])
  expect(readMarkdown('- one\n')).toMatchObject([{ kind: 'list', isOrdered: false }])
})

describe('inlineParts', () => {
  it('knows bold, italics, code and links, one inside the other', () => {
    expect(inlineParts('a **b *c* d** [`d`](e.md#f) 2 * 3 * 4')).toEqual([
      text('a '),
      { kind: 'strong', parts: [text('b '), { kind: 'emphasis', parts: [text('c')] }, text(' d')] },
      text(' '),
      { kind: 'link', parts: [{ kind: 'code', text: 'd' }], to: 'e.md#f' },
      text(' 2 * 3 * 4'),
    ])
  })

  it('takes what stands in code as it is', () => {
    expect(inlineParts('`**a** [b](c)`')).toEqual([{ kind: 'code', text: '**a** [b](c)' }])
  })

  it('loses no letter, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '*', '`', '[', ']', '(', ')') }), (written) => {
        const letters = (some: string) => some.replaceAll(/[^a]/g, '').length
        const targets = JSON.stringify(inlineParts(written)).match(/"to":"[^"]*"/g) ?? []
        expect(letters(plainText(inlineParts(written))) + letters(targets.join(''))).toBe(letters(written))
      }),
    )
  })
})

describe('readMarkdown', () => {
  it('joins wrapped lines of paragraphs and items', () => {
    expect(readMarkdown('one\ntwo\n\n- a\n  b\n- c\n\n1. d\n2. e')).toEqual([
      { kind: 'paragraph', parts: [text('one two')] },
      { kind: 'list', isOrdered: false, items: [[text('a b')], [text('c')]] },
      { kind: 'list', isOrdered: true, items: [[text('d')], [text('e')]] },
    ])
  })

  it('ends a paragraph where a list, a table, code or a heading begins', () => {
    const kinds = readMarkdown('a\n- b\n\nc\n| d |\n| - |\ne\n```\n# f\n\n| g\n```\nh\n## i\nj').map(({ kind }) => kind)
    expect(kinds).toEqual([
      'paragraph',
      'list',
      'paragraph',
      'table',
      'paragraph',
      'code',
      'paragraph',
      'heading',
      'paragraph',
    ])
  })

  it('reads tables, an empty cell too, and pictures', () => {
    expect(tablesOf('| a | b |\r\n| - | -: |\r\n| **1** |  |')).toEqual([
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ])
    expect(readMarkdown('![A screen](../pictures/a.png)')).toEqual([
      { kind: 'picture', about: 'A screen', source: '../pictures/a.png' },
    ])
  })

  it('ends, and keeps every word, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('w', ' ', '\n', '#', '-', '|', '1', '.', '`') }), (written) => {
        const words = (some: string) => some.match(/w+/g) ?? []
        const all = JSON.stringify(readMarkdown(written)).replaceAll(/"(kind|id)":"[^"]*"/g, '')
        expect(words(all.replaceAll('rows', '')).join('').length).toBeGreaterThanOrEqual(
          words(written.replaceAll(/^```.*$/gm, '')).join('').length,
        )
      }),
    )
  })
})

it('a heading is linked to as on GitHub', () => {
  expect(headingId('Win-back desk')).toBe('win-back-desk')
  expect(headingId('1. Export your sales')).toBe('1-export-your-sales')
  expect(headingId('Lightspeed Retail X-Series (Vend)')).toBe('lightspeed-retail-x-series-vend')
})
