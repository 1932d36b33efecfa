import { describe, expect, it } from 'vitest'
import type { Engine } from '../engine/index.ts'
import type { Recipe, RecipeChange, RecipeFile } from '../shared/model/recipe.ts'
import { DEFAULT_SETTINGS } from '../shared/model/settings.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { said } from '../shared/words/said.ts'
import { readArguments } from './arguments.ts'
import type { Outputs } from './outputs.ts'
import { reportOf, sheetsByRecipe, wantedRecipe } from './recipes.ts'

const report: Recipe['report'] = {
  bestIs: 'highest',
  workbook: null,
  lists: null,
  database: null,
  analyses: [],
  screen: {},
}
const FILE: RecipeFile = {
  file: 'may.csv',
  sheet: null,
  allSheets: true,
  encoding: 'shift_jis',
  delimiter: ';',
  dateOrder: 'dmy',
  decimalMark: ',',
  columns: { customer: 'Kunde', date: 'Tag' },
  answers: { amount: 'line' },
  seen: { headings: null, values: {}, currency: null, questions: null },
}
const RECIPE: Recipe = { name: 'Monthly', files: [FILE], settings: DEFAULT_SETTINGS, report }

const change = (kind: RecipeChange['kind'], about: Partial<RecipeChange> = {}): RecipeChange => ({
  kind,
  isAsked: true,
  text: said('cli.howRead.none'),
  ...about,
})

/** What is said of files that differ so from their recipe, and how they are imported or what is asked. */
async function checked(changes: readonly RecipeChange[], isPossible = true, ...options: string[]) {
  const notes: string[] = []
  const sheet = { sheet: 0, allSheets: true, encoding: null, delimiter: null, mapping: {}, currency: null }
  const engine = { call: async () => ({ readAs: 'may.csv', isPossible, sheet, changes }) } as unknown as Engine
  const request = readArguments(['a/june.csv', '--recipe', 'm.json', ...options])
  const outcome = await sheetsByRecipe(engine, RECIPE, request, (message) => {
    if (message.type === 'note') notes.push(ENGLISH.write(message.text))
  }).catch((thrown: unknown) => thrown)
  return { notes, outcome }
}

describe('a file that differs from its recipe', () => {
  it.each([
    [change('missing-column', { role: 'date', value: 'Tag' }), 'Name the right column with --columns "date=Tag".'],
    [change('missing-column', { role: 'date', value: '' }), 'Name the right column with --columns "date=HEADING".'],
    [change('new-value', { value: 'Held' }), 'Say what it means with --status "Held=sale|return|cancelled|ignore".'],
    [change('new-value', { value: '' }), null],
    [change('currency'), /^Take one with --currency CODE/],
    [change('date-order', { value: 'mdy' }), 'Confirm with --dates mdy.'],
    [change('decimal-mark'), 'Confirm with --decimal point or --decimal comma.'],
    [change('question', { question: 'amount', value: 'line|order' }), 'Answer with --answer amount=line|order.'],
    [change('new-column'), null],
    [change('date-order', { value: 'mdy', isAsked: false }), null],
  ])('is said, with the option that settles it (%#)', async (each, advice) => {
    const { notes } = await checked([each])
    const start = 'june.csv: Nothing has been imported.'
    expect(notes).toHaveLength(1)
    expect(notes[0]?.startsWith(start)).toBe(true)
    const rest = (notes[0] ?? '').slice(start.length).trim()
    if (advice === null) expect(rest).toBe('')
    else expect(rest).toMatch(advice)
  })

  it('is asked about, unless nothing is to be settled or what is new is accepted', async () => {
    const told = change('new-value', { isAsked: false })
    const asked = { code: 'asked-anew', text: { args: { file: 'june.csv', count: 1, recipe: 'Monthly' } } }
    const imported = [{ allSheets: true, params: { file: 'a/june.csv', sheet: 0 } }]
    expect((await checked([])).outcome).toMatchObject(imported)
    expect((await checked([told])).outcome).toMatchObject(imported)
    expect((await checked([told, change('currency')])).outcome).toMatchObject(asked)
    expect((await checked([change('currency')], true, '--accept-changes')).outcome).toMatchObject(imported)
    expect((await checked([change('currency')], false, '--accept-changes')).outcome).toMatchObject(asked)
  })
})

describe('a recipe by its name', () => {
  const engine = {
    call: async () => [{ id: 1, recipe: RECIPE, usedAt: '' }],
  } as unknown as Engine
  const wanted = (...options: string[]) =>
    wantedRecipe(engine, readArguments(['june.csv', '--workspace', 'w', ...options]))

  it('is found whatever its case, and said to be none with those there are', async () => {
    expect(await wanted()).toBeNull()
    expect(await wanted('--recipe', ' monthly ')).toEqual(RECIPE)
    await expect(wanted('--recipe', 'Yearly')).rejects.toThrow(
      'There is no recipe called “Yearly”. Choose one of: Monthly.',
    )
  })

  it('reads files as it knows them, but for what the command says', async () => {
    const changed = await wanted(
      ...['--recipe', 'monthly', '--columns', 'date=Datum', '--answer', 'open=sale', '--dates', 'mdy'],
      ...['--decimal', 'point', '--encoding', 'utf-8', '--delimiter', 'tab', '--currency', 'EUR'],
    )
    expect(changed?.files).toEqual([
      {
        ...FILE,
        ...{ columns: { customer: 'Kunde', date: 'Datum' }, answers: { amount: 'line', open: 'sale' } },
        ...{ dateOrder: 'mdy', decimalMark: '.', encoding: 'utf-8', delimiter: '\t', currency: { keep: 'EUR' } },
      },
    ])
  })
})

describe('what a command did becomes a recipe', () => {
  const nothing = { folder: null, workbook: null, lists: null, openData: null, bestIs: 'lowest' } as const
  const lists = { segments: null, columns: ['id'], leaveOutOptOuts: true } as const
  const before: Recipe = {
    ...RECIPE,
    report: { ...report, lists, workbook: { sheets: ['summary'] }, screen: { top: '5' } },
  }

  it('with a whole workbook where nothing was said', () => {
    const { workbook, ...rest } = reportOf(null, nothing, [])
    expect(workbook?.sheets.length).toBeGreaterThan(5)
    expect(rest).toEqual({ bestIs: 'lowest', lists: null, database: null, analyses: [], screen: {} })
  })

  it('with what it wrote, and what its own recipe says of the rest', () => {
    expect(reportOf(before, nothing, [])).toEqual({ ...before.report, bestIs: 'lowest' })
    const wrote: Outputs = {
      ...nothing,
      workbook: { path: 'r.xlsx', sheets: ['segments'] },
      openData: { path: 'd', as: 'folder', withPersons: false },
    }
    const analyses = [{ analysis: 'places', options: {} }] as const
    expect(reportOf(before, wrote, analyses)).toEqual({
      ...before.report,
      bestIs: 'lowest',
      analyses,
      workbook: { sheets: ['segments'] },
      database: { as: 'folder', withPersons: false },
    })
    const database = { as: 'database', withPersons: true } as const
    expect(reportOf({ ...before, report: { ...before.report, database } }, nothing, []).database).toEqual(database)
  })
})
