import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { RegularsError } from '../../shared/model/errors.ts'
import { droppedFile } from './dropped-file.ts'
import { createFileTokens } from './file-tokens.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-drop-'))
  for (const name of ['a.csv', 'secret.key', 'shop.regulars', 'passwd']) writeFileSync(join(folder, name), 'x')
  mkdirSync(join(folder, 'exports.csv'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function refusal(path: unknown): string {
  try {
    droppedFile(path, createFileTokens())
    return 'nothing was thrown'
  } catch (thrown) {
    return thrown instanceof RegularsError ? thrown.code : String(thrown)
  }
}

it('gives a token for an export', () => {
  const tokens = createFileTokens()
  const { token, name } = droppedFile(join(folder, 'a.csv'), tokens)
  expect(name).toBe('a.csv')
  expect(tokens.pathOf(token, 'read')).toBe(join(folder, 'a.csv'))
})

it.each(['secret.key', 'shop.regulars', 'passwd', 'exports.csv', 'missing.csv', 'a.csv/../passwd', 'a.csv\0'])(
  'refuses %j',
  (name) => {
    expect(refusal(`${folder}/${name}`)).toMatch(/^(usage|file-unreadable)$/)
  },
)

it('refuses what is no path of this computer', () => {
  symlinkSync('/dev/zero', join(folder, 'endless.csv'))
  const inside = relative(process.cwd(), join(folder, 'a.csv'))
  for (const path of ['', null, 7, {}, ['/a.csv'], inside, 'a.csv', '/dev/zero', join(folder, 'endless.csv')]) {
    expect(refusal(path)).toMatch(/^(usage|file-unreadable)$/)
  }
})
