import { createHash } from 'node:crypto'
import { z } from 'zod'

/** How many workspaces the list remembers. */
const LIMIT = 10

const entry = z.strictObject({ id: z.uuid(), path: z.string().min(1), openedAt: z.iso.datetime() })

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

/** The list with this workspace first, under the id it had or the fresh one; the oldest beyond ten falls off. */
export function withOpened(
  list: readonly RecentEntry[],
  path: string,
  fresh: { readonly id: string; readonly now: Date },
): readonly [RecentEntry, ...RecentEntry[]] {
  const id = list.find((known) => known.path === path)?.id ?? fresh.id
  const others = list.filter((known) => known.path !== path)
  return [{ id, path, openedAt: fresh.now.toISOString() }, ...others.slice(0, LIMIT - 1)]
}
