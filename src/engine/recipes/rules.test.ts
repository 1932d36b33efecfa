import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { utils, write } from 'xlsx'
import type { Recipe, RecipeFile } from '../../shared/model/recipe.ts'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import type { RunSummary, Thresholds } from '../../shared/model/summary.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { temporaryFolder } from '../database/testing/empty-workspace.ts'
import type { Understanding } from '../import/understand/understand.ts'
import { openFewSales } from '../sales/testing/few-sales.ts'
import { changedColumns } from './changed-columns.ts'
import { checkRecipe } from './check-recipe.ts'
import { columnsCalled, columnsOf, type FoundFile, findFile } from './find-file.ts'
import { filesOfImports, ofKinds } from './recipe-of-imports.ts'
import { recipeSettings } from './recipe-settings.ts'

const FILE: RecipeFile = {
  file: 'january.csv',
  sheet: null,
  allSheets: true,
  encoding: null,
  delimiter: null,
  columns: { order: 'Bon', customer: 'Client', date: 'Day', amount: 'Total' },
  dateOrder: null,
  decimalMark: null,
  seen: { headings: ['Bon', 'Client', 'Day', 'Total'], values: {}, currency: null, questions: [] },
}

describe('settings of a recipe', () => {
  const frozen = (thresholds: Partial<Thresholds>) => {
    const summary = {
      thresholds: { recency: [1], frequency: [2], monetary: [3], ...thresholds },
      settings: { ...DEFAULT_SETTINGS, bins: 4 },
    } as unknown as RunSummary
    return () => recipeSettings({ ...DEFAULT_SETTINGS, frozenRun: 7, exclude: ['POST'] }, ['FEE'], () => summary)
  }

  it('name thresholds that can be typed in place of a saved result', () => {
    expect(frozen({})()).toEqual({
      ...DEFAULT_SETTINGS,
      exclude: ['POST'],
      frozenRun: null,
      scheme: 'own',
      bins: 4,
      own: { recency: [1], frequency: [2], monetary: [3] },
    })
    expect(frozen({ recency: [1, 2, 3, 4, 5, 6, 7, 8], equal: 'lower' })()).toMatchObject({ scheme: 'own' })
  })

  it.each<[string, Partial<Thresholds>]>([
    ['no cut', { recency: [] }],
    ['nine cuts', { frequency: [1, 2, 3, 4, 5, 6, 7, 8, 9] }],
    ['a fraction', { monetary: [1.5] }],
    ['a cut twice', { recency: [1, 1] }],
    ['equal values above', { equal: 'upper' }],
    ['groups inside groups', { nested: { frequency: [], monetary: [] } }],
  ])('cannot be those of %s', (_, thresholds) => {
    expect(frozen(thresholds)).toThrow(expect.objectContaining({ code: 'usage' }))
  })

  it('name what the workspace leaves out where nothing else is said', () => {
    const named = (exclude: readonly string[] | null) =>
      recipeSettings({ ...DEFAULT_SETTINGS, exclude }, ['FEE'], () => ({}) as RunSummary).exclude
    expect([named(null), named([]), named(['POST'])]).toEqual([['FEE'], [], ['POST']])
  })
})

describe('the columns of a new file', () => {
  const NAMES = ['Bon', 'Client', 'Day', 'Total']
  const found = (names: readonly string[], part: Partial<FoundFile> = {}) =>
    ({
      header: { row: 1, names },
      readAs: FILE,
      source: { format: 'text', sheets: [{ name: 'x', hidden: false }] },
      sheet: 0,
      ...part,
    }) as unknown as FoundFile
  const natural = (columns: object, reading: object = {}) =>
    ({
      mapping: { columns },
      reading: { marks: [], refund: null, returnedPieces: [], discount: null, ...reading },
    }) as unknown as Understanding
  const said = (file: FoundFile, by: Understanding | null) =>
    changedColumns(file, by).changes.map(({ isAsked, text }) => `${isAsked ? '? ' : ''}${ENGLISH.write(text)}`)

  it('are found by their headings, and what is missing is said with its sheet where there are several', () => {
    expect(changedColumns(found(NAMES), null)).toEqual({
      columns: { order: 0, customer: 1, date: 2, amount: 3 },
      changes: [],
    })
    const without = NAMES.slice(0, 3)
    expect(said(found(without), null)).toEqual(['? The column “Total” (Amount) is missing.'])
    const book = { format: 'xlsx', sheets: [{ name: 'April' }, { name: 'May' }] } as unknown as FoundFile['source']
    expect(said(found(without, { source: book, sheet: 1 }), null)).toEqual([
      '? The column “Total” (Amount) is missing on the sheet “May”.',
    ])
  })

  it('take another one in the place of one that is missing, unless it is read already', () => {
    const names = ['Bon', 'Client', 'Day', 'Sum']
    expect(said(found(names), natural({ amount: 3 }))).toEqual([
      '? The column “Total” (Amount) is missing; “Sum” looks like it.',
    ])
    expect(changedColumns(found(names), natural({ amount: 3 })).columns).toMatchObject({ amount: 3 })
    expect(said(found(names), natural({ amount: 2 }))).toEqual([
      '? The column “Total” (Amount) is missing.',
      'New columns that nothing is read from: Sum.',
    ])
    expect(said(found(['Bon', 'Client', 'Day', '']), natural({ amount: 3 }))).toEqual([
      '? The column “Total” (Amount) is missing; “#4” looks like it.',
    ])
  })

  it.each<[string, object]>([
    ['marks rows', { marks: [{ column: 4 }] }],
    ['holds refunds', { refund: 4 }],
    ['holds pieces that came back', { returnedPieces: [4] }],
    ['lowers amounts', { discount: { column: 4 } }],
  ])('are asked about one that is new and %s', (_, reading) => {
    const names = [...NAMES, 'New']
    const asked = '? The column “New” is new and changes which rows count, or for how much.'
    expect(said(found(names), natural({}, reading))).toEqual([asked])
    expect(said(found(names), natural({}))).toEqual(['New columns that nothing is read from: New.'])
    expect(said(found(names), null)).toEqual(['New columns that nothing is read from: New.'])
  })

  it('that are new and mean something are asked about, and of others the first ten are named', () => {
    expect(said(found([...NAMES, 'Shop']), natural({ store: 4 }))).toEqual([
      '? The column “Shop” is new and looks like this: Store.',
    ])
    const more = Array.from({ length: 12 }, (_, at) => `c${at}`)
    expect(said(found([...NAMES, ...more]), null)).toEqual([
      `New columns that nothing is read from: ${ENGLISH.list(more.slice(0, 10))} and 2 more.`,
    ])
    // What the recipe has seen is not new, though nothing is read from it.
    const seen = { ...FILE.seen, headings: [...NAMES, ...more] }
    expect(said(found([...NAMES, ...more], { readAs: { ...FILE, seen } }), null)).toEqual([])
  })

  it('are called by a heading whatever its case, or by their number', () => {
    const header = { row: 1, names: ['Bon', 'bon', '', 'Day'] }
    expect(columnsCalled('BON', header)).toEqual([0, 1])
    expect([columnsCalled(4, header), columnsCalled(5, header), columnsCalled(1, header)]).toEqual([[3], [], [0]])
    const readAs = { ...FILE, columns: { order: 'Bon', date: 'Time' } }
    expect(columnsOf(readAs, header, {})).toEqual({ columns: { order: 0 }, missing: ['date'] })
    expect(columnsOf(readAs, header, { order: 1 }).columns).toEqual({ order: 1 })
  })
})

/** Writes a file and finds in it what is to be read. */
async function openedAs(content: string | Uint8Array, files: readonly RecipeFile[]) {
  const path = join(temporaryFolder(), 'new.csv')
  writeFileSync(path, content)
  const { source, ...found } = await findFile(path, files)
  await source.close()
  return found
}

describe('a file', () => {
  const ROWS = '1,ann,13/01/2026,10.00\n2,bob,14/01/2026,20.00\n'

  it('is read from its headings on, wherever they stand', async () => {
    const found = await openedAs(`Report of January\n\nBon,Client,Day,Total\n${ROWS}`, [FILE])
    expect(found).toMatchObject({ header: { row: 3, names: ['Bon', 'Client', 'Day', 'Total'] }, found: 4 })
  })

  it('is read as the one of which most columns are there, and of as many as the one that has no more', async () => {
    const few = { ...FILE, file: 'few.csv', columns: { order: 'Bon', customer: 'Client' } } as const
    const found = async (header: string, ...files: readonly RecipeFile[]) =>
      (await openedAs(`${header}\n${ROWS}`, files)).readAs.file
    expect(await found('Bon,Client,Day,Total', few, FILE)).toBe('january.csv')
    expect(await found('Bon,Client,X,Y', FILE, few)).toBe('few.csv')
  })

  it('is read from the headings that are wanted, though another row names what is known', async () => {
    const own = { ...FILE, columns: { order: 'Aa', customer: 'Bb', date: 'Cc', amount: 'Dd' } } as const
    const found = await openedAs(`Order,Customer,Date,Amount\nAa,Bb,Cc,Dd\n${ROWS}`, [own])
    expect(found).toMatchObject({ header: { row: 2, names: ['Aa', 'Bb', 'Cc', 'Dd'] }, found: 4 })
  })

  it('is read from the sheet that is called as it was, of several with its columns', async () => {
    const book = (...names: readonly string[]) => {
      const workbook = utils.book_new()
      for (const name of names) {
        const rows = [Object.values(FILE.columns), ['1', 'ann', '13/01/2026', 10], ['2', 'bob', '14/01/2026', 20]]
        utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), name)
      }
      return write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array
    }
    const till = { ...FILE, sheet: 'Till' }
    expect((await openedAs(book('Till', 'Other'), [till])).sheet).toBe(0)
    expect((await openedAs(book('Other', 'Till'), [till])).sheet).toBe(1)
    expect((await openedAs(book('Other', 'Third'), [till])).sheet).toBe(0)
  })

  it('is opened with the separator of last time where it holds its columns only so', async () => {
    const odd = { ...FILE, delimiter: '^', encoding: 'utf-8' }
    const found = await openedAs(`Bon^Client^Day^Total\n${ROWS.replaceAll(',', '^')}`, [odd])
    expect(found).toMatchObject({ found: 4, header: { names: ['Bon', 'Client', 'Day', 'Total'] } })
  })
})

it('written otherwise than last time is said so where that is known', async () => {
  const path = join(temporaryFolder(), 'february.csv')
  writeFileSync(path, Buffer.from('\ufeffBon;Client;Day;Total\n1;ann;13/01/2026;10.00\n', 'utf16le'))
  const kinds = async (part: Partial<RecipeFile>) => {
    const recipe = { files: [{ ...FILE, ...part }] } as unknown as Recipe
    const { changes } = await checkRecipe({ recipe, path, now: new Date(2026, 10, 22), workspaceCurrency: null })
    return changes.map(({ kind, isAsked }) => `${isAsked ? '? ' : ''}${kind}`)
  }
  expect(await kinds({})).toEqual([])
  expect(await kinds({ encoding: 'utf-16le', delimiter: ';' })).toEqual([])
  expect(await kinds({ encoding: 'utf-8', delimiter: ',' })).toEqual(['encoding', 'delimiter'])
})

describe('questions that a file raises', () => {
  // Either quantity times price, or the total, is what was paid.
  const rows = [3, 5, 2, 9, 4].map((total, at) => `${at},Eva,2026-04-0${at + 1},${at === 4 ? 3 : 2},1,${total}`)
  const content = ['Order,Customer,Date,Qty,Unit Price,Total', ...rows].join('\n')
  const file: RecipeFile = {
    ...FILE,
    columns: {
      order: 'Order',
      customer: 'Customer',
      date: 'Date',
      quantity: 'Qty',
      price: 'Unit Price',
      amount: 'Total',
    },
    encoding: 'utf-8',
    delimiter: ',',
    seen: { ...FILE.seen, headings: ['Order', 'Customer', 'Date', 'Qty', 'Unit Price', 'Total'] },
  }
  const asked = async (questions: readonly string[] | null, part: Partial<RecipeFile> = {}) => {
    const path = join(temporaryFolder(), 'april.csv')
    writeFileSync(path, content)
    const recipe = { files: [{ ...file, ...part, seen: { ...file.seen, questions } }] } as unknown as Recipe
    const { changes } = await checkRecipe({ recipe, path, now: new Date(2026, 10, 22), workspaceCurrency: null })
    return changes.map(({ kind, isAsked, question }) => [kind, isAsked, question])
  }

  it('are asked where they are new, and not where they were raised last time or that is not known', async () => {
    expect(await asked([])).toContainEqual(['question', true, 'amount'])
    expect(await asked(['amount'])).not.toContainEqual(['question', true, 'amount'])
    expect(await asked(null)).not.toContainEqual(['question', true, 'amount'])
    expect(await asked([], { answers: { amount: 'pieces' } })).not.toContainEqual(['question', true, 'amount'])
  })
})

describe('what a recipe takes from imports', () => {
  const database = openFewSales()
  const stored = (mapping: object, columns: readonly (readonly [string, string])[], understood: object | null) => {
    database
      .prepare(
        "UPDATE imports SET file = 'till.csv', sheet = 'till.csv', mapping = ?, columns = ?, understood = ?, currency = 'EUR'",
      )
      .run(JSON.stringify(mapping), JSON.stringify(columns), understood && JSON.stringify(understood))
    return filesOfImports(database, [1, 1])
  }
  const mapping = { headerRow: 1, columns: { date: 0, amount: 2 }, dateOrder: 'dmy', decimalMark: ',' }

  it('is how its file was read, a column without a heading by its number', () => {
    const plain = stored(
      mapping,
      [
        ['date', 'Day'],
        ['amount', ''],
      ],
      null,
    )
    const seen = { headings: null, values: {}, currency: 'EUR', questions: null }
    expect(plain).toEqual([
      {
        file: 'till.csv',
        sheet: null,
        allSheets: true,
        encoding: null,
        delimiter: null,
        columns: { date: 'Day', amount: 3 },
        dateOrder: 'dmy',
        decimalMark: ',',
        seen,
      },
    ])
  })

  it('is also the till, the answers and the currency that were chosen', () => {
    const chosen = { preset: 'shopify', answers: { amount: 'pieces' }, decimalMarks: { price: '.' } }
    const forRecipe = {
      headings: ['Day'],
      questions: ['amount'],
      currency: { keep: 'EUR' },
      allSheets: false,
      namesCurrency: false,
    }
    const values = [
      { column: 'Status', value: 'paid', countsAs: 'sale' },
      { column: 'Status', value: 'void', countsAs: 'cancelled' },
    ]
    const understood = { encoding: 'utf-8', delimiter: ';', values, asked: [], forRecipe }
    expect(
      stored(
        { ...mapping, ...chosen },
        [
          ['date', 'Day'],
          ['amount', 'Sum'],
        ],
        understood,
      ),
    ).toMatchObject([
      {
        ...chosen,
        allSheets: false,
        encoding: 'utf-8',
        delimiter: ';',
        currency: { keep: 'EUR' },
        seen: {
          headings: ['Day'],
          values: { Status: { paid: 'sale', void: 'cancelled' } },
          currency: null,
          questions: ['amount'],
        },
      },
    ])
  })

  it('of files with the same columns is one, which knows what both held', () => {
    const of = (file: string, part: Partial<RecipeFile['seen']>) => ({ ...FILE, file, seen: { ...FILE.seen, ...part } })
    const newer = of('b.csv', { values: { Status: { paid: 'cancelled' } }, questions: ['x'] })
    const older = of('a.csv', {
      values: { Status: { paid: 'sale', void: 'cancelled' } },
      currency: 'EUR',
      questions: ['y'],
    })
    expect(ofKinds([newer, older])).toEqual([
      of('b.csv', {
        values: { Status: { paid: 'cancelled', void: 'cancelled' } },
        currency: 'EUR',
        questions: ['x', 'y'],
      }),
    ])
    expect(ofKinds([of('b.csv', { questions: null }), older])[0]?.seen.questions).toBeNull()
    expect(ofKinds([newer, { ...older, columns: { date: 'Day' } }])).toHaveLength(2)
  })
})
