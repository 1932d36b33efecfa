import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createPastedFiles } from './pasted-files.ts'

it('pasted tables lie in private files, each by itself, until they are swept or the app starts again', () => {
  const root = mkdtempSync(join(tmpdir(), 'regulars-pasted-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const folder = join(root, 'pasted')
  const first = createPastedFiles(folder)
  const path = first.keep('Pasted: table', 'a\tb\n1\té\n')
  const other = first.keep('Pasted: table', 'c\td\n')
  expect(readFileSync(path, 'utf8')).toBe('a\tb\n1\té\n')
  expect([basename(path), path === other]).toEqual(['Pasted table.tsv', false])
  if (process.platform !== 'win32')
    expect([statSync(path).mode & 0o777, statSync(folder).mode & 0o777]).toEqual([0o600, 0o700])
  createPastedFiles(folder)
  expect(existsSync(folder)).toBe(false)
  createPastedFiles(folder).keep('x', 'y')
  first.sweep()
  expect(existsSync(folder)).toBe(false)
})
