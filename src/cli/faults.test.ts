import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { command } from './testing/command.ts'

const COMMAND = resolve(import.meta.dirname, 'index.ts')
/** Only an administrator may mount a small disk. */
const isRoot = process.platform === 'linux' && process.getuid?.() === 0

let folder = ''
let disk = ''
let sales = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-faults-'))
  disk = join(folder, 'disk')
  mkdirSync(disk)
  sales = join(folder, 'sales.csv')
  const rows = Array.from(
    { length: 3_000 },
    (_, at) => `O${at},C${at % 2_900},2026-0${1 + (at % 9)}-11,1,${2 + (at % 7)}.50`,
  )
  writeFileSync(sales, `Order,Customer,Date,Quantity,Price\n${rows.join('\n')}\n`)
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command with its output sent to a file. */
function segment(args: readonly string[], output = '/dev/null') {
  const script = 'exec "$0" "$@" > "$OUTPUT"'
  const run = spawnSync('sh', ['-c', script, process.execPath, COMMAND, ...args], {
    encoding: 'utf8',
    env: { ...process.env, OUTPUT: output },
  })
  return { code: run.status, error: run.stderr }
}

/** Runs something on a disk of so many KB. */
async function onSmallDisk<T>(kilobytes: number, run: () => Promise<T>): Promise<T> {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk])
  try {
    return await run()
  } finally {
    execFileSync('umount', [disk])
  }
}

describe.skipIf(!existsSync('/dev/full'))('an output that takes nothing', () => {
  it('is said in words, with what is done, and without a stack', () => {
    const workspace = join(folder, 'full.regulars')
    const { code, error } = segment([sales, '--workspace', workspace, '--clusters', '3'], '/dev/full')
    expect(code).toBe(1)
    expect(error).toMatch(/^The result could not be written where it was sent to: the disk is full\.\n/)
    expect(error).toContain('sales.csv is in full.regulars already. The result is stored there as run 1.')
    expect(error).not.toMatch(/\n\s+at /)
    expect(segment(['--help'], '/dev/full')).toMatchObject({ code: 1, error: expect.not.stringMatching(/\n\s+at /) })
  })
})

describe.skipIf(!isRoot)('a disk that fills up', () => {
  it('is named at every moment, and what is in is said to be in', async () => {
    const outcomeOn = (kilobytes: number) =>
      onSmallDisk(kilobytes, async () => {
        const workspace = join(disk, 'shop.regulars')
        const { code, error } = await command(sales, '--workspace', workspace, '--clusters', '2')
        if (code === 0) return 'all done'
        expect(error).toMatch(/^The disk is full, so the workspace could not be written\./)
        expect(error).not.toMatch(/\n\s+at /)
        const isImported = error.includes('sales.csv is in shop.regulars already. The result is not')
        expect(existsSync(workspace)).toBe(isImported)
        return isImported ? 'imported' : 'nothing'
      })
    let [little, enough] = [100, 4_000]
    expect(await outcomeOn(little)).toBe('nothing')
    expect(await outcomeOn(enough)).toBe('all done')
    // The import and the run need room one after the other: between too little and enough lies what is enough for the first.
    const seen = new Set<string>()
    while (!seen.has('imported') && enough - little > 10) {
      const middle = Math.round((little + enough) / 2)
      const outcome = await outcomeOn(middle)
      seen.add(outcome)
      if (outcome === 'nothing') little = middle
      else enough = middle
    }
    expect(seen).toContain('imported')
  })

  it('is the one of temporary files where the workspace is temporary', async () => {
    vi.stubEnv('TMPDIR', disk)
    await onSmallDisk(64, async () => {
      const { code, error } = await command(sales)
      expect(code).toBe(1)
      expect(error).toMatch(/^The disk that holds temporary files is full\./)
    })
  })
})

it('a folder for temporary files that is none is said', async () => {
  vi.stubEnv('TMPDIR', sales)
  const { code, error } = await command(sales)
  expect(code).toBe(1)
  expect(error).toMatch(/^The folder for temporary files cannot be used/)
  expect(error).not.toMatch(/\n\s+at /)
})
