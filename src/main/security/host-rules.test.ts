import { expect, it } from 'vitest'
import { hostRules } from './host-rules.ts'

it('lets no name be looked up but the dev server', () => {
  expect(hostRules(null)).toBe('MAP * ~NOTFOUND')
  expect(hostRules('http://localhost:5173/')).toBe('MAP * ~NOTFOUND, EXCLUDE localhost')
  expect(hostRules('no address')).toBe('MAP * ~NOTFOUND')
})
