import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cafeSales, giftSales } from './more-shops.ts'

const committed = (name: string) => readFileSync(join(import.meta.dirname, '../../resources/sample', name), 'utf8')
const columnOf = (text: string, name: string) => {
  const [header = [], ...rows] = text
    .trim()
    .split('\r\n')
    .map((line) => line.split(','))
  return rows.map((row) => row[header.indexOf(name)] ?? '')
}

it('the committed files are what the generator writes, and others for another seed', () => {
  expect(committed('cafe-sales.csv')).toBe(cafeSales(2))
  expect(committed('gift-shops.csv')).toBe(giftSales(3))
  expect(cafeSales(3)).not.toBe(cafeSales(2))
})

it('the café has guests without a card, and no product codes', () => {
  const cards = columnOf(cafeSales(2), 'Loyalty card')
  expect(cards.filter((card) => card === '').length / cards.length).toBeCloseTo(1 / 7, 1)
  expect(new Set(columnOf(cafeSales(2), 'Item')).size).toBe(11)
})

it('the gift shops are two, with a currency each, and take goods back', () => {
  const text = giftSales(3)
  const currencies = columnOf(text, 'Currency')
  const stores = columnOf(text, 'Store')
  expect(new Set(stores.map((store, at) => `${store} ${currencies[at]}`))).toEqual(
    new Set(['Basel CHF', 'Freiburg EUR']),
  )
  const returns = columnOf(text, 'Qty').filter((quantity) => quantity.startsWith('-'))
  expect(returns.length).toBe(columnOf(text, 'Type').filter((type) => type === 'Return').length)
  expect(returns.length / currencies.length).toBeCloseTo(0.05, 1)
})
