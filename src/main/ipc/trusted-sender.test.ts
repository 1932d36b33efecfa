import { expect, it } from 'vitest'
import { isTrustedSender, type SenderEvent } from './trusted-sender.ts'

const event = (url: string, parent: unknown = null, id = 1): SenderEvent => ({
  sender: { id },
  senderFrame: { url, parent },
})

it('trusts the top frame of the own window on the own page', () => {
  expect(isTrustedSender(event('app://bundle/index.html'), 1, null)).toBe(true)
})

it.each([
  ['a page of the network', event('https://example.com/index.html')],
  ['another host of the scheme', event('app://other/index.html')],
  ['a host that begins alike', event('app://bundle.example.com/')],
  ['a file', event('file:///tmp/index.html')],
  ['an empty page', event('about:blank')],
  ['no address', event('')],
  ['a frame inside the page', event('app://bundle/index.html', {})],
  ['another window', event('app://bundle/index.html', null, 2)],
  ['a frame that is gone', { sender: { id: 1 }, senderFrame: null }],
])('does not trust %s', (_, foreign) => {
  expect(isTrustedSender(foreign, 1, null)).toBe(false)
})

it('trusts nobody when there is no window', () => {
  expect(isTrustedSender(event('app://bundle/index.html'), undefined, null)).toBe(false)
})

it('trusts the dev server only where there is one', () => {
  const page = event('http://localhost:5173/')
  expect(isTrustedSender(page, 1, 'http://localhost:5173')).toBe(true)
  expect(isTrustedSender(page, 1, null)).toBe(false)
  expect(isTrustedSender(event('http://localhost:5174/'), 1, 'http://localhost:5173')).toBe(false)
})
