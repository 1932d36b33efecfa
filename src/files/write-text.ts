import { closeSync, fchmodSync, fsyncSync, openSync, writeFileSync } from 'node:fs'
import { dropDraft, keepDraft, newDraft, sweepDrafts } from './drafts.ts'
import { writingFault } from './fault-words.ts'
import { putInPlace } from './put-in-place.ts'
import { findTarget } from './target.ts'

/**
 * Writes a small text, or the bytes of a small file, as `writeWhole` does, and waits for it, for what must be kept before a program ends. A new
 * file gets this mode.
 * @throws RegularsError `not-writable` or `disk-full`, saying what to do
 */
export function writeText(path: string, text: string | Uint8Array, mode = 0o666): void {
  const target = findTarget(path)
  sweepDrafts(target.folder, Date.now())
  const draft = newDraft(target.folder)
  try {
    const fd = openSync(draft, 'wx', mode)
    try {
      writeFileSync(fd, text)
      if (target.replaced && process.platform !== 'win32') fchmodSync(fd, target.replaced.mode & 0o7777)
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    for (const delay of putInPlace(draft, target)) sleep(delay)
    keepDraft(draft)
  } catch (cause) {
    dropDraft(draft)
    throw writingFault(cause, path)
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
