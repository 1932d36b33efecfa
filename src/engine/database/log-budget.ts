import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import { DISKS, type Disks } from './free-space.ts'

const MEGABYTE = 1024 * 1024

/**
 * Throws `disk-full` where the log beside a workspace holds more than its disk has left. What the log holds is moved into the file once the
 * transaction is committed, so it may take at most half of what was free when the transaction began; one that goes on would fill the disk for nothing.
 */
export function assertLogFits(workspacePath: string, disks: Disks = DISKS): void {
  const path = resolve(workspacePath)
  const held = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0
  const free = disks.free(dirname(path))
  if (free === null || held <= free) return
  const inMegabytes = (bytes: number) => Math.ceil(bytes / MEGABYTE)
  throw new RegularsError(
    'disk-full',
    said('fault.disk.noRoomForLog', { free: inMegabytes(free), needed: inMegabytes(held) }),
  )
}
