import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { holdWorkspace } from './open.ts'
import { temporaryWorkspace } from './temporary-workspace.ts'
import { temporaryFolder } from './testing/empty-workspace.ts'

const NOW = Date.parse('2026-11-22T09:30:00Z')
let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) vi.stubEnv(name, folder)
})
afterEach(() => vi.unstubAllEnvs())

/** A folder for temporary files that is so many seconds old. */
function leave(name: string, seconds: number): string {
  const path = join(folder, name)
  mkdirSync(path)
  writeFileSync(join(path, 'temporary.regulars'), '')
  utimesSync(path, NOW / 1_000 - seconds, NOW / 1_000 - seconds)
  return path
}

it('is a place of its own, and goes with all that lies beside it', () => {
  const one = temporaryWorkspace(NOW)
  const other = temporaryWorkspace(NOW)
  expect(dirname(one.path)).not.toBe(dirname(other.path))
  writeFileSync(one.path, '')
  writeFileSync(`${one.path}-wal`, '')
  one.remove()
  one.remove()
  expect(readdirSync(folder)).toEqual([dirname(other.path).slice(folder.length + 1)])
})

it('makes those go that are more than a minute old, unless somebody holds them', () => {
  const old = leave('regulars-temporary-a', 61)
  const young = leave('regulars-temporary-b', 60)
  const held = leave('regulars-temporary-c', 61)
  const foreign = leave('somebody-elses', 9_999)
  writeFileSync(join(folder, 'regulars-temporary-file'), '')
  const release = holdWorkspace(join(held, 'temporary.regulars'))
  utimesSync(held, NOW / 1_000 - 61, NOW / 1_000 - 61)
  try {
    temporaryWorkspace(NOW)
    expect([old, young, held, foreign].map((path) => existsSync(path))).toEqual([false, true, true, true])
    expect(existsSync(join(folder, 'regulars-temporary-file'))).toBe(true)
  } finally {
    release()
  }
})
