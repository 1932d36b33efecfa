import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { command as segment } from './testing/command.ts'

const COMMAND = resolve(import.meta.dirname, 'index.ts')
/** Where Node keeps it by itself; not among the temporary files of the commands, which are looked at here. */
const compiled = join(tmpdir(), 'node-compile-cache')

let folder = ''
let temporary = ''
let many = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-ending-'))
  temporary = join(folder, 'temporary')
  mkdirSync(temporary)
  many = join(folder, 'many.csv')
  process.chdir(folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  process.chdir(import.meta.dirname)
  rmSync(folder, { recursive: true, force: true })
})

/** Starts the program itself. */
function start(...args: string[]) {
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled, TMPDIR: temporary, TMP: temporary, TEMP: temporary }
  const child = spawn(process.execPath, [COMMAND, ...args], { env })
  let error = ''
  child.stderr.on('data', (piece) => {
    error += piece
  })
  const ended = new Promise<{ code: number | null; error: string }>((settle) => {
    child.on('close', (code) => settle({ code, error }))
  })
  return { child, ended }
}

const FEW = 'Order,Customer,Date,Amount\n1,ann,2024-03-01,5\n2,bob,2024-03-20,6\n3,cy,2024-03-21,7\n'

function writeMany(): void {
  const lines = ['Order,Customer,Date,Amount']
  for (let row = 0; row < 60_000; row++) {
    lines.push(`${row},c${row % 9_000},2024-${(row % 12) + 1}-${(row % 28) + 1},${row % 97}.50`)
  }
  writeFileSync(many, lines.join('\n'))
}

/** Waits until an import into this workspace is under way. */
const untilWriting = (workspace: string) =>
  vi.waitFor(
    () => expect(statSync(`${workspace}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBeGreaterThan(100_000),
    {
      timeout: 30_000,
      interval: 5,
    },
  )

describe.runIf(process.platform !== 'win32')('a command that is told to end', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s leaves nothing of what it made, and says so in its exit code', async (signal, code) => {
    writeMany()
    const { child, ended } = start(many, '--workspace', 'new.regulars', '--out', 'report.xlsx')
    await untilWriting(join(folder, 'new.regulars'))
    child.kill(signal)
    expect(await ended).toEqual({ code, error: '' })
    expect(readdirSync(folder).sort()).toEqual(['many.csv', 'temporary'])
  })

  it('leaves a workspace that was there as it was, with nothing beside it', async () => {
    writeMany()
    writeFileSync(join(folder, 'few.csv'), FEW)
    expect((await segment('few.csv', '--workspace', 'shop.regulars', '--json')).code).toBe(0)
    const before = JSON.parse((await segment('--runs', '--workspace', 'shop.regulars', '--json')).out)
    const { child, ended } = start(many, '--workspace', 'shop.regulars')
    await untilWriting(join(folder, 'shop.regulars'))
    child.kill('SIGTERM')
    expect(await ended).toEqual({ code: 143, error: '' })
    expect(readdirSync(folder).sort()).toEqual(['few.csv', 'many.csv', 'shop backups', 'shop.regulars', 'temporary'])
    expect(JSON.parse((await segment('--runs', '--workspace', 'shop.regulars', '--json')).out)).toEqual(before)
  })

  it('removes its temporary workspace, and the next command that of one that was killed, but not one in use', async () => {
    writeMany()
    const killed = start(many)
    await vi.waitFor(() => expect(readdirSync(temporary)).toHaveLength(1), { timeout: 30_000, interval: 5 })
    const [left = ''] = readdirSync(temporary)
    await untilWriting(join(temporary, left, 'temporary.regulars'))
    // Halted, so that it cannot end by itself while it is in use; Windows knows no such signal.
    if (process.platform !== 'win32') killed.child.kill('SIGSTOP')
    const longAgo = Date.now() / 1000 - 3_600
    writeFileSync(join(folder, 'few.csv'), FEW)

    utimesSync(join(temporary, left), longAgo, longAgo)
    expect((await start('few.csv').ended).code).toBe(0)
    expect(readdirSync(temporary)).toEqual([left])

    killed.child.kill('SIGKILL')
    await killed.ended
    utimesSync(join(temporary, left), longAgo, longAgo)
    mkdirSync(join(temporary, 'regulars-temporary-of-others'))
    expect((await start('few.csv').ended).code).toBe(0)
    expect(readdirSync(temporary)).toEqual(['regulars-temporary-of-others'])
  })

  it('ends without a word when its output is read no further, and what it did stays', async () => {
    writeFileSync(join(folder, 'few.csv'), FEW)
    const { child, ended } = start('few.csv', '--workspace', 'shop.regulars', '--json')
    child.stdout.destroy()
    expect(await ended).toEqual({ code: 141, error: '' })
    const { runs } = JSON.parse((await segment('--runs', '--workspace', 'shop.regulars', '--json')).out)
    expect(runs).toHaveLength(1)
    expect(readdirSync(folder).sort()).toEqual(['few.csv', 'shop backups', 'shop.regulars', 'temporary'])
  })
})

describe('a command that writes', () => {
  beforeEach(() => writeFileSync(join(folder, 'few.csv'), FEW))

  it('never replaces what it reads or works on', async () => {
    expect((await segment('few.csv', '--workspace', 'shop.regulars')).code).toBe(0)
    if (process.platform !== 'win32') symlinkSync('few.csv', join(folder, 'link.xlsx'))
    const size = statSync(join(folder, 'shop.regulars')).size
    for (const out of ['few.csv', './few.csv', 'shop.regulars', 'shop.regulars-wal', 'link.xlsx']) {
      if (!existsSync(join(folder, out)) && out === 'link.xlsx') continue
      const { code, error } = await segment('few.csv', '--workspace', 'shop.regulars', '--out', out)
      expect({ out, code }).toEqual({ out, code: 1 })
      expect(error).toMatch(/is the file that is being read|belongs to the open workspace/)
    }
    expect(readFileSync(join(folder, 'few.csv'), 'utf8')).toBe(FEW)
    expect(statSync(join(folder, 'shop.regulars')).size).toBe(size)
    // Refused before anything was imported or computed.
    expect(JSON.parse((await segment('--runs', '--workspace', 'shop.regulars', '--json')).out).runs).toHaveLength(1)
  })

  it('says what is wrong with names that are too long and folders that are not there', async () => {
    const long = 'n'.repeat(245)
    expect((await segment('few.csv', '--workspace', `${long}.regulars`)).error).toMatch(
      /too long for a workspace\. Shorten it\.\n$/,
    )
    expect(await segment('few.csv', '--out', `${long}.xlsx`)).toMatchObject({ code: 0, error: '' })
    expect((await segment('few.csv', '--out', `${long}${long}.xlsx`)).error).toMatch(
      /too long for this disk\. Shorten it\.\n$/,
    )
    expect((await segment('few.csv', '--workspace', 'no/such/shop.regulars')).error).toMatch(
      /^The folder ".*no.such" does not/,
    )
  })

  it('says when the folder for temporary files is not there', async () => {
    for (const name of ['TMPDIR', 'TMP', 'TEMP']) vi.stubEnv(name, join(folder, 'none'))
    const { code, error } = await segment('few.csv')
    expect([code, error]).toEqual([1, expect.stringMatching(/^The folder for temporary files cannot be used/)])
  })
})
