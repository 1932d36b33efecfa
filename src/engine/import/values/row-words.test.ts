import { expect, it } from 'vitest'
import { isCreditNumber, isOnlyTotalLabel, saysOptOut } from './row-words.ts'

it.each([
  ['yes', 'Accepts Marketing', false],
  ['no', 'Accepts Marketing', true],
  ['TRUE', 'Email opt-in', false],
  ['Subscribed', 'Email subscription status', false],
  ['unsubscribed', 'Email subscription status', true],
  ['Yes', 'Unsubscribed', true],
  ['0', 'Do not contact', false],
  ['x', 'Opt-out', true],
  ['ja', 'Keine Werbung', true],
  ['nein', 'Werbeeinwilligung', true],
  ['', 'Do not contact', null],
  ['unknown', 'Accepts Marketing', null],
])('takes %j under %j for %j', (text, header, isOptOut) => {
  expect(saysOptOut(text, header)).toBe(isOptOut)
})

it('a credit note has a number of C and digits', () => {
  const numbers = ['C17', 'c5', 'C', 'CA1', 'C-1', '17', '', 'X17', 'C/', 'C:']
  expect(numbers.filter(isCreditNumber)).toEqual(['C17', 'c5'])
})

it('a label of totals alone names nobody', () => {
  const labels = ['Total', 'Grand total:', 'Total ..', 'Total Wine Ltd', '1 Total', '', `Total ${'.'.repeat(40)}`]
  expect(labels.filter(isOnlyTotalLabel)).toEqual(['Total', 'Grand total:', 'Total ..'])
})
