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
