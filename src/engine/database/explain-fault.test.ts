import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { RegularsError } from '../../shared/model/errors.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { said } from '../../shared/words/said.ts'
import { explainFault as explain, explainedFault } from './explain-fault.ts'
import type { Disks } from './free-space.ts'

afterEach(() => vi.unstubAllEnvs())

/** What a reader of English is told. */
const explainFault = (...args: Parameters<typeof explain>) => {
  const { text, ...rest } = explain(...args)
  return { ...rest, text: ENGLISH.write(text) }
}

const SHOP = '/shops/shop.regulars'
const fault = (code: string, more: object = {}) => Object.assign(new Error(`raw ${code}`), { code, ...more })

/** A workspace's disk and another for temporary files, with so many bytes free on each. */
const disks = (workspace: number | null, temporary: number | null, areOne = false): Disks => ({
  free: (folder) => (folder === '/shops' ? workspace : temporary),
  areOne: () => areOne,
})
const ROOM = 1e9

describe('what SQLite says of a disk', () => {
  it.each([
    ['SQLITE_FULL', disks(0, ROOM), /^The disk is full, so the workspace/],
    ['SQLITE_FULL', disks(ROOM, 0), /^The disk that holds temporary files is full/],
    // What was sorted there is gone again by now.
    ['SQLITE_FULL', disks(ROOM, ROOM), /^The disk that holds temporary files is full/],
    ['SQLITE_FULL', disks(ROOM, ROOM, true), /^The disk is full, so the workspace/],
    ['SQLITE_FULL', disks(null, null, true), /^The disk is full, so the workspace/],
    ['SQLITE_IOERR_WRITE', disks(0, 0), /^The disk is full, so the workspace/],
    ['SQLITE_IOERR_SHMSIZE', disks(4096, ROOM), /^The disk is full, so the workspace/],
    ['SQLITE_IOERR_WRITE', disks(ROOM, 0), /^The disk that holds temporary files is full/],
  ])('%s is a full disk', (code, state, message) => {
    expect(explainFault(fault(code), SHOP, state)).toEqual({
      code: 'disk-full',
      text: expect.stringMatching(message),
      detail: code,
    })
  })

  it('is a fault of the disk where there is room', () => {
    const { code, text } = explainFault(fault('SQLITE_IOERR_READ'), SHOP, disks(ROOM, ROOM))
    expect({ code, text }).toEqual({ code: 'not-writable', text: expect.stringMatching(/reported a fault/) })
  })

  it('is the disk of temporary files where the workspace is one of them', () => {
    expect(explainFault(fault('SQLITE_FULL'), null, disks(ROOM, ROOM, true)).text).toMatch(/temporary files is full/)
  })
})

it('keeps what is in words', () => {
  const words = new RegularsError('no-lines', 'There is nothing in it.')
  expect(explainFault(words, SHOP)).toEqual({ code: 'no-lines', text: 'There is nothing in it.' })
})

it('makes an error of what SQLite threw, with what the disks know, and leaves the rest to whoever is above', () => {
  const full = explainedFault(fault('SQLITE_IOERR_WRITE'), SHOP, disks(0, ROOM))
  expect(full).toMatchObject({ code: 'disk-full', detail: 'SQLITE_IOERR_WRITE' })
  const others = [new RegularsError('no-lines', 'There is nothing in it.'), fault('ENOENT'), 'a text', null]
  for (const thrown of others) expect(explainedFault(thrown, SHOP)).toBe(thrown)
})

it.each([
  ['SQLITE_READONLY_DBMOVED', 'not-writable', /was moved, renamed or removed/],
  ['SQLITE_READONLY', 'not-writable', /write-protected/],
  ['SQLITE_CANTOPEN_ISDIR', 'not-writable', /could not be opened/],
  ['SQLITE_CORRUPT_INDEX', 'workspace-damaged', /damaged/],
  ['SQLITE_NOTADB', 'workspace-damaged', /not a Regulars workspace/],
  ['SQLITE_BUSY_SNAPSHOT', 'workspace-in-use', /another program/],
  ['SQLITE_NOMEM', 'too-large', /memory/],
  ['ERR_STRING_TOO_LONG', 'too-large', /memory/],
] as const)('%s is %s', (from, code, message) => {
  expect(explainFault(fault(from), SHOP)).toMatchObject({ code, text: expect.stringMatching(message) })
})

it('names the file that the system speaks of, and never its folder', () => {
  const path = '/home/eva/secret/till.csv'
  expect(explainFault(fault('ENOSPC', { path }), SHOP)).toMatchObject({
    code: 'disk-full',
    text: expect.stringContaining('"till.csv"'),
  })
  expect(explainFault(fault('ENOSPC'), SHOP).text).toMatch(/^The disk is full, so a file could not/)
  expect(explainFault(fault('ENOSPC', { path: join(tmpdir(), 'x', 'y') }), SHOP).text).toMatch(/temporary files/)
  expect(JSON.stringify(explainFault(fault('EACCES', { path }), SHOP))).not.toContain('secret')
  try {
    readFileSync('/no/such/till.csv')
  } catch (thrown) {
    expect(explainFault(thrown, SHOP)).toMatchObject({ code: 'not-found', detail: 'ENOENT' })
  }
})

it('leaves a fault of the program to the log, and claims nothing about the workspace', () => {
  const { code, text, detail } = explainFault(new TypeError('x is not a function'), SHOP)
  expect({ code, text }).toEqual({ code: 'internal', text: ENGLISH.write(said('error.internal')) })
  expect(detail).toContain('x is not a function')
})

it('gives words to whatever is thrown', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (thrown, code) => {
      for (const each of [thrown, fault(code), fault(code, { path: code })]) {
        expect(explainFault(each, SHOP).text).not.toBe('')
      }
    }),
  )
})
