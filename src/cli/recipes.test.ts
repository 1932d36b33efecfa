import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createEngine } from '../engine/index.ts'
import { DEFAULT_SETTINGS } from '../shared/model/settings.ts'
import { jsonResult } from './json-result.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SAMPLE = join(ROOT, 'resources/sample/sample-sales.csv')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-recipes-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function segment(...args: string[]) {
  const run = spawnSync(process.execPath, [join(ROOT, 'src/cli/index.ts'), ...args], { cwd: folder, encoding: 'utf8' })
  return { code: run.status, out: run.stdout, error: run.stderr }
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
  const engine = createEngine({ workspacePath: join(folder, 'app.regulars') })
  let shown: unknown
  try {
    const records = await engine.call('import.run-sheets', { file: SAMPLE, sheet: null, encoding: null, mapping: null })
    await engine.call('exclusions.set', { codes: ['CARRIER'] })
    const summary = await engine.call('run.compute', { settings, withClusters: true })
    const seconds = { read: 0, load: 0, score: 0, cluster: 0, total: 0 }
    const outputs = { workbook: null, lists: null, openData: null, bestIs: 'highest' } as const
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
    await engine.call('recipes.export', { id, file: join(folder, 'monthly.json') })
  } finally {
    engine.close()
  }
  const { code, out, error } = segment(SAMPLE, '--recipe', 'monthly.json', '--out', 'reports', '--json')
  expect([code, error]).toEqual([0, ''])
  const figures = (result: unknown) => JSON.stringify({ ...(result as object), seconds: null })
  expect(figures(JSON.parse(out))).toBe(figures(shown))
  const written = readdirSync(join(folder, 'reports')).sort()
  expect(written.map((name) => name.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual([
    'Monthly lists DAY.xlsx',
    'Monthly segments DAY.xlsx',
  ])
}, 60_000)

it('ends with 3 where a file asks something new, imports nothing, and says what to do', () => {
  writeFileSync(
    join(folder, 'a.csv'),
    'Order,Client,Date,Amount,Status\n1,ann,13/01/2026,10,Paid\n2,bob,14/01/2026,20,Paid\n',
  )
  writeFileSync(
    join(folder, 'b.csv'),
    'Order,Client,Date,Amount,Status\n3,ann,13/02/2026,10,Layaway\n4,cid,14/02/2026,20,Paid\n',
  )
  const first = segment('a.csv', '--workspace', 'shop.regulars', '--save-recipe', 'Each month', '--scheme', 'ntile')
  expect([first.code, first.out]).toEqual([0, expect.stringContaining('Recipe “Each month” saved in the workspace.')])

  const month = ['b.csv', '--workspace', 'shop.regulars', '--recipe', 'each month']
  const asked = segment(...month)
  expect([asked.code, asked.out]).toEqual([3, ''])
  expect(asked.error).toContain('Say what it means with --status "Layaway=sale|return|cancelled|ignore".')
  expect(asked.error).toContain('Nothing was imported.')

  const answered = segment(...month, '--status', 'Layaway=cancelled', '--save-recipe', 'c.json', '--json')
  expect([answered.code, answered.error]).toEqual([0, ''])
  expect(JSON.parse(answered.out)).toMatchObject({ rows: { read: 4, cancelled: 1 }, customers: 3 })
  const { recipe } = JSON.parse(readFileSync(join(folder, 'c.json'), 'utf8'))
  expect(recipe).toMatchObject({
    name: 'c',
    settings: { scheme: 'ntile' },
    files: [{ answers: { 'status:layaway': 'cancelled' }, columns: { customer: 'Client' } }],
  })

  const accepted = segment('b.csv', '--workspace', 'other.regulars', '--recipe', 'c.json', '--accept-changes', '--json')
  expect(JSON.parse(accepted.out).rows).toMatchObject({ read: 2, cancelled: 1 })
}, 60_000)

it.each([
  [['a.csv', '--recipe', 'Monthly'], /--recipe takes a file that ends in .json/],
  [['a.csv', '--accept-changes'], /--accept-changes needs --recipe/],
])('refuses %j', (args, message) => {
  const { code, error } = segment(...args)
  expect([code, error]).toEqual([2, expect.stringMatching(message)])
})
