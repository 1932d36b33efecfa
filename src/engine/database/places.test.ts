import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEngine } from '../index.ts'
import { sheetOf } from '../testing/ask.ts'
import { NOW } from '../testing/workbench.ts'
import { isRemoteType, isUncPath } from './network-share.ts'
import { openWorkspace } from './open.ts'
import { peek } from './peek.ts'
import { connect } from './sqlite.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-places-'))
  path = join(folder, 'shop.regulars')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function refusal(act: () => unknown): string {
  try {
    act()
    return 'nothing was thrown'
  } catch (error) {
    return error instanceof Error && 'code' in error ? `${error.code}: ${error.message}` : String(error)
  }
}

describe('a workspace', () => {
  it.runIf(process.platform !== 'win32')('is held by whatever name it is opened', () => {
    mkdirSync(join(folder, 'sub'))
    symlinkSync('..', join(folder, 'sub', 'up'))
    symlinkSync('shop.regulars', join(folder, 'other.regulars'))
    const names = [path, join(folder, 'other.regulars'), join(folder, 'sub', 'up', 'shop.regulars')]
    for (const first of names) {
      const workspace = openWorkspace(first)
      for (const second of names) expect(refusal(() => openWorkspace(second))).toMatch(/^workspace-in-use/)
      workspace.close()
    }
    expect(readdirSync(folder).sort()).toEqual(['other.regulars', 'shop.regulars', 'sub'])
  })

  it('with two names on its disk is refused by both, and untouched', () => {
    openWorkspace(path).close()
    linkSync(path, join(folder, 'second.regulars'))
    const before = statSync(path)
    for (const name of [path, join(folder, 'second.regulars')]) {
      expect(refusal(() => openWorkspace(name))).toMatch(/^not-writable: ".*" has 2 names on this disk \(hard links\)/)
    }
    expect([statSync(path).mtimeMs, statSync(path).size]).toEqual([before.mtimeMs, before.size])
    rmSync(join(folder, 'second.regulars'))
    openWorkspace(path).close()
  })

  it.runIf(process.platform !== 'win32')('is no pipe, device or folder, nor waited for', () => {
    execFileSync('mkfifo', [path])
    expect(refusal(() => openWorkspace(path))).toBe('file-unreadable: "shop.regulars" is a pipe, not a workspace.')
    expect(refusal(() => peek(path, () => 0))).toMatch(/^file-unreadable: shop.regulars is a pipe/)
    expect(refusal(() => openWorkspace('/dev/null'))).toMatch(/is a device, not a workspace/)
    expect(refusal(() => openWorkspace(folder))).toMatch(/is a folder, not a workspace/)
  })

  it('that is only looked into is not made, nor made of an empty file', () => {
    const look = () => openWorkspace(path, { mustExist: true })
    expect(refusal(look)).toMatch(/^not-found: There is no workspace/)
    writeFileSync(path, '')
    expect(refusal(look)).toMatch(/^workspace-damaged: "shop.regulars" is an empty file/)
    expect(statSync(path).size).toBe(0)
    expect(readdirSync(folder)).toEqual(['shop.regulars'])
    expect(refusal(() => openWorkspace(join(folder, 'gone', 'shop.regulars')))).toMatch(
      /^not-writable: The folder ".*gone" does not exist/,
    )
    expect(refusal(() => openWorkspace(join(folder, 'M\ufffdrz.regulars')))).toMatch(/not written in UTF-8/)
  })
})

describe('a file that is no workspace', () => {
  const foreign = (sql: string) => {
    const database = connect(path)
    database.exec(sql)
    return database
  }
  const FILES: readonly (readonly [string, () => void])[] = [
    ['of another program', () => foreign('CREATE TABLE notes (text); INSERT INTO notes VALUES (1)').close()],
    ['of another program, with a log', () => foreign('PRAGMA journal_mode = WAL; CREATE TABLE notes (text)').close()],
    [
      'of another program that was killed',
      () => {
        const open = foreign('PRAGMA journal_mode = WAL; CREATE TABLE notes (text); INSERT INTO notes VALUES (1)')
        for (const end of ['', '-wal']) copyFileSync(path + end, `${path}.kept${end}`)
        open.close()
        for (const end of ['', '-wal']) renameSync(`${path}.kept${end}`, path + end)
      },
    ],
    ['of a newer version', () => foreign('PRAGMA application_id = 1382377333; PRAGMA user_version = 99999').close()],
    ['of text', () => writeFileSync(path, 'Order,Customer,Date\n1,ann,2024-03-01\n'.repeat(500))],
    ['of a spreadsheet', () => writeFileSync(path, Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(9_000, 7)]))],
  ]

  it.each(FILES)('%s, is refused without a byte changed', (_, make) => {
    make()
    const before = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')])
    for (const options of [{}, { mustExist: true }]) {
      expect(refusal(() => openWorkspace(path, options))).toMatch(/^(file-unreadable|workspace-(damaged|newer)): /)
      const after = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')])
      expect(after.filter(([name]) => !name?.endsWith('-shm'))).toEqual(before)
    }
  })
})

describe('a workspace file that somebody takes away', () => {
  const ROWS = Array.from({ length: 3_000 }, (_, row) => `${row},c${row % 50},2024-03-${(row % 28) + 1},${row}.5`)

  /** Imports a file while `meddle` is done to the workspace. */
  async function importWhile(meddle: () => void): Promise<string> {
    const engine = createEngine({ workspacePath: path })
    const file = join(folder, 'till.csv')
    writeFileSync(file, ['Order,Customer,Date,Amount', ...ROWS].join('\n'))
    let isDone = false
    const progress = () => {
      if (!isDone) meddle()
      isDone = true
    }
    const said = await engine.call('import.run', sheetOf(file), { progress, now: NOW }).then(
      () => 'it was imported',
      (error) => `${error.code}: ${error.message}`,
    )
    engine.close()
    return said
  }

  it.runIf(process.platform !== 'win32')('makes the import fail, in words', async () => {
    expect(await importWhile(() => {})).toBe('it was imported')
    rmSync(path)
    expect(await importWhile(() => rmSync(path))).toMatch(/^workspace-gone: .*was removed or renamed/)
    expect(await importWhile(() => renameSync(path, `${path}.old`))).toMatch(
      /^workspace-gone: .*was removed or renamed/,
    )
    expect(
      await importWhile(() => {
        copyFileSync(path, `${path}.copy`)
        renameSync(`${path}.copy`, path)
      }),
    ).toMatch(/^workspace-gone: .*was replaced by another file/)
    rmSync(path)
    expect(await importWhile(() => truncateSync(path, 1_000))).toMatch(/^workspace-gone: .*was cut short/)
  })

  it.runIf(process.platform !== 'win32')('makes every call that writes fail, and none that reads', async () => {
    const engine = createEngine({ workspacePath: path })
    await engine.call('exclusions.set', { codes: ['POST'] })
    rmSync(path)
    await expect(engine.call('exclusions.set', { codes: [] })).rejects.toMatchObject({ code: 'workspace-gone' })
    expect(await engine.call('exclusions.get', {})).toEqual(['POST'])
    engine.close()
    expect(existsSync(path)).toBe(false)
  })
})

it('knows shares of other computers by the kind of their file system, or by their name on Windows', () => {
  expect([0x6969, 0xff534d42, 0xff534d42 | 0, 0xef53, 0x01021994].map(isRemoteType)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
  const paths = [
    '\\\\nas\\shop\\a.regulars',
    '//nas/shop/a',
    '\\\\?\\UNC\\nas\\shop\\a',
    '\\\\?\\C:\\a',
    'C:\\a\\b',
    '\\\\.\\pipe\\a',
  ]
  expect(paths.map(isUncPath)).toEqual([true, true, true, false, false, false])
})
