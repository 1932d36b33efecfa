import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { safeFileName } from '../../files/safe-file-name.ts'
import { writeText } from '../../files/write-text.ts'

/** Tables that were pasted, kept as files that only this person can read. */
export interface PastedFiles {
  /** Keeps a text under a name, and gives its path. */
  readonly keep: (name: string, text: string) => string
  /** Removes all of them. Never throws. */
  readonly sweep: () => void
}

/** Pasted tables in a folder of the app's own; those that an earlier start left there are removed. */
export function createPastedFiles(folder: string): PastedFiles {
  const sweep = () => {
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // What a scanner holds open goes at the next start.
    }
  }
  sweep()
  return {
    keep(name, text) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const path = join(mkdtempSync(join(folder, 'p')), `${safeFileName(name)}.tsv`)
      writeText(path, text, 0o600)
      return path
    },
    sweep,
  }
}
