import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { utils, write } from 'xlsx'
import type { Params } from '../../shared/calls/calls.ts'
import { writeRecipeFile } from '../../shared/calls/recipe-schema.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/model/settings.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { ask, computeRun, NOW } from '../testing/ask.ts'
import { createWorkbench, type Workbench } from '../testing/workbench.ts'

const REPORT: Params<'recipes.save'>['report'] = {
  bestIs: 'highest',
  workbook: { sheets: ['summary', 'segments'] },
  lists: null,
  database: null,
  analyses: [],
  screen: { 'report.paper': 'a4' },
}

/** A month of a till, with columns of one's own naming. */
function month(rows: readonly string[], header = 'Bon,Client,Day,Total,Status,Currency'): string {
  return `${header}\n${rows.join('\n')}\n`
}

const JANUARY = month([
  '1,ann,13/01/2026,10.00,Completed,EUR',
  '2,bob,14/01/2026,20.00,Completed,EUR',
  '3,cid,15/01/2026,30.00,Cancelled,EUR',
  '4,dan,16/01/2026,35.00,Completed,EUR',
])

const COLUMNS = { order: 'Bon', customer: 'Client', date: 'Day', amount: 'Total' } as const

async function afterJanuary(settings: Partial<Settings> = {}, text = JANUARY) {
  const bench = createWorkbench()
  const { importId } = await bench.import(bench.write('january.csv', text), { names: COLUMNS })
  const wish = {
    name: 'Monthly',
    importIds: [importId],
    settings: { ...DEFAULT_SETTINGS, ...settings },
    report: REPORT,
  }
  return { bench, importId, wish, saved: ask(bench.engine, 'recipes.save', wish) }
}

async function check(bench: Workbench, name: string, text: string | Uint8Array) {
  const saved = ask(bench.engine, 'recipes.list', {})[0]
  if (saved === undefined) throw new Error('There is no recipe.')
  const params = { recipe: saved.recipe, file: bench.write(name, text) }
  const found = await bench.engine.call('recipes.check', params, { now: NOW })
  return { ...found, said: found.changes.map(({ isAsked, text: said }) => [isAsked, ENGLISH.write(said)]) }
}

describe('a recipe', () => {
  it('names columns by their headings, what the file held, and how it is written', async () => {
    const { saved } = await afterJanuary()
    expect(saved.recipe.files).toEqual([
      {
        file: 'january.csv',
        sheet: null,
        allSheets: true,
        encoding: 'utf-8',
        delimiter: ',',
        columns: { ...COLUMNS, currency: 'Currency', status: 'Status' },
        dateOrder: 'dmy',
        decimalMark: '.',
        seen: {
          headings: ['Bon', 'Client', 'Day', 'Total', 'Status', 'Currency'],
          values: { Status: { Completed: 'sale', Cancelled: 'cancelled' } },
          currency: 'EUR',
          questions: [],
        },
      },
    ])
  })

  it('names the products that the workspace leaves out, and thresholds in place of a saved result', async () => {
    const { bench, importId } = await afterJanuary()
    ask(bench.engine, 'exclusions.set', { codes: ['POST'] })
    const days = { recency: [2, 4], frequency: [1, 2], monetary: [100_000, 200_000] }
    const { summary } = computeRun(bench.engine, { scheme: 'own', bins: 3, map: 'low-mid-high', own: days })
    const settings = { ...DEFAULT_SETTINGS, frozenRun: summary.runId }
    const { recipe } = ask(bench.engine, 'recipes.save', { name: 'B', importIds: [importId], settings, report: REPORT })
    expect(recipe.settings).toMatchObject({ exclude: ['POST'], frozenRun: null, scheme: 'own', own: days })
  })

  it('does not hold thresholds of a saved result that no cuts can say', async () => {
    const { bench, importId } = await afterJanuary()
    const { summary } = computeRun(bench.engine)
    const settings = { ...DEFAULT_SETTINGS, frozenRun: summary.runId }
    const save = () => ask(bench.engine, 'recipes.save', { name: 'B', importIds: [importId], settings, report: REPORT })
    expect(save).toThrow(/cannot be written as whole numbers/)
  })

  it('is listed, renamed, deleted, and replaced by one of the same name', async () => {
    const { bench, wish, saved } = await afterJanuary()
    expect(ask(bench.engine, 'recipes.save', wish).id).toBe(saved.id)
    ask(bench.engine, 'recipes.save', { ...wish, name: 'Other' })
    expect(() => ask(bench.engine, 'recipes.rename', { id: saved.id, name: 'Other' })).toThrow(/Another recipe/)
    ask(bench.engine, 'recipes.rename', { id: saved.id, name: 'Each month' })
    expect(ask(bench.engine, 'recipes.list', {}).map(({ recipe }) => recipe.name)).toEqual(['Each month', 'Other'])
    ask(bench.engine, 'recipes.delete', { id: saved.id })
    expect(() => ask(bench.engine, 'recipes.delete', { id: saved.id })).toThrow(/no recipe/)
  })

  it('goes into a file and comes out of it the same, its own map with it, under a name that is free', async () => {
    const map = {
      id: 'mine',
      title: 'Mine',
      about: '',
      segments: [{ name: 'All', color: '#112233', meaning: '', action: '' }],
      rules: [{ segment: 'All' }],
    }
    const { bench, wish } = await afterJanuary()
    ask(bench.engine, 'maps.save', { map })
    const { id, recipe } = ask(bench.engine, 'recipes.save', { ...wish, settings: { ...wish.settings, map: 'mine' } })
    const file = join(bench.folder, 'monthly.json')
    await bench.engine.call('recipes.export', { id, file })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      format: 'regulars-recipe',
      version: 1,
      recipe: { ...recipe, map },
    })

    const other = createWorkbench()
    expect(ask(other.engine, 'recipes.import', { file }).recipe).toEqual(recipe)
    expect(ask(other.engine, 'recipes.import', { file }).recipe.name).toBe('Monthly 2')
    expect(ask(other.engine, 'recipes.import', { file }).recipe.name).toBe('Monthly 3')
    expect(ask(other.engine, 'maps.list', {}).own).toEqual([map])
  })

  it('knows what later files held once it was used for them', async () => {
    const { bench, saved } = await afterJanuary()
    const february = month(['5,ann,20/02/2026,5.00,Layaway,EUR', '6,bob,21/02/2026,5.00,Completed,EUR'])
    expect((await check(bench, 'february.csv', february)).changes).toHaveLength(1)
    const { importId } = await bench.import(join(bench.folder, 'february.csv'), { names: COLUMNS })
    const { recipe } = ask(bench.engine, 'recipes.used', { id: saved.id, importIds: [importId] })
    expect(recipe.files.map(({ file, seen }) => [file, seen.values])).toEqual([
      ['february.csv', { Status: { Completed: 'sale', Cancelled: 'cancelled', Layaway: 'sale' } }],
    ])
    expect((await check(bench, 'march.csv', february)).changes).toEqual([])
  })
})

describe('a file held against a recipe', () => {
  it('of the same kind has nothing to ask, in whatever order its columns stand', async () => {
    const { bench } = await afterJanuary()
    const text = month(
      ['7.00,Completed,EUR,20/02/2026,9,ann', '8.00,Completed,EUR,21/02/2026,10,bob'],
      'TOTAL,Status,Currency,Day,Bon,client',
    )
    const { sheet, changes } = await check(bench, 'february.csv', text)
    expect(changes).toEqual([])
    expect(sheet.mapping.columns).toEqual({ amount: 0, status: 1, currency: 2, date: 3, order: 4, customer: 5 })
  })

  it.each([
    [
      'a new value',
      month([
        '5,ann,20/02/2026,5.00,Layaway,EUR',
        '6,bob,21/02/2026,5.00,Refunded,EUR',
        '7,bob,21/02/2026,5.00,refunded,EUR',
      ]),
      [
        [true, '“Layaway” in the column “Status” is new (1 row) and counts as a sale.'],
        [false, '“Refunded” in the column “Status” is new (2 rows) and counts as cancelled.'],
      ],
    ],
    [
      'a missing column',
      month(['5,ann,20/02/2026,5.00,EUR'], 'Bon,Client,Day,Total,Currency'),
      [[true, 'The column “Status” (Status (paid, cancelled, …)) is missing.']],
    ],
    [
      'another currency',
      month(['5,ann,20/02/2026,5.00,Completed,USD']),
      [[true, 'The amounts are in USD, and were in EUR before.']],
    ],
    [
      'several currencies',
      month(['5,ann,20/02/2026,5.00,Completed,EUR', '5,ann,20/02/2026,5.00,Completed,USD']),
      [[true, 'The file holds amounts in several currencies: EUR and USD.']],
    ],
    [
      'dates in another order',
      month(['5,ann,02/20/2026,5.00,Completed,EUR']),
      [[true, 'The dates are written month first, unlike before.']],
    ],
    [
      'numbers with another mark',
      month(['5,ann,20/02/2026,"5,25",Completed,EUR']),
      [[true, 'Numbers are written with a decimal comma, unlike before.']],
    ],
    [
      'a new column that counts',
      month(['5,ann,20/02/2026,5.00,Completed,EUR,North,x'], 'Bon,Client,Day,Total,Status,Currency,Store,Remark'),
      [
        [true, 'The column “Store” is new and looks like this: Store.'],
        [false, 'New columns that nothing is read from: Remark.'],
      ],
    ],
    [
      'another separator',
      month(['5;ann;20/02/2026;5.00;Completed;EUR'], 'Bon;Client;Day;Total;Status;Currency'),
      [[false, 'What separates the columns: Semicolon, and before: Comma.']],
    ],
  ])('is asked about %s before it is imported', async (_, text, said) => {
    const { bench } = await afterJanuary()
    const found = await check(bench, 'february.csv', text)
    expect(found.said).toEqual(said)
    expect(ask(bench.engine, 'import.list', {})).toHaveLength(1)
  })

  it('without what an import needs cannot be imported, and one whose column was renamed can', async () => {
    const { bench } = await afterJanuary()
    const without = await check(
      bench,
      'a.csv',
      month(['5,20/02/2026,5.00,Completed,EUR'], 'Bon,Day,Total,Status,Currency'),
    )
    expect([without.isPossible, without.said]).toEqual([
      false,
      [[true, 'The column “Client” (Customer ID) is missing.']],
    ])
    const renamed = await check(
      bench,
      'b.csv',
      month(['5,ann,20/02/2026,5.00,Completed,EUR'], 'Bon,Customer ID,Day,Total,Status,Currency'),
    )
    expect(renamed.sheet.mapping.columns.customer).toBe(1)
    expect(renamed.said).toEqual([[true, 'The column “Client” (Customer ID) is missing; “Customer ID” looks like it.']])
  })

  it('in another currency than the one that was said of a file that named none is asked about', async () => {
    const bench = createWorkbench()
    const plain = 'Bon,Client,Day,Total\n1,ann,13/01/2026,10.00\n2,bob,14/01/2026,20.00\n'
    const { importId } = await bench.import(bench.write('january.csv', plain), {
      names: COLUMNS,
      currency: { keep: 'EUR' },
    })
    ask(bench.engine, 'recipes.save', { name: 'A', importIds: [importId], settings: DEFAULT_SETTINGS, report: REPORT })
    expect((await check(bench, 'february.csv', plain.replaceAll('/01/', '/02/'))).changes).toEqual([])
    expect((await check(bench, 'march.csv', plain.replaceAll('0.00', '0.00 USD'))).said).toEqual([
      [true, 'The recipe has no rate for USD; these rows are left out.'],
    ])
  })

  it('is asked nothing that the recipe answers', async () => {
    const { bench, saved } = await afterJanuary()
    const [file] = saved.recipe.files
    if (file === undefined) throw new Error('The recipe reads no file.')
    const recipe = {
      ...saved.recipe,
      files: [{ ...file, answers: { 'status:layaway': 'cancelled' }, currency: { into: 'EUR', rates: { USD: 0.5 } } }],
    }
    const text = month(['5,ann,20/02/2026,5.00,Layaway,EUR', '6,ann,20/02/2026,5.00,Completed,USD'])
    const path = bench.write('february.csv', text)
    const { sheet, changes } = await bench.engine.call('recipes.check', { recipe, file: path }, { now: NOW })
    expect(changes).toEqual([])
    expect(sheet).toMatchObject({
      currency: { into: 'EUR', rates: { USD: 0.5 } },
      mapping: { answers: { 'status:layaway': 'cancelled' } },
    })
  })

  it('is read as the one with most columns in common of those that a recipe reads', async () => {
    const { bench, importId, wish } = await afterJanuary()
    const customers = await bench.import(
      bench.write('people.csv', 'Client,Name,Phone\nann,Ann Bell,0123\nbob,Bob Bell,0124\n'),
      {
        names: { customer: 'Client' },
      },
    )
    ask(bench.engine, 'recipes.save', { ...wish, importIds: [importId, customers.importId] })
    const people = await check(bench, 'people-2.csv', 'Client,Name,Phone\ncid,Cid Bell,0125\n')
    expect([people.readAs, people.said]).toEqual(['people.csv', []])
    // Of as many columns, those that are all that a file has.
    const both = await check(bench, 'both.csv', 'Client,Day,Total,Name,Phone\ncid,13/02/2026,5.00,Cid Bell,0125\n')
    expect(both.readAs).toBe('people.csv')
  })

  it('is read in the encoding of last time, which its bytes alone do not show', async () => {
    const cp1250 = (text: string) => Buffer.from(text.replaceAll('á', '\xe1').replaceAll('Č', '\xc8'), 'latin1')
    const bench = createWorkbench()
    const file = (row: string) => cp1250(`Objednávka,Zákazník,Datum,Částka\n${row}\n`)
    const path = bench.write('leden.csv', file('1,ann,13/01/2026,10.00'))
    const names = { order: 'Objednávka', customer: 'Zákazník', date: 'Datum', amount: 'Částka' }
    const { importId } = await bench.import(path, { encoding: 'windows-1250', names })
    ask(bench.engine, 'recipes.save', { name: 'M', importIds: [importId], settings: DEFAULT_SETTINGS, report: REPORT })
    const { said, sheet } = await check(bench, 'unor.csv', file('2,bob,13/02/2026,20.00'))
    expect([said, sheet.mapping.columns]).toEqual([[], { order: 0, customer: 1, date: 2, amount: 3 }])
  })

  it('says when it is in another encoding, and reads it all the same', async () => {
    const { bench } = await afterJanuary()
    const text = month(['5,ann,20/02/2026,5.00,Completed,EUR'])
    const { said } = await check(bench, 'february.csv', Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(said).toEqual([[false, expect.stringMatching(/UTF-16.*UTF-8/)]])
  })

  it('is the sheet that is called as it was last time, of several with its columns', async () => {
    const book = (...names: readonly string[]) => {
      const workbook = utils.book_new()
      for (const name of names) {
        const rows = [Object.values(COLUMNS), ['1', 'ann', '13/01/2026', 10], ['2', 'bob', '14/01/2026', 20]]
        utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), name)
      }
      return write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array
    }
    const bench = createWorkbench()
    const { importId } = await bench.import(bench.write('a.xlsx', book('Till')), { names: COLUMNS, sheet: 0 })
    ask(bench.engine, 'recipes.save', { name: 'M', importIds: [importId], settings: DEFAULT_SETTINGS, report: REPORT })
    for (const names of [
      ['Till', 'Other'],
      ['Other', 'Till'],
    ]) {
      expect((await check(bench, 'b.xlsx', book(...names))).sheet.sheet).toBe(names.indexOf('Till'))
    }
  })

  it('is not asked about currencies that were kept out last time, too', async () => {
    const { bench, saved } = await afterJanuary()
    const [file] = saved.recipe.files
    if (file === undefined) throw new Error('The recipe reads no file.')
    const text = month(['5,ann,20/02/2026,5.00,Completed,EUR', '6,ann,20/02/2026,5.00,Completed,USD'])
    const path = bench.write('february.csv', text)
    const changes = async (currency: string | null) => {
      const seen = { ...file.seen, currency }
      const recipe = { ...saved.recipe, files: [{ ...file, seen, currency: { keep: 'EUR' } }] }
      return (await bench.engine.call('recipes.check', { recipe, file: path }, { now: NOW })).changes
    }
    expect(await changes('EUR')).toEqual([])
    expect(await changes(null)).toMatchObject([{ kind: 'currency', value: 'USD', isAsked: true }])
  })
})

describe('the file of a recipe', () => {
  it.each([
    ['{', /is not a recipe/],
    ['{"format":"regulars-recipe","version":2,"recipe":{}}', /newer version/],
  ])('%s is refused', async (text, message) => {
    const bench = createWorkbench()
    expect(() => ask(bench.engine, 'recipes.import', { file: bench.write('r.json', text) })).toThrow(message)
  })

  it('with a mistake is refused with its place', async () => {
    const { bench, saved } = await afterJanuary()
    const file = join(bench.folder, 'r.json')
    const wrong = { ...saved.recipe, settings: { ...saved.recipe.settings, bins: 99 } }
    writeFileSync(file, writeRecipeFile(wrong))
    expect(() => ask(bench.engine, 'recipes.import', { file })).toThrow(/mistake at recipe\.settings\.bins/)
  })
})
