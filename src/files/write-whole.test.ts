import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { holdFile } from './held-files.ts'
import { writeText } from './write-text.ts'
import { writeWhole } from './write-whole.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-whole-'))
  path = join(folder, 'out.csv')
  writeFileSync(path, 'old')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const isPosix = process.platform !== 'win32'
const failure = (code: string) => Object.assign(new Error(code), { code })
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')

function expectOldFileAlone(): void {
  expect(textOf('out.csv')).toBe('old')
  expect(readdirSync(folder)).toEqual(['out.csv'])
}

/** Both writers keep the same rules. */
const WRITERS: readonly (readonly [string, (to: string, text: string) => Promise<unknown>])[] = [
  ['in pieces', (to, text) => writeWhole(to, (file) => file.writeFile(text))],
  ['at once', (to, text) => writeWhole(to, text)],
  ['and waited for', async (to, text) => writeText(to, text)],
]

describe.each(WRITERS)('a file written %s', (_, write) => {
  const refusal = (to: string) =>
    write(to, 'new').then(
      () => 'it was written',
      (error) => `${error.code}: ${error.message}`,
    )

  it('replaces what was there and leaves nothing beside it', async () => {
    await write(path, 'newer')
    expect(textOf('out.csv')).toBe('newer')
    expect(readdirSync(folder)).toEqual(['out.csv'])
  })

  it('may have the longest name there is, and no longer one', async () => {
    const longest = `${'é'.repeat(125)}.json`
    await write(join(folder, longest), 'new')
    expect(textOf(longest)).toBe('new')
    expect(await refusal(join(folder, `${'n'.repeat(252)}.csv`))).toMatch(
      /^not-writable: The name "n+…n+\.csv" is too long/,
    )
  })

  it('names the folder that is missing', async () => {
    expect(await refusal(join(folder, 'not here', 'out.csv'))).toMatch(
      /^not-writable: The folder ".*not here" does not/,
    )
    expect(await refusal(join(path, 'below a file.csv'))).toMatch(/^not-writable: The folder ".*out.csv" does not/)
    expectOldFileAlone()
  })

  it('says when a path lost what was not UTF-8', async () => {
    expect(await refusal(join(folder, 'M\ufffdrz.csv'))).toMatch(/^not-writable: .*not written in UTF-8/)
    expect(await refusal(join(folder, 'M\ufffdrz', 'a.csv'))).toMatch(/^not-writable: .*not written in UTF-8/)
    expectOldFileAlone()
  })

  it('never takes the place of a folder', async () => {
    expect(await refusal(folder)).toMatch(/^not-writable: ".*" is a folder/)
    expectOldFileAlone()
  })

  it.runIf(isPosix)('never takes the place of a pipe or a device, nor waits for one', async () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    symlinkSync('/dev/null', join(folder, 'sink'))
    expect(await refusal(pipe)).toMatch(/^not-writable: "pipe" is a pipe, not a file/)
    expect(await refusal(join(folder, 'sink'))).toMatch(/^not-writable: "sink" is a device, not a file/)
    expect([lstatSync(pipe).isFIFO(), statSync('/dev/null').isCharacterDevice()]).toEqual([true, true])
    expect(readdirSync(folder).sort()).toEqual(['out.csv', 'pipe', 'sink'])
  })

  it.runIf(isPosix)('goes where a link leads, and the link stays', async () => {
    mkdirSync(join(folder, 'elsewhere'))
    renameSync(path, join(folder, 'elsewhere', 'real.csv'))
    symlinkSync(join('elsewhere', 'real.csv'), path)
    symlinkSync(join('elsewhere', 'to be made.csv'), join(folder, 'early.csv'))
    symlinkSync('around', join(folder, 'around'))
    await write(path, 'new')
    await write(join(folder, 'early.csv'), 'made')
    expect([textOf('elsewhere/real.csv'), textOf('elsewhere/to be made.csv')]).toEqual(['new', 'made'])
    expect(lstatSync(path).isSymbolicLink()).toBe(true)
    expect(await refusal(join(folder, 'around'))).toMatch(/^not-writable: "around" is a link that leads back/)
    expect(readdirSync(join(folder, 'elsewhere'))).toHaveLength(2)
  })

  it.runIf(isPosix)('keeps the mode of the file that it replaces', async () => {
    chmodSync(path, 0o600)
    await write(path, 'new')
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('never replaces a file that is being read, whatever it is called', async () => {
    const letGo = holdFile(path, 'input')
    linkSync(path, join(folder, 'other name.csv'))
    for (const to of [path, join(folder, '.', 'x', '..', 'out.csv'), join(folder, 'other name.csv')]) {
      expect(await refusal(to)).toMatch(/^not-writable: ".*" is the file that is being read/)
    }
    expect([textOf('out.csv'), textOf('other name.csv')]).toEqual(['old', 'old'])
    letGo()
    await write(path, 'new')
    expect(textOf('out.csv')).toBe('new')
  })

  it('never replaces the open workspace nor what lies beside it, there or not', async () => {
    const letGo = holdFile(path, 'workspace')
    writeFileSync(`${path}-wal`, 'log')
    for (const ending of ['', '-wal', '-shm', '-journal', '-lock']) {
      expect(await refusal(path + ending)).toMatch(/^not-writable: ".*" belongs to the open workspace/)
    }
    letGo()
    expect([textOf('out.csv'), textOf('out.csv-wal')]).toEqual(['old', 'log'])
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('removes drafts that a former program was killed over, and no other file', async () => {
    const left = ['.regulars-2-0-0123abcd.tmp', '.regulars-2-0-0123abcd.tmp-journal']
    const names = ['.regulars-1-0-0123abcd.tmp', ...left, '.mine.tmp', 'regulars.tmp']
    for (const name of names) writeFileSync(join(folder, name), 'half')
    const longAgo = Date.now() / 1000 - 3_600
    for (const name of names.slice(1)) utimesSync(join(folder, name), longAgo, longAgo)
    await write(path, 'new')
    expect(readdirSync(folder).sort()).toEqual(['.mine.tmp', '.regulars-1-0-0123abcd.tmp', 'out.csv', 'regulars.tmp'])
  })
})

it('keeps the old file and removes its own when writing fails', async () => {
  const half = writeWhole(path, async (file) => {
    await file.writeFile('half')
    throw new Error('the list broke off')
  })
  await expect(half).rejects.toThrow('the list broke off')
  expectOldFileAlone()
})

it('refuses what came into the way while it was written', async () => {
  const letGo = { call: () => {} }
  const late = writeWhole(path, async (file) => {
    await file.writeFile('new')
    letGo.call = holdFile(path, 'workspace')
  })
  await expect(late).rejects.toMatchObject({ code: 'not-writable' })
  letGo.call()
  expectOldFileAlone()
})

it.each([
  ['ENOSPC', 'disk-full', 'out.csv'],
  ['EDQUOT', 'disk-full', 'out.csv'],
  ['EIO', 'not-writable', 'reported a fault'],
  ['EROFS', 'not-writable', 'Nothing can be written in the folder'],
])('says what %s means', async (system, code, words) => {
  const broken = writeWhole(path, () => Promise.reject(failure(system)))
  await expect(broken).rejects.toMatchObject({ code, message: expect.stringContaining(words) })
  expectOldFileAlone()
})

it('tries again while a scanner holds the file', async () => {
  let tries = 0
  const rename = (from: string, to: string) => {
    tries += 1
    if (tries < 3) throw failure('EBUSY')
    renameSync(from, to)
  }
  expect(await writeWhole(path, 'new', { rename })).toBe(3)
  expect(tries).toBe(3)
  expect(textOf('out.csv')).toBe('new')
})

it('gives up on a file that stays open in Excel, and says so', async () => {
  let tries = 0
  const rename = () => {
    tries += 1
    throw failure('EPERM')
  }
  await expect(writeWhole(path, 'new', { rename })).rejects.toMatchObject({
    code: 'not-writable',
    message: expect.stringContaining('Excel'),
  })
  expect(tries).toBeLessThan(10)
  expectOldFileAlone()
})

it('says when the folder may not be written to', async () => {
  const open = () => Promise.reject(failure('EACCES'))
  await expect(writeWhole(path, 'new', { open })).rejects.toMatchObject({
    code: 'not-writable',
    message: expect.stringContaining(folder),
  })
})
