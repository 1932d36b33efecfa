import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Has a file written to the disk before anything is told of it. Throws what the file system throws. */
export function flushFile(path: string): void {
  // Windows flushes only what may be written to.
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Has the names in a folder written to the disk, where the system can do that; others do it by themselves. */
export function flushFolder(path: string): void {
  try {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch {
    // The files in it were flushed.
  }
}
