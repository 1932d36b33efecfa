import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** Gives a function that writes a file into a folder of this test file's own, which is removed at its end. */
export function temporaryFiles(): (name: string, data: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-read-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return (name, data) => {
    const path = join(folder, name)
    writeFileSync(path, data)
    return path
  }
}
