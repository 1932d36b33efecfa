import { expect, it } from 'vitest'
import { mayRequest } from './network-lock.ts'

it.each(['app://bundle/index.html', 'data:image/png;base64,AAAA', 'devtools://devtools/bundled/inspector.html'])(
  'lets %s through',
  (address) => {
    expect(mayRequest(address, null)).toBe(true)
  },
)

it.each([
  'https://example.com/',
  'http://localhost:5173/',
  'ws://localhost:5173/',
  'ftp://example.com/',
  'file:///etc/passwd',
  'app://other/',
  'not an address',
])('cancels %s', (address) => {
  expect(mayRequest(address, null)).toBe(false)
})

it('lets the dev server through, its web socket included, and no other port', () => {
  const devServer = 'http://localhost:5173'
  expect(mayRequest('http://localhost:5173/main.tsx', devServer)).toBe(true)
  expect(mayRequest('ws://localhost:5173/', devServer)).toBe(true)
  expect(mayRequest('http://localhost:5174/', devServer)).toBe(false)
})
