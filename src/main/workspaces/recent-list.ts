import { createHash } from 'node:crypto'
import { z } from 'zod'

/** How many workspaces the list remembers beside those that are pinned. */
const LIMIT = 10

const entry = z.strictObject({
  id: z.uuid(),
  path: z.string().min(1),
  openedAt: z.iso.datetime(),
  pinned: z.literal(true).exactOptional(),
})

/** The list of workspaces as it lies in the app's folder. */
export const recentListSchema = z.array(entry).readonly()

/** A workspace that was opened before. */
export type RecentEntry = z.infer<typeof entry>

/**
 * The id of a workspace that is not on the list: the same for the same path, so that what is remembered of it is found again even
 * where it was never listed. A UUID of version 8 (RFC 9562).
 */
export function workspaceId(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex')
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(12, 15)}`,
    `a${hex.slice(15, 18)}`,
    hex.slice(18, 30),
  ]
  return groups.join('-')
}

/** The list with this workspace first, under the id it had or the fresh one; the oldest beyond ten falls off unless it is pinned. */
export function withOpened(
  list: readonly RecentEntry[],
  path: string,
  fresh: { readonly id: string; readonly now: Date },
): readonly [RecentEntry, ...RecentEntry[]] {
  const known = list.find((each) => each.path === path)
  const others = list.filter((each) => each !== known)
  const latest = new Set(others.filter(({ pinned }) => !pinned).slice(0, LIMIT - 1))
  const opened = { id: known?.id ?? fresh.id, path, openedAt: fresh.now.toISOString() }
  return [
    known?.pinned ? { ...opened, pinned: true } : opened,
    ...others.filter((each) => each.pinned || latest.has(each)),
  ]
}

/** The list with a workspace pinned, or no longer. */
export function withPin(list: readonly RecentEntry[], id: string, isPinned: boolean): readonly RecentEntry[] {
  return list.map((each) => {
    if (each.id !== id) return each
    const { pinned: _, ...plain } = each
    return isPinned ? { ...plain, pinned: true } : plain
  })
}
