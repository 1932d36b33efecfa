import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { localeFor } from '../shared/words/locale.ts'
import { createWords } from '../shared/words/words.ts'
import { assertPlainFile } from './assert-plain-file.ts'
import { openRegular, readStart } from './regular-file.ts'
import { unreadableWords } from './unreadable-words.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-regular-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const { write } = createWords(localeFor(['en-GB']))
const sentence = (name: string, cause: unknown) => write(unreadableWords(name, cause))

async function refusals(path: string): Promise<[string, string]> {
  const words = (cause: unknown) => sentence('it', cause)
  const opened = await openRegular(path).then(() => 'opened', words)
  try {
    readStart(path, 10)
    return [opened, 'read']
  } catch (cause) {
    return [opened, words(cause)]
  }
}

it('a plain file is read', async () => {
  const path = join(folder, 'a.txt')
  writeFileSync(path, 'twelve bytes')
  const { handle, stats } = await openRegular(path)
  expect([stats.size, await handle.readFile('utf8')]).toEqual([12, 'twelve bytes'])
  await handle.close()
  expect([readStart(path, 6).toString(), readStart(path, 99).toString()]).toEqual(['twelve', 'twelve bytes'])
})

it.runIf(process.platform !== 'win32')('a pipe, a device, a socket and a folder are refused at once', async () => {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(join(folder, 'socket'), resolve))
  for (const [path, kind] of [
    [pipe, 'is a pipe'],
    ['/dev/zero', 'is a device'],
    [join(folder, 'socket'), 'is a socket'],
    [folder, 'is a folder'],
  ] as const) {
    for (const words of await refusals(path)) expect(words).toContain(kind)
    expect(() => assertPlainFile(path)).toThrow(kind)
  }
  server.close()
})

it('a path that lost what was not UTF-8 is told from a missing file', () => {
  const missing = Object.assign(new Error('x'), { code: 'ENOENT' })
  expect(sentence('M\ufffdrz.csv', missing)).toMatch(/not there.*not written in UTF-8/)
  expect(sentence('März.csv', missing)).not.toMatch(/UTF-8/)
  expect(sentence('a.csv', Object.assign(new Error('x'), { code: 'ENAMETOOLONG' }))).toMatch(/too long/)
})
