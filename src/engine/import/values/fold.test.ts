import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldHeader, foldWords } from './fold.ts'

it.each([
  ['Número de cliente', 'numerodecliente'],
  ['Straße Nr.', 'strassenr'],
  ['Łódź', 'lodz'],
  ['Sipariş kısa', 'sipariskisa'],
  ['Order #', 'orderno'],
  ['Paid?', 'paid'],
  ['Københavns butik', 'kobenhavnsbutik'],
  ['訂單號', '订单号'],
  ['고객명', '고객명'],
  ['  ', ''],
])('the heading %j is compared as %j', (text, folded) => {
  expect(foldHeader(text)).toBe(folded)
  expect(foldHeader(text.toUpperCase())).toBe(foldHeader(text))
})

it.each([
  ['CustomerName', ['customer', 'name']],
  ['order_id', ['order', 'id']],
  ['ORDER-ID 5', ['order', 'id', '5']],
  ['Größe, Łódź', ['grosse', 'lodz']],
  ['고객 이름', ['고객', '이름']],
  ['ガラス', ['ガラス']],
  [' – ', []],
])('the words of %j are %j', (text, words) => {
  expect(foldWords(text)).toEqual(words)
})

it('folds text without an accent as it does beside one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect(foldHeader(`${text}É`)).toBe(`${foldHeader(text)}e`)
      expect(foldWords(`${text} É`)).toEqual([...foldWords(text), 'e'])
    }),
  )
})
