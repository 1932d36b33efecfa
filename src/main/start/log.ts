import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { withoutPaths } from './without-paths.ts'

const MAX_BYTES = 1_000_000
const KEPT = 3

/** Writes one line with a time before it. Lines hold counts and codes, never a customer's data nor the places of files. */
export type Log = (line: string) => void

/** A log in a folder: `regulars.log`, of at most 1 MB, and the two before it. Failing to write is no reason to fail. */
export function createLog(folder: string, programFolder: string): Log {
  const file = join(folder, 'regulars.log')
  return (line) => {
    try {
      mkdirSync(folder, { recursive: true })
      if (existsSync(file) && statSync(file).size > MAX_BYTES) rotate(file)
      appendFileSync(
        file,
        `${new Date().toISOString()} ${withoutPaths(line, programFolder).replaceAll('\n', '\n  ')}\n`,
        {
          mode: 0o600,
        },
      )
    } catch {
      // A full disk or a locked folder must not end the app.
    }
  }
}

function rotate(file: string): void {
  for (let age = KEPT - 1; age > 0; age -= 1) {
    const from = age === 1 ? file : `${file}.${age - 1}`
    if (existsSync(from)) renameSync(from, `${file}.${age}`)
  }
}
