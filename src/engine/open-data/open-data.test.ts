import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../shared/words/english.ts'
import type { StoredRun } from '../database/runs.ts'
import { connect } from '../database/sqlite.ts'
import { computeRun } from '../testing/ask.ts'
import { createWorkbench, type Workbench } from '../testing/workbench.ts'
import { resultTables } from './result-tables.ts'

/** ann buys twice and gives one back, bob buys once, a sale without a customer, a product without a name. */
const SHOP = `Order,Customer,Customer name,Email,Date,SKU,Product name,Quantity,Price,Country,Store
1,ann,Ann Berg,ann@shop.test,2024-01-01 09:30,T1,Tea,2,10.25,UK,North
1,ann,Ann Berg,ann@shop.test,2024-01-01 09:30,P1,Pot,1,5,UK,North
2,ann,Ann Berg,ann@shop.test,2024-02-01 00:00,T1,Tea,1,30,UK,South
3,bob,=Bob,bob@shop.test,2024-02-02 10:00,X9,,1,8,FR,North
4,ann,Ann Berg,ann@shop.test,2024-02-03 10:00,P1,Pot,-1,5,UK,North
5,,,,2024-02-04 11:00,T1,Tea,3,4,UK,South
`

async function shop(): Promise<Workbench & { readonly runId: number }> {
  const bench = createWorkbench()
  await bench.import(bench.write('shop.csv', SHOP))
  return { ...bench, runId: computeRun(bench.engine, { scheme: 'ntile' }).summary.runId }
}

function query(path: string, sql: string): unknown[] {
  const database = connect(path, { readonly: true })
  try {
    return database.prepare(sql).raw().all()
  } finally {
    database.close()
  }
}

describe('a database for other programs', () => {
  it('holds the lines as the file has them, and says which count', async () => {
    const { engine, folder, runId } = await shop()
    const file = join(folder, 'open.sqlite')
    const { tables, bytes } = await engine.call('report.open-data', { runId, file, as: 'database', withPersons: true })
    expect(bytes).toBe(readFileSync(file).length)
    expect(tables.slice(0, 4)).toEqual([
      { name: 'customers', rows: 2 },
      { name: 'segments', rows: 11 },
      { name: 'clusters', rows: 0 },
      { name: 'settings', rows: expect.any(Number) },
    ])
    expect(
      query(
        file,
        'SELECT OrderID, CustomerID, Date, Time, ProductID, Quantity, UnitPrice, Amount, Kind, Counts, File, Row FROM lines',
      ),
    ).toEqual([
      ['1', 'ann', '2024-01-01', '09:30:00', 'T1', 2, 10.25, 20.5, 'sale', 1, 'shop.csv', 2],
      ['1', 'ann', '2024-01-01', '09:30:00', 'P1', 1, 5, 5, 'sale', 1, 'shop.csv', 3],
      ['2', 'ann', '2024-02-01', null, 'T1', 1, 30, 30, 'sale', 1, 'shop.csv', 4],
      ['3', 'bob', '2024-02-02', '10:00:00', 'X9', 1, 8, 8, 'sale', 1, 'shop.csv', 5],
      ['4', 'ann', '2024-02-03', '10:00:00', 'P1', -1, 5, -5, 'return', 1, 'shop.csv', 6],
      ['5', null, '2024-02-04', '11:00:00', 'T1', 3, 4, 12, 'sale', 1, 'shop.csv', 7],
    ])
    expect(query(file, 'SELECT OrderID, Store, Country, Lines, Quantity, Spending, IsPurchase FROM orders')).toEqual([
      ['1', 'North', 'UK', 2, 3, 25.5, 1],
      ['2', 'South', 'UK', 1, 1, 30, 1],
      ['3', 'North', 'FR', 1, 1, 8, 1],
      ['4', 'North', 'UK', 1, -1, -5, 0],
      ['5', 'South', 'UK', 1, 3, 12, 1],
    ])
    expect(query(file, 'SELECT ProductID, Name, Orders, Customers, Quantity, Spending FROM products')).toEqual([
      ['P1', 'Pot', 2, 1, 0, 0],
      ['T1', 'Tea', 3, 1, 6, 62.5],
      ['X9', null, 1, 1, 1, 8],
    ])
    expect(
      query(file, 'SELECT CustomerID, Name, Email, FirstOrder, LastOrder, Frequency, Spending FROM customers'),
    ).toEqual([
      ['ann', 'Ann Berg', 'ann@shop.test', '2024-01-01', '2024-02-01', 2, 50.5],
      ['bob', '=Bob', 'bob@shop.test', '2024-02-02', '2024-02-02', 1, 8],
    ])
  })

  it('has the classic model with 1 as the best group, and how many customers each group has', async () => {
    const { engine, folder, runId } = await shop()
    const file = join(folder, 'open.sqlite')
    await engine.call('report.open-data', { runId, file, as: 'database', withPersons: false })
    expect(
      query(
        file,
        'SELECT CustomerID, CustomerVolume, CustomerTotal, CustomerAverage, LastGroup, VolumeGroup, AvgGroup, RFMScore, Score FROM rfmModel',
      ),
    ).toEqual([
      ['ann', 2, 50.5, 25.25, 5, 4, 1, '541', '122'],
      ['bob', 1, 8, 8, 4, 5, 2, '452', '211'],
    ])
    for (const table of ['lastGroups', 'volumeGroups', 'avgGroups', 'rfmCodes']) {
      expect([table, ...(query(file, `SELECT sum(Customers) FROM ${table}`)[0] as number[])]).toEqual([table, 2])
    }
  })

  it('explains each column, and names nobody unless asked to', async () => {
    const { engine, folder, runId } = await shop()
    const file = join(folder, 'open.sqlite')
    await engine.call('report.open-data', { runId, file, as: 'database', withPersons: false })
    const columns = query(
      file,
      `SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.name <> 'documentation' ORDER BY 1, 2`,
    )
    expect(query(file, `SELECT TableName, ColumnName FROM documentation WHERE Meaning <> '' ORDER BY 1, 2`)).toEqual(
      columns,
    )
    expect(columns).not.toContainEqual(['customers', 'Name'])
    expect(readFileSync(file).includes('Ann Berg')).toBe(false)
    expect(readFileSync(file).includes('ann@shop.test')).toBe(false)
  })

  it('without persons has the same rows but for the columns that name them', async () => {
    const { engine, folder, runId } = await shop()
    const files = await Promise.all(
      [false, true].map(async (withPersons) => {
        const file = join(folder, `persons ${withPersons}.sqlite`)
        await engine.call('report.open-data', { runId, file, as: 'database', withPersons })
        return file
      }),
    )
    const columns = 'SELECT m.name, group_concat(c.name) FROM sqlite_schema m, pragma_table_info(m.name) c GROUP BY 1'
    for (const [table, names] of query(files[0] as string, columns) as [string, string][]) {
      if (table === 'documentation' || table === 'settings') continue
      const [without, with_] = files.map((file) => query(file, `SELECT ${names} FROM ${table}`))
      expect([table, without]).toEqual([table, with_])
    }
  })

  it('lists products that nobody bought', async () => {
    const { engine, folder, write, runId, ...bench } = await shop()
    await bench.import(write('products.csv', 'sku,name,category,cost\nT1,Tea,Drinks,2.00\nZ9,Zest,Drinks,2.00\n'))
    const file = join(folder, 'open.sqlite')
    await engine.call('report.open-data', { runId, file, as: 'database', withPersons: false })
    expect(query(file, `SELECT Orders, Customers, Quantity, Spending FROM products WHERE ProductID = 'Z9'`)).toEqual([
      [0, 0, null, 0],
    ])
  })

  it('has clusters by the names that they were given, or none', () => {
    const profile = { customers: 1, share: 0.5, revenue: 10_000, meanRecencyDays: 1, meanFrequency: 1, meanMonetary: 1 }
    const run = {
      summary: { settings: {}, segments: [], clusters: { profiles: [1, 2].map((number) => ({ number, ...profile })) } },
      customers: {},
      ids: [],
    } as unknown as StoredRun
    const names = [{ number: 2, name: 'Regulars' }] as unknown as Parameters<typeof resultTables>[2]
    const about = { words: ENGLISH, shop: '', currency: null, madeAt: '' }
    const tables = resultTables(run, {} as Parameters<typeof resultTables>[1], names, about)
    const rows = [...(tables.find(({ name }) => name === 'clusters')?.rows() ?? [])]
    expect(rows.map(([number, name]) => [number, name])).toEqual([
      [1, null],
      [2, 'Regulars'],
    ])
  })

  it('takes the place of an older one and nothing else, and is read by the program of SQLite', async () => {
    const { engine, folder, runId } = await shop()
    const file = join(folder, 'open.sqlite')
    writeFileSync(file, 'an older file')
    await engine.call('report.open-data', { runId, file, as: 'database', withPersons: false })
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
    const save = (path: string) =>
      engine.call('report.open-data', { runId, file: path, as: 'database', withPersons: false })
    await expect(save(engine.workspacePath)).rejects.toMatchObject({ code: 'not-writable' })
    await expect(save(join(folder, 'no', 'open.sqlite'))).rejects.toMatchObject({ code: 'not-writable' })
    if (spawnSync('sqlite3', ['--version']).status !== 0) return console.warn('Skipped: sqlite3 is not installed.')
    expect(execFileSync('sqlite3', [file, 'SELECT sum(Spending) FROM orders'], { encoding: 'utf8' })).toBe('70.5\n')
    return undefined
  })
})

it('a folder of CSV files holds the same tables, its texts no formulas', async () => {
  const { engine, folder, runId } = await shop()
  const file = join(folder, 'tables')
  const { tables } = await engine.call('report.open-data', { runId, file, as: 'folder', withPersons: true })
  expect(readdirSync(file).sort()).toEqual(tables.map(({ name }) => `${name}.csv`).sort())
  for (const { name, rows } of tables) {
    // Texts of this shop hold no line break.
    const { length } = readFileSync(join(file, `${name}.csv`), 'utf8')
      .trimEnd()
      .split('\r\n')
    expect([name, length]).toEqual([name, rows + 1])
  }
  const customers = readFileSync(join(file, 'customers.csv'), 'utf8').split('\r\n')
  expect(customers[0]).toMatch(/^\ufeffCustomerID,Name,Country,Email,Phone/)
  expect(customers[2]).toMatch(/^bob,"'=Bob",FR,bob@shop.test,/)
  expect(existsSync(join(file, 'rfmModel.csv'))).toBe(true)
  const named = join(folder, 'shop.csv')
  await expect(
    engine.call('report.open-data', { runId, file: named, as: 'folder', withPersons: false }),
  ).rejects.toMatchObject({ code: 'not-writable', text: { key: 'openData.noFolder' } })
})
