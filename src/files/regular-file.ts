import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** Opened so, a pipe or a device cannot keep the program waiting. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** What lies at a path is no plain file; `found` says what it is. */
export class NotRegular extends Error {
  readonly found: Stats

  constructor(found: Stats) {
    super('no regular file')
    this.found = found
  }
}

/** Opens a plain file for reading, at once whatever lies there. Throws {@link NotRegular} or the system's error. */
export async function openRegular(path: string): Promise<{ readonly handle: FileHandle; readonly stats: Stats }> {
  assertRegular(statSync(path))
  const handle = await open(path, FLAGS)
  try {
    const stats = await handle.stat()
    assertRegular(stats)
    return { handle, stats }
  } catch (cause) {
    await handle.close()
    throw cause
  }
}

/** The first bytes of a plain file, `most` at most. Throws {@link NotRegular} or the system's error. */
export function readStart(path: string, most: number): Buffer {
  // A tape or a terminal does things when it is merely opened.
  assertRegular(statSync(path))
  const fd = openSync(path, FLAGS)
  try {
    assertRegular(fstatSync(fd))
    const bytes = Buffer.alloc(most)
    let filled = 0
    while (filled < most) {
      const read = readSync(fd, bytes, filled, most - filled, filled)
      if (read === 0) break
      filled += read
    }
    return bytes.subarray(0, filled)
  } finally {
    closeSync(fd)
  }
}

function assertRegular(found: Stats): void {
  if (!found.isFile()) throw new NotRegular(found)
}

/** What something on a disk is that is no plain file. */
export function kindOf(
  found: Pick<Stats, 'isDirectory' | 'isFIFO' | 'isSocket'>,
): 'folder' | 'pipe' | 'socket' | 'device' {
  if (found.isDirectory()) return 'folder'
  if (found.isFIFO()) return 'pipe'
  return found.isSocket() ? 'socket' : 'device'
}
