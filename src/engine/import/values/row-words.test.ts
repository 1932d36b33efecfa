import { expect, it } from 'vitest'
import { saysOptOut } from './row-words.ts'

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
