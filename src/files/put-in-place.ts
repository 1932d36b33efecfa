import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { basename } from 'node:path'
import { RegularsError } from '../shared/model/errors.ts'
import { said } from '../shared/words/said.ts'
import { isHeld } from './file-faults.ts'
import { codeOf } from './file-identity.ts'
import type { Target } from './target.ts'

// Virus scanners and sync clients hold a new file for moments; a file open in Excel stays locked.
const RETRY_DELAYS_MS = [20, 50, 100, 200, 400]

/** How a file is renamed, so that a test can make it fail. */
export type Rename = (from: string, to: string) => void

/**
 * Gives a finished draft its target's place and flushes the folder. Yields the milliseconds to wait each time another program holds
 * the file. Throws `not-writable` when it stays held.
 */
export function* putInPlace(draft: string, target: Target, rename: Rename = renameSync): Generator<number, void> {
  for (const delay of [...RETRY_DELAYS_MS, null]) {
    try {
      rename(draft, target.path)
      flushFolder(target.folder)
      return
    } catch (cause) {
      if (!isHeld(codeOf(cause))) throw cause
      if (delay === null) throw heldElsewhere(target.path, cause)
      yield delay
    }
  }
}

function heldElsewhere(path: string, cause: unknown): RegularsError {
  return new RegularsError('not-writable', said('files.write.held', { name: basename(path) }), { cause })
}

/** Without this, a power cut can take back a name that was just given; Windows and some network drives know no such thing. */
function flushFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r')
    try {
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
  } catch {
    // The file itself was flushed.
  }
}
