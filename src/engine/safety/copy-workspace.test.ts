import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { matchesSeal, readSeal } from '../database/seal.ts'
import { connect } from '../database/sqlite.ts'
import { emptyWorkspace, temporaryFolder } from '../database/testing/empty-workspace.ts'
import { copyWorkspace, copyWorkspaceAtOnce } from './copy-workspace.ts'
import { isGood, lacking } from './read-contents.ts'

/** A workspace of some megabytes. */
function largeWorkspace() {
  const workspace = emptyWorkspace()
  const add = workspace.database.prepare('INSERT INTO customers (code) VALUES (?)')
  workspace.database.transaction(() => {
    for (let at = 0; at < 4_000; at++) add.run(`${at}${'x'.repeat(2_000)}`)
  })()
  return workspace
}

/** Whether a file is a sealed copy with so many customers. */
function customersIn(path: string): number {
  const copy = connect(path, { readonly: true })
  try {
    const seal = readSeal(copy)
    expect(seal?.isWhole && matchesSeal(copy, path, seal)).toBe(true)
    return copy.prepare<[], number>('SELECT count(*) FROM customers').pluck().get() ?? -1
  } finally {
    copy.close()
  }
}

describe('a copy', () => {
  it('is the whole workspace, sealed, in a file of its own that others may not read', async () => {
    const { database } = largeWorkspace()
    const path = join(temporaryFolder(), 'copy.regulars')
    const told: number[] = []
    await copyWorkspace(database, path, { onProgress: (fraction) => told.push(fraction) })
    expect(customersIn(path)).toBe(4_000)
    expect(readdirSync(dirname(path))).toEqual(['copy.regulars'])
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(told.length).toBeGreaterThan(1)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(Math.min(...told)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...told)).toBeLessThanOrEqual(1)
    expect(isGood(path)).toBe(true)
  })

  it('that is cancelled leaves what was there, and the workspace free to be written', async () => {
    const { database } = largeWorkspace()
    const path = join(temporaryFolder(), 'copy.regulars')
    writeFileSync(path, 'before')
    const signal = { aborted: false }
    const copying = copyWorkspace(database, path, {
      signal,
      onProgress: () => {
        signal.aborted = true
      },
    })
    await expect(copying).rejects.toMatchObject({ code: 'cancelled', text: { key: 'safety.fault.cancelled' } })
    expect(readFileSync(path, 'utf8')).toBe('before')
    expect(readdirSync(dirname(path))).toEqual(['copy.regulars'])
    expect(database.inTransaction).toBe(false)
    expect(isGood(path)).toBe(false)
  })

  it('that fails takes the log of its draft along, which SQLite leaves where the disk is full', async () => {
    const { database } = largeWorkspace()
    const path = join(temporaryFolder(), 'copy.regulars')
    const onProgress = () => {
      const [draft = ''] = readdirSync(dirname(path))
      for (const end of ['-journal', '-wal', '-shm']) writeFileSync(join(dirname(path), draft + end), 'left')
      throw new Error('full')
    }
    await expect(copyWorkspace(database, path, { onProgress })).rejects.toThrow('full')
    expect(readdirSync(dirname(path))).toEqual([])
  })

  it('is made at once just so', () => {
    const { database } = largeWorkspace()
    const path = join(temporaryFolder(), 'copy.regulars')
    copyWorkspaceAtOnce(database, path)
    expect(customersIn(path)).toBe(4_000)
    expect(readdirSync(dirname(path))).toEqual(['copy.regulars'])
  })
})

it('an import is lacking where no other has its file, sheet and time', () => {
  const one = { file: 'a.csv', sheet: 's', importedAt: '2026-01-01 10:00' }
  const others = [
    { ...one, file: 'b.csv' },
    { ...one, sheet: 't' },
    { ...one, importedAt: '2026-01-01 10:01' },
  ]
  expect(lacking([one, ...others], [one])).toEqual(others)
  expect(lacking([one], others)).toEqual([one])
  expect(lacking([], others)).toEqual([])
})
