import { expect, it } from 'vitest'
import { DEFAULT_PREFERENCES, preferencesSchema } from './preferences.ts'

it('what an earlier version kept is still read', () => {
  expect(preferencesSchema.parse({ theme: 'dark' })).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark' })
})

it('what was seen is kept, and nothing else gets in', () => {
  const kept = { theme: 'light', seen: { tour: true, version: '1.2.3' } }
  expect(preferencesSchema.parse(kept)).toEqual(kept)
  expect(preferencesSchema.safeParse({ ...kept, more: 1 }).success).toBe(false)
  expect(preferencesSchema.safeParse({ ...kept, seen: { tour: 1, version: null } }).success).toBe(false)
})
