import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createEngine } from '../engine/index.ts'
import { DEFAULT_SETTINGS } from '../shared/model/settings.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { readArguments } from './arguments.ts'
import type { FromCommand } from './command-messages.ts'
import { jsonResult } from './json-result.ts'
import { runCommand } from './run-command.ts'
import { nothingDone } from './what-is-done.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SAMPLE = join(ROOT, 'resources/sample/sample-sales.csv')

let folder = ''
const at = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-recipes-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command in this process; gives what it prints and notes. Throws what the command throws. */
async function run(...args: string[]) {
  const notes: string[] = []
  const say = (message: FromCommand) => {
    if (message.type === 'note') notes.push(ENGLISH.write(message.text))
  }
  const request = readArguments(args)
  return { out: await runCommand(request, { done: nothingDone(request.workspace), say, words: ENGLISH }), notes }
}

const REPORT = {
  bestIs: 'highest',
  workbook: { sheets: ['summary', 'segments'] },
  lists: { segments: null, columns: ['id', 'segment'], leaveOutOptOuts: true },
  database: null,
  analyses: [],
  screen: {},
} as const

it('gives the figures headless, byte for byte, that the app showed when the recipe was saved there', async () => {
  const settings = { ...DEFAULT_SETTINGS, scheme: 'ntile', window: { kind: 'months', months: 6 }, clusters: 3 } as const
  const engine = createEngine({ workspacePath: at('app.regulars') })
  let shown: unknown
  try {
    const records = await engine.call('import.run-sheets', { file: SAMPLE, sheet: null, encoding: null, mapping: null })
    await engine.call('exclusions.set', { codes: ['CARRIER'] })
    const summary = await engine.call('run.compute', { settings, withClusters: true })
    const seconds = { read: 0, load: 0, score: 0, cluster: 0, total: 0 }
    const outputs = { folder: null, workbook: null, lists: null, openData: null, bestIs: 'highest' } as const
    shown = jsonResult({
      summary,
      records,
      outputs,
      savedRecipe: null,
      explain: false,
      fees: [],
      outliers: null,
      analyses: [],
      seconds,
    })
    const importIds = records.map(({ importId }) => importId)
    const { id } = await engine.call('recipes.save', { name: 'Monthly', importIds, settings, report: REPORT })
    await engine.call('recipes.export', { id, file: at('monthly.json') })
  } finally {
    engine.close()
  }
  const { out, notes } = await run(SAMPLE, '--recipe', at('monthly.json'), '--out', at('reports'), '--json')
  expect(notes).toEqual([])
  const figures = (result: unknown) => JSON.stringify({ ...(result as object), seconds: null })
  expect(figures(JSON.parse(out))).toBe(figures(shown))
  const written = readdirSync(at('reports')).sort()
  expect(written.map((name) => name.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual([
    'Monthly lists DAY.xlsx',
    'Monthly segments DAY.xlsx',
  ])
})

it('asks before anything is imported where a file holds something new, and takes answers', async () => {
  const header = 'Order,Client,Date,Amount,Status'
  writeFileSync(at('a.csv'), `${header}\n1,ann,13/01/2026,10,Paid\n2,bob,14/01/2026,20,Paid\n`)
  writeFileSync(at('b.csv'), `${header}\n3,ann,13/02/2026,10,Layaway\n4,cid,14/02/2026,20,Paid\n`)
  const shop = ['--workspace', at('shop.regulars'), '--backup-folder', 'none']
  const first = await run(at('a.csv'), ...shop, '--save-recipe', 'Each month', '--scheme', 'ntile')
  expect(first.out).toContain('Recipe “Each month” saved in the workspace.')

  const month = [at('b.csv'), ...shop, '--recipe', 'each month']
  const command = [join(ROOT, 'src/cli/index.ts'), ...month, '--out', at('new')]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  expect([status, stdout]).toEqual([3, ''])
  expect(stderr).toContain('Say what it means with --status "Layaway=sale|return|cancelled|ignore".')
  expect(stderr).toContain('Nothing was imported.')
  expect(existsSync(at('new'))).toBe(false)

  const answered = await run(...month, '--status', 'Layaway=cancelled', '--save-recipe', at('c.json'), '--json')
  expect(answered.notes).toEqual([])
  expect(JSON.parse(answered.out)).toMatchObject({ rows: { read: 4, cancelled: 1 }, customers: 3 })
  const { recipe } = JSON.parse(readFileSync(at('c.json'), 'utf8'))
  expect(recipe).toMatchObject({
    name: 'c',
    settings: { scheme: 'ntile' },
    files: [{ answers: { 'status:layaway': 'cancelled' }, columns: { customer: 'Client' } }],
  })
}, 20_000)

it('says what a value counts as that a rule knows, and does not stop for it', async () => {
  writeFileSync(
    at('f.csv'),
    'Order,Client,Date,Amount,Status\n5,ann,13/03/2026,10,Cancelled by customer\n6,bob,14/03/2026,7,Paid\n',
  )
  const { out, notes } = await run(at('f.csv'), '--recipe', at('c.json'), '--out', at('deep/march'), '--json')
  expect(JSON.parse(out).rows).toMatchObject({ read: 2, kept: 1, cancelled: 1 })
  expect(notes).toEqual([
    'f.csv: “Cancelled by customer” in the column “Status” is new (1 row) and counts as cancelled.',
  ])
  expect(readdirSync(at('deep/march'))).toHaveLength(1)
})

it('says before anything is read where a folder cannot be made', async () => {
  writeFileSync(at('file'), '')
  await expect(run(at('f.csv'), '--recipe', at('c.json'), '--out', at('file/new'))).rejects.toMatchObject({
    code: 'not-writable',
  })
})

it('imports what is new as it is understood where that is accepted, and never without a column that is needed', async () => {
  writeFileSync(at('d.csv'), 'Order,Client,Date,Amount,Status\n3,ann,13/02/2026,10,Put by\n')
  writeFileSync(at('e.csv'), 'Order,Date,Amount,Status\n3,13/02/2026,10,Paid\n')
  const accept = ['--recipe', at('c.json'), '--accept-changes', '--json']
  const { out, notes } = await run(at('d.csv'), ...accept)
  expect(JSON.parse(out).rows).toMatchObject({ read: 1, kept: 1 })
  expect(notes).toEqual([expect.stringContaining('“Put by” in the column “Status” is new')])
  await expect(run(at('e.csv'), ...accept)).rejects.toMatchObject({ code: 'asked-anew' })
})

it.each([
  [['a.csv', '--recipe', 'Monthly'], /--recipe takes a file that ends in .json/],
  [['a.csv', '--accept-changes'], /--accept-changes needs --recipe/],
])('refuses %j', (args, message) => {
  expect(() => readArguments(args)).toThrow(message)
})
