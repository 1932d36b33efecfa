import { describe, expect, it } from 'vitest'
import { noProductOf } from './no-product.ts'

describe('what a product’s name says', () => {
  it.each([
    ['POSTAGE', 'postage'],
    ['DOTCOM POSTAGE', 'postage'],
    ['CARRIAGE', 'postage'],
    ['Next Day Carriage', 'postage'],
    ['P&P', 'postage'],
    ['Postage and packing', 'postage'],
    ['Delivery charge', 'postage'],
    ['Shipping (UK, tracked)', 'postage'],
    ['Versandkosten', 'postage'],
    ['Frais de port', 'postage'],
    ['Gastos de envío', 'postage'],
    ['Spese di spedizione', 'postage'],
    ['Verzendkosten NL', 'postage'],
    ['Koszt wysyłki', 'postage'],
    ['Poštovné', 'postage'],
    ['Доставка', 'postage'],
    ['送料', 'postage'],
    ['배송비', 'postage'],
    ['运费', 'postage'],
    ['Bank Charges', 'fee'],
    ['AMAZON FEE', 'fee'],
    ['AMAZONFEE', 'fee'],
    ['CRUK Commission', 'fee'],
    ['Taxa', 'fee'],
    ['Bearbeitungsgebühr', 'fee'],
    ['Adjust bad debt', 'correction'],
    ['Rounding', 'correction'],
    ['Trinkgeld', 'tip'],
  ])('“%s” is no product, and can be left out without asking: %s', (name, reason) => {
    expect(noProductOf(name)).toEqual({ reason, isSure: true })
  })

  it.each([
    ['Discount', 'discount'],
    ['Dotcomgiftshop Gift Voucher £20.00', 'voucher'],
    ['Pfand', 'deposit'],
    ['Manual', 'manual'],
    ['SAMPLES', 'sample'],
  ])('“%s” may be one, which the shop decides: %s', (name, reason) => {
    expect(noProductOf(name)).toEqual({ reason, isSure: false })
  })

  it.each([
    'FRENCH CARRIAGE LANTERN',
    'CARRIAGE CLOCK',
    'GREEN EASTER EGG HUNT START POST',
    'TRAVEL CARD WALLET TRANSPORT',
    'TEST TUBE HOLDER IN BLUE',
    'SHIPPING BOX MEDIUM',
    'POST IT NOTES YELLOW',
    'Delivery van, toy',
    'TIPPING BIRD BATH',
    'Felt tip',
    'Manual coffee grinder',
    'Coffee',
    'PADS TO MATCH ALL CUSHIONS',
    '22423',
    '',
  ])('“%s” is a product', (name) => {
    expect(noProductOf(name)).toBeNull()
  })

  it('says so in 6 words at most', () => {
    const fillers = (count: number) => `Postage ${'and packing '.repeat(count)}`.trim().split(' ')
    const name = (count: number) => fillers(count).slice(0, count).join(' ')
    expect([noProductOf(name(6))?.reason, noProductOf(name(7))]).toEqual(['postage', null])
  })
})
