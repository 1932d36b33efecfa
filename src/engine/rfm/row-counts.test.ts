import { describe, expect, it } from 'vitest'
import type { RowCounts } from '../../shared/model/rows.ts'
import { openWorkspace } from '../database/open.ts'
import { createWorkbench } from '../testing/workbench.ts'
import { countRows } from './row-counts.ts'

const HEADER = 'Order,Customer,Date,Product,Quantity,Price,Status'

const FIRST = [
  '1,ann,2024-03-01,tea,1,10,paid',
  '1,ann,2024-03-01,tea,1,10,paid', // repeated
  '2,ann,2024-03-02,pot,1,30,paid',
  'C3,ann,2024-03-03,tea,-1,10,paid', // a credit note
  '4,bob,2024-03-04,pot,-1,30,paid', // another return
  '5,bob,2024-03-05,pot,2,30,cancelled',
  '6,,2024-03-06,tea,1,10,paid', // of nobody
  '7,cat,2024-03-07,tea,x,10,paid', // no number
  '8,bob,2024-03-08,POST,1,5,paid',
  '9,cat,2024-03-20,tea,1,10,paid', // after the analysis date, and once more
  '9,cat,2024-03-20,tea,1,10,paid',
  'C10,cat,2024-03-21,tea,-1,10,paid',
]

/** The first two rows again, and a sale. */
const SECOND = [...FIRST.slice(0, 2), '11,dan,2024-03-09,POST,1,8,paid']

const SETTINGS = { asOf: '2024-03-10', returns: 'net', duplicates: 'keep', exclude: [] as string[] } as const

/** Where the rows of both files go by default. */
const ALL = {
  read: 15,
  duplicates: 3,
  alreadyImported: 2,
  withoutCustomer: 1,
  cancelled: 1,
  returns: 2,
  invalid: 1,
  later: 3,
  kept: 5,
}

/** Counts the rows of both files, or of the first or the second. */
async function counted() {
  const bench = createWorkbench()
  for (const [name, rows] of [
    ['a.csv', FIRST],
    ['b.csv', SECOND],
  ] as const) {
    await bench.import(bench.write(name, [HEADER, ...rows, ''].join('\n')))
  }
  return (settings: Partial<Parameters<typeof countRows>[1]>, importId: number | null = null) => {
    const { database, close } = openWorkspace(bench.engine.workspacePath, { shared: true })
    try {
      return countRows(database, { ...SETTINGS, ...settings }, importId)
    } finally {
      close()
    }
  }
}

/** What the classes add up to; rows that are repeated stand in another class where they are kept. */
const sum = ({ read: _, duplicates, ...classes }: RowCounts, isDropped: boolean) =>
  Object.values(classes).reduce((total, each) => total + (each ?? 0), isDropped ? duplicates : 0)

describe('where every row went', () => {
  it.each([
    [{}, { ...ALL }],
    [{ duplicates: 'drop' }, { ...ALL, alreadyImported: 1, later: 2, kept: 4 }],
    [{ returns: 'ignore' }, { ...ALL, cancelled: 3, returns: 0, invalid: 2, later: 2 }],
    [{ asOf: '2024-03-21' }, { ...ALL, returns: 3, later: 0, kept: 7 }],
    [{ exclude: ['POST', 'unheard of'] }, { ...ALL, kept: 3, excluded: 2 }],
    [
      // The walk-in's tea stays what it is, and so does what cannot be read.
      { exclude: ['tea'], duplicates: 'drop' },
      { ...ALL, alreadyImported: 1, returns: 1, later: 0, kept: 3, excluded: 4 },
    ],
  ] as const)('under %j', async (settings, rows) => {
    const count = await counted()
    const found = count(settings)
    expect(found).toEqual(rows)
    expect(sum(found, 'duplicates' in settings)).toBe(15)
    // Each file by itself makes up the whole.
    const [first, second] = [1, 2].map((importId) => count(settings, importId))
    expect([first?.read, second?.read]).toEqual([12, 3])
    const names = Object.keys(found) as (keyof RowCounts)[]
    expect(Object.fromEntries(names.map((name) => [name, (first?.[name] ?? 0) + (second?.[name] ?? 0)]))).toEqual(found)
  })
})
