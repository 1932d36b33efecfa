import { expect, it } from 'vitest'
import { countKnownWords } from './known-words.ts'

it.each([
  ['注文番号,お客様,日付,金額', 4],
  ['Номер заказа;Клиент;Отменён', 3],
  ['Order,Customer,Date', 0],
  ['Cancelled é', 0],
  ['ÓÞÏÏÓ;ëÌÉÅÎÔ', 0],
])('counts those of %s that are beyond ASCII', (text, count) => {
  expect(countKnownWords(text)).toBe(count)
})
