import { linkSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RegularsError } from '../../shared/model/errors.ts'
import { createFileTokens } from './file-tokens.ts'

let folder = ''
let file = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-tokens-'))
  file = join(folder, 'sales März.csv')
  writeFileSync(file, 'a;b\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

const codeOf = (act: () => unknown): string => {
  try {
    act()
    return 'nothing was thrown'
  } catch (error) {
    return error instanceof RegularsError ? error.code : String(error)
  }
}

describe('tokens', () => {
  it('stand for the file and tell its name and size only', () => {
    const tokens = createFileTokens()
    const ref = tokens.toRead(file)
    expect(ref).toEqual({ token: expect.any(String), name: 'sales März.csv', bytes: 4 })
    expect(JSON.stringify(ref)).not.toContain(folder)
    expect(tokens.pathOf(ref.token, 'read')).toBe(file)
  })

  it('for reading are not good for writing, nor the other way round', () => {
    const tokens = createFileTokens()
    const read = tokens.toRead(file)
    const list = join(folder, 'list.csv')
    const write = tokens.toWrite(list)
    expect(read.token).not.toBe(write.token)
    expect(codeOf(() => tokens.pathOf(read.token, 'write'))).toBe('not-found')
    expect(codeOf(() => tokens.pathOf(write.token, 'read'))).toBe('not-found')
    expect(tokens.anyPathOf(write.token)).toBe(list)
  })

  it('for writing are good once, and the file can be shown afterwards', () => {
    const tokens = createFileTokens()
    const { token } = tokens.toWrite(file)
    expect(tokens.pathOf(token, 'write')).toBe(file)
    expect(codeOf(() => tokens.pathOf(token, 'write'))).toBe('not-found')
    expect(codeOf(() => tokens.pathOf(token, 'read'))).toBe('not-found')
    expect(tokens.anyPathOf(token)).toBe(file)
    expect(tokens.toWrite(file).token).not.toBe(token)
  })

  it('expire twelve hours after they were used last', () => {
    let now = 0
    const hours = (count: number) => count * 3_600_000
    const tokens = createFileTokens(() => now)
    const read = tokens.toRead(file)
    const write = tokens.toWrite(join(folder, 'list.csv'))
    now += hours(11)
    expect(tokens.pathOf(read.token, 'read')).toBe(file)
    now += hours(11)
    expect(tokens.pathOf(read.token, 'read')).toBe(file)
    expect(codeOf(() => tokens.pathOf(write.token, 'write'))).toBe('not-found')
    expect(codeOf(() => tokens.anyPathOf(write.token))).toBe('not-found')
    now += hours(13)
    expect(codeOf(() => tokens.pathOf(read.token, 'read'))).toBe('not-found')
    expect(tokens.toRead(file).token).not.toBe(read.token)
  })

  it('are the same for the same file, and cannot be made up', () => {
    const tokens = createFileTokens()
    expect(tokens.toRead(file).token).toBe(tokens.toRead(file).token)
    expect(tokens.toRead(file).token).toMatch(/^[0-9a-f-]{36}$/)
    expect(codeOf(() => tokens.pathOf(file, 'read'))).toBe('not-found')
    expect(codeOf(() => tokens.pathOf('constructor', 'read'))).toBe('not-found')
    expect(codeOf(() => createFileTokens().pathOf(tokens.toRead(file).token, 'read'))).toBe('not-found')
  })

  it('are not given to write over a till export that was opened to read, by whatever name', () => {
    const tokens = createFileTokens()
    const map = join(folder, 'map.json')
    writeFileSync(map, '{}')
    for (const path of [file, map]) tokens.toRead(path)
    const spelled = join(folder, 'x', '..', 'sales März.csv')
    const linked = join(folder, 'other.csv')
    linkSync(file, linked)
    for (const path of [file, spelled, linked]) expect(codeOf(() => tokens.toWrite(path))).toBe('not-writable')
    // What one edits in Regulars goes back where it came from.
    expect(tokens.toWrite(map)).toMatchObject({ name: 'map.json' })
    expect(tokens.toWrite(join(folder, 'missing', 'a.csv'))).toMatchObject({ name: 'a.csv' })
    rmSync(linked)
  })

  it('open a file only once it was written with them', () => {
    const tokens = createFileTokens()
    const read = tokens.toRead(file).token
    const { token } = tokens.toWrite(join(folder, 'new.xlsx'))
    for (const each of [read, token, '/etc/passwd']) expect(codeOf(() => tokens.writtenPathOf(each))).toBe('not-found')
    tokens.pathOf(token, 'write')
    expect(tokens.writtenPathOf(token)).toBe(join(folder, 'new.xlsx'))
  })

  it('are not given for what cannot be read: nothing, a folder, a missing file', () => {
    const tokens = createFileTokens()
    for (const path of ['', folder, join(folder, 'missing.csv')]) {
      expect(codeOf(() => tokens.toRead(path))).toBe('file-unreadable')
    }
  })
})
