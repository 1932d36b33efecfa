import { expect, it } from 'vitest'
import { type RecentEntry, recentListSchema, withOpened, withPin, workspaceId } from './recent-list.ts'

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const now = new Date('2026-11-22T10:00:00Z')
const entry = (number: number): RecentEntry => ({
  id: idOf(number),
  path: `/${number}.regulars`,
  openedAt: now.toISOString(),
})

it('puts a new one first', () => {
  const list = withOpened([entry(1)], '/2.regulars', { id: idOf(2), now })
  expect(list).toEqual([entry(2), entry(1)])
  expect(recentListSchema.safeParse(list).success).toBe(true)
})

it('moves a known one to the front and keeps its id', () => {
  const later = new Date('2026-11-23T10:00:00Z')
  const list = withOpened([entry(1), entry(2)], '/2.regulars', { id: idOf(9), now: later })
  expect(list).toEqual([{ ...entry(2), openedAt: later.toISOString() }, entry(1)])
})

it('knows a workspace that was never listed by its path', () => {
  const id = workspaceId('/shop/1.regulars')
  expect(id).toBe(workspaceId('/shop/1.regulars'))
  expect(id).not.toBe(workspaceId('/shop/2.regulars'))
  expect(recentListSchema.safeParse([{ ...entry(1), id }]).success).toBe(true)
})

it('remembers ten', () => {
  const full = Array.from({ length: 10 }, (_, index) => entry(index))
  const list = withOpened(full, '/new.regulars', { id: idOf(99), now })
  expect(list).toHaveLength(10)
  expect(list.map(({ path }) => path)).not.toContain('/9.regulars')
})

it('does not read entries that were tampered with', () => {
  expect(recentListSchema.safeParse([{ ...entry(1), id: '../../x' }]).success).toBe(false)
})

it('keeps a pinned one beside the ten, opened or not, until it is pinned no longer', () => {
  const full = Array.from({ length: 10 }, (_, index) => entry(index))
  const pinned = withPin(full, idOf(9), true)
  const list = withOpened(pinned, '/new.regulars', { id: idOf(99), now })
  expect(list).toHaveLength(11)
  expect(list.at(-1)).toEqual({ ...entry(9), pinned: true })
  expect(withOpened(list, '/9.regulars', { id: idOf(1), now })[0]).toEqual({ ...entry(9), pinned: true })
  expect(withPin(list, idOf(9), false).at(-1)).toEqual(entry(9))
  expect(recentListSchema.safeParse(list).success).toBe(true)
})
