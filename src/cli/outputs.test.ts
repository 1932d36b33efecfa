import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Engine } from '../engine/index.ts'
import { reportFixture } from '../engine/report/testing/report-fixture.ts'
import type { Recipe } from '../shared/model/recipe.ts'
import type { RunSummary } from '../shared/model/summary.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { readArguments } from './arguments.ts'
import { checkTargets, type Outputs, outputsOf, writeOutputs } from './outputs.ts'

const summary = reportFixture().summary
const RECIPE: Recipe = {
  name: 'Each month',
  files: [],
  settings: summary.settings,
  report: {
    bestIs: 'lowest',
    workbook: { sheets: ['summary', 'clusters'] },
    lists: { segments: null, columns: ['id'], leaveOutOptOuts: true },
    database: { as: 'database', withPersons: false },
    analyses: [],
    screen: {},
  },
}

const asked = (...options: string[]) => readArguments(['sales.csv', ...options])
const outputs = (recipe: Recipe | null, ...options: string[]) => outputsOf(asked(...options), recipe, summary, ENGLISH)

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'regulars-outputs-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

describe('where results go', () => {
  it('is where the command says, and nowhere where it says nothing', () => {
    const nothing = { folder: null, workbook: null, lists: null, openData: null, bestIs: 'highest' }
    expect(outputs(null)).toEqual(nothing)
    expect(outputs(null, '--out', 'r.xlsx', '--best-score', '1', '--database', 'd.db')).toEqual({
      ...{ ...nothing, bestIs: 'lowest', workbook: { path: 'r.xlsx', sheets: null } },
      openData: { path: 'd.db', as: 'database', withPersons: true },
    })
  })

  it('is a folder with all that a recipe names, under its name and the day looked back from', () => {
    expect(outputs(RECIPE, '--recipe', 'm.json', '--out', 'new')).toEqual({
      folder: 'new',
      workbook: { path: join('new', 'Each month segments 2026-11-01.xlsx'), sheets: ['summary', 'clusters'] },
      lists: { ...RECIPE.report.lists, path: join('new', 'Each month lists 2026-11-01.xlsx') },
      openData: { as: 'database', withPersons: false, path: join('new', 'Each month 2026-11-01.sqlite') },
      bestIs: 'lowest',
    })
    const report = { ...RECIPE.report, lists: null, database: { as: 'folder', withPersons: true } } as const
    const other = outputs({ ...RECIPE, report }, '--recipe', 'm.json', '--out', 'new')
    expect(other.lists).toBeNull()
    expect(other.openData).toEqual({ as: 'folder', withPersons: true, path: join('new', 'Each month 2026-11-01') })
    const none = { ...RECIPE.report, workbook: null, database: null }
    const bare = outputs({ ...RECIPE, report: none }, '--recipe', 'm.json', '--out', 'new')
    expect([bare.workbook, bare.openData]).toEqual([null, null])
  })

  it('with a recipe is one workbook where that is named, with the sheets of the recipe', () => {
    expect(outputs(RECIPE, '--recipe', 'm.json', '--out', 'r.XLSX')).toMatchObject({
      ...{ folder: null, lists: null, openData: null, bestIs: 'lowest' },
      workbook: { path: 'r.XLSX', sheets: ['summary', 'clusters'] },
    })
    expect(outputs(RECIPE, '--recipe', 'm.json', '--best-score', 'highest')).toMatchObject({
      ...{ folder: null, workbook: null, bestIs: 'highest' },
    })
  })

  it('goes where the command says before where the recipe does', () => {
    const { openData } = outputs(RECIPE, '--recipe', 'm.json', '--out', 'new', '--database', 'mine.sqlite')
    expect(openData).toEqual({ path: 'mine.sqlite', as: 'database', withPersons: true })
  })
})

describe('before anything is read', () => {
  it('a target that cannot be written is said, and a folder to be made is none', () => {
    const place = folder()
    writeFileSync(join(place, 'file'), '')
    const check = (...options: string[]) => checkTargets(asked(...options))
    check('--out', join(place, 'r.xlsx'), '--database', join(place, 'd.sqlite'))
    check('--recipe', 'm.json', '--out', join(place, 'new', 'deep'))
    check('--database', join(place, 'none', 'tables'))
    for (const options of [
      ['--out', join(place, 'none', 'r.xlsx')],
      ['--out', join(place, 'none', 'folder')],
      ['--recipe', 'm.json', '--out', join(place, 'none', 'r.xlsx')],
      ['--recipe', 'm.json', '--out', join(place, 'file', 'new')],
      ['--database', join(place, 'none', 'd.sqlite')],
    ]) {
      expect(() => check(...options), options.join(' ')).toThrow(expect.objectContaining({ code: 'not-writable' }))
    }
    expect(readdirSync(place)).toEqual(['file'])
  })
})

describe('writing', () => {
  /** What the engine is asked to write, in turn. */
  async function written(parts: Partial<Outputs>, of: Partial<RunSummary> = {}) {
    const calls: [string, Record<string, unknown>][] = []
    const engine = {
      call: async (name: string, params: Record<string, unknown>) => {
        calls.push([name, params])
      },
    } as unknown as Engine
    const [shown, paths]: [string[], string[]] = [[], []]
    const wanted: Outputs = { folder: null, workbook: null, lists: null, openData: null, bestIs: 'highest', ...parts }
    await writeOutputs(engine, { ...summary, ...of }, wanted, {
      words: ENGLISH,
      now: new Date(0),
      show: (what) => shown.push(ENGLISH.write(what)),
      written: (path) => paths.push(path),
    })
    return { calls, shown, paths }
  }

  const lists = { path: 'l.xlsx', segments: null, columns: ['id'], leaveOutOptOuts: true } as const

  it('does what is wanted, says so, and nothing else', async () => {
    expect(await written({})).toEqual({ calls: [], shown: [], paths: [] })
    const { calls, shown, paths } = await written({
      ...{ workbook: { path: 'r.xlsx', sheets: null }, lists },
      openData: { path: 'd.sqlite', as: 'database', withPersons: true },
    })
    expect(calls.map(([name]) => name)).toEqual(['report.workbook', 'report.lists', 'report.open-data'])
    expect(paths).toEqual(['r.xlsx', 'l.xlsx', 'd.sqlite'])
    expect(shown).toEqual(['Writing the report', 'Writing the lists', 'Writing the tables for other programs'])
    expect(calls[0]?.[1]).not.toHaveProperty('sheets')
    expect(calls[2]?.[1]).toMatchObject({ as: 'database', withPersons: true })
  })

  it('leaves out the sheet of clusters where there are none', async () => {
    const workbook = { path: 'r.xlsx', sheets: ['summary', 'clusters'] } as const
    const sheets = async (of: Partial<RunSummary>) => (await written({ workbook }, of)).calls[0]?.[1].sheets
    expect(await sheets({})).toEqual(['summary', 'clusters'])
    expect(await sheets({ clusters: null })).toEqual(['summary'])
  })

  it('lists the segments that are wanted and have customers; of none it writes no list', async () => {
    const [champions, lost] = summary.segments as [RunSummary['segments'][0], RunSummary['segments'][0]]
    const segments = [champions, { ...lost, customers: 0 }, { ...champions, name: 'New' }]
    const listed = async (wanted: readonly string[] | null) =>
      (await written({ lists: { ...lists, segments: wanted } }, { segments })).calls[0]?.[1].segments
    expect(await listed(null)).toEqual(['Champions', 'New'])
    expect(await listed(['New', 'Lost'])).toEqual(['New'])
    expect(await listed(['Lost'])).toBeUndefined()
  })

  it('makes its folder when there is something for it', async () => {
    const place = folder()
    const deep = join(place, 'a', 'b')
    await written({ folder: deep })
    expect(readdirSync(place)).toEqual([])
    await written({ folder: deep, lists })
    expect(readdirSync(join(place, 'a'))).toEqual(['b'])
    mkdirSync(join(place, 'c'))
    writeFileSync(join(place, 'c', 'file'), '')
    await expect(written({ folder: join(place, 'c', 'file', 'd'), lists })).rejects.toMatchObject({
      code: 'not-writable',
    })
  })
})
