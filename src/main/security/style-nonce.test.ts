import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { contentSecurityPolicy } from './csp.ts'
import { withStyleNonce } from './style-nonce.ts'

const page = readFileSync(join(import.meta.dirname, '../../renderer/index.html'), 'utf8')

it("writes a fresh word into the page's own policy each time", () => {
  const [one, other] = [withStyleNonce(page), withStyleNonce(page)]
  expect(one.nonce).not.toBe(other.nonce)
  expect(one.nonce).toMatch(/^[A-Za-z0-9+/]{24}$/)
  expect(one.html).toContain(`'nonce-${one.nonce}'`)
  expect(one.html).not.toContain('REGULARS-STYLE-NONCE')
})

it('allows nothing inline without the word', () => {
  for (const policy of [contentSecurityPolicy('w'), contentSecurityPolicy(null), page]) {
    expect(policy).not.toMatch(/unsafe/)
    expect(policy).toContain("default-src 'none'")
  }
  expect(contentSecurityPolicy('w')).toContain("style-src 'self' 'nonce-w'")
  expect(contentSecurityPolicy(null)).toContain("style-src 'self';")
})
