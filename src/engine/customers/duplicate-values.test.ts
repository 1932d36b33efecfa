import { expect, it } from 'vitest'
import { duplicateValues } from './duplicate-values.ts'

const phoneOf = (phone: string) => duplicateValues({ id: '1', name: null, email: null, phone }).phone

it('a phone number is its digits, however it is written with its country', () => {
  const ways = ['+44 20 7946 0000', '0044-20-7946-0000', '+44 (0)20 7946 0000', '0044(0)2079460000', '442079460000']
  expect(new Set(ways.map(phoneOf))).toEqual(new Set(['442079460000']))
})

it('a zero in brackets that is no sign of a trunk call stays', () => {
  expect(phoneOf('020 7946 (0)000')).toBe('02079460000')
  expect(phoneOf('+44 20 7946 (0)000')).toBe('442079460000')
})

it('fewer than seven digits, or one digit again and again, are no phone number', () => {
  expect(['123456', '12 34 56', '0000000', '9999999999', 'none', ''].map(phoneOf)).toEqual(Array(6).fill(null))
  expect(phoneOf('1234567')).toBe('1234567')
  expect(phoneOf('5555556')).toBe('5555556')
})

it('an address is compared without case, and found in the id where a till writes it there', () => {
  const emailOf = (email: string | null, id = '7') => duplicateValues({ id, name: null, email, phone: null }).email
  expect(emailOf(' Ann@Shop.Test ')).toBe('ann@shop.test')
  expect(emailOf(null, 'ANN@shop.test')).toBe('ann@shop.test')
  expect(emailOf('none', 'ann@shop.test')).toBe('ann@shop.test')
  expect(emailOf('bob@shop.test', 'ann@shop.test')).toBe('bob@shop.test')
  for (const text of ['ann', 'ann@shop', 'a b@shop.test', 'a@b@shop.test', '']) expect(emailOf(text)).toBeNull()
})

it('a name is its words in whatever order, and an id that is one where there is no name', () => {
  const nameOf = (name: string | null, id = '7') => duplicateValues({ id, name, email: null, phone: null }).name
  expect([nameOf('Smith, Ann'), nameOf('ANN  smith')]).toEqual(['ann smith', 'ann smith'])
  expect(nameOf('Zoë Müller')).toBe(nameOf('muller zoe'))
  expect(nameOf(null, 'Ann Smith')).toBe('ann smith')
  expect(nameOf('Bob', 'Ann Smith')).toBe('bob')
  expect([nameOf(null, '123'), nameOf(null, 'ann@shop.test'), nameOf(' - ')]).toEqual([null, null, null])
})
