import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sweepDrafts } from './drafts.ts'
import { holdFile } from './held-files.ts'
import { putInPlace } from './put-in-place.ts'
import { findTarget } from './target.ts'
import { writeText } from './write-text.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-text-'))
  path = join(folder, 'settings.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const modeOf = (file: string) => statSync(file).mode & 0o777
const isPosix = process.platform !== 'win32'

describe('a small text', () => {
  it('replaces what was there and leaves nothing beside it', () => {
    writeText(path, 'one')
    writeText(path, 'two')
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['two', ['settings.json']])
  })

  it.runIf(isPosix)('has the mode that is given where it is new, and keeps that of what it replaces', () => {
    writeText(path, 'one', 0o600)
    expect(modeOf(path)).toBe(0o600)
    chmodSync(path, 0o640)
    writeText(path, 'two', 0o600)
    expect(modeOf(path)).toBe(0o640)
  })

  it.runIf(isPosix)('may have a name that stands for a device on Windows only', () => {
    for (const name of ['con', 'aux.csv', 'LPT1.txt']) writeText(join(folder, name), 'x')
    expect(readdirSync(folder)).toHaveLength(3)
  })

  it('leaves nothing behind when it cannot be written, and says why', () => {
    mkdirSync(path)
    expect(() => writeText(path, 'one')).toThrow(expect.objectContaining({ code: 'not-writable' }))
    expect(() => writeText(join(folder, 'gone', 'a'), 'one')).toThrow(expect.objectContaining({ code: 'not-writable' }))
    expect(readdirSync(folder)).toEqual(['settings.json'])
  })
})

describe('putting a draft in place', () => {
  const delays = (fails: number, code = 'EBUSY') => {
    const draft = join(folder, 'draft')
    writeFileSync(draft, 'new')
    let tries = 0
    const rename = (from: string, to: string) => {
      if (++tries <= fails) throw Object.assign(new Error('x'), { code })
      renameSync(from, to)
    }
    return [...putInPlace(draft, findTarget(path), rename)]
  }

  it('waits longer each time another program holds the file, and then gives up', () => {
    expect(delays(0)).toEqual([])
    expect(delays(2, 'EPERM')).toEqual([20, 50])
    expect(delays(5, 'EACCES')).toEqual([20, 50, 100, 200, 400])
    expect(() => delays(6)).toThrow(
      expect.objectContaining({ code: 'not-writable', text: expect.objectContaining({ key: 'files.write.held' }) }),
    )
    expect(() => delays(1, 'EIO')).toThrow('x')
  })
})

describe('the sweep', () => {
  it('removes drafts that nobody wrote to for ten minutes, with what SQLite put beside them, and nothing else', () => {
    const now = Date.parse('2026-11-22T09:30:00Z')
    const leave = (name: string, seconds: number, make = (file: string) => writeFileSync(file, '')) => {
      make(join(folder, name))
      utimesSync(join(folder, name), now / 1_000 - seconds, now / 1_000 - seconds)
      return name
    }
    leave('.regulars-1-0-0123abcd.tmp', 601)
    leave('.regulars-12-3-0123abcd.tmp-journal', 601)
    const kept = [
      leave('.regulars-2-0-0123abcd.tmp', 600),
      leave('.regulars-3-0-0123abcd.tmp', 9_999, (file) => mkdirSync(file)),
      leave('.regulars-4-0-0123abc.tmp', 9_999),
      leave('.regulars-4-0-0123abcd.tmp.csv', 9_999),
      leave('sales.csv', 9_999),
    ]
    sweepDrafts(folder, now)
    expect(readdirSync(folder).sort()).toEqual(kept.sort())
    expect(() => sweepDrafts(join(folder, 'missing'), now)).not.toThrow()
  })
})

describe('a file in use', () => {
  it('is not written to until it is let go, nor what lies beside a workspace', () => {
    const beside = ['', '-wal', '-shm', '-journal', '-lock'].map((end) => path + end)
    const refused = () =>
      beside.filter((file) => {
        try {
          findTarget(file)
          return false
        } catch {
          return true
        }
      })
    writeFileSync(path, '')
    const letGo = holdFile(path, 'workspace')
    expect(refused()).toEqual(beside)
    letGo()
    expect(refused()).toEqual([])
    const letInputGo = holdFile(path, 'input')
    expect(refused()).toEqual([path])
    expect(() => findTarget(path)).toThrow(
      expect.objectContaining({ text: { key: 'files.write.input', args: { name: 'settings.json' } } }),
    )
    letInputGo()
    expect(refused()).toEqual([])
  })
})
