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
