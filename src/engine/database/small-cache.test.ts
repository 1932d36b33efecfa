import { expect, it } from 'vitest'
import { withSmallCache } from './small-cache.ts'
import { emptyWorkspace } from './testing/empty-workspace.ts'

it('the cache is small meanwhile, and as large as before afterwards, also when something failed', () => {
  const { database } = emptyWorkspace()
  const size = () => database.pragma('cache_size', { simple: true })
  const usual = size()
  expect(withSmallCache(database, size)).toBe(-8_192)
  expect(size()).toBe(usual)
  const fail = () => {
    throw new Error('no')
  }
  expect(() => withSmallCache(database, fail)).toThrow('no')
  expect(size()).toBe(usual)
})
