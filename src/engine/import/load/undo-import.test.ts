import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, computeRun } from '../../testing/ask.ts'
import { dumpTables } from '../../testing/dump-tables.ts'
import { createWorkbench, type Workbench } from '../../testing/workbench.ts'

const HEADER = 'Order,Customer,Customer Name,Date,Product,Product Name,Quantity,Price,Country,Store'

const row = fc
  .record({
    order: fc.constantFrom('1', '2', 'C3', '4', ''),
    customer: fc.constantFrom('ann', 'bob', 'cat', ''),
    name: fc.constantFrom('', 'Some Name', 'Other'),
    date: fc.constantFrom('2024-03-01', '2024-03-02', '2024-04-01', 'soon', ''),
    product: fc.constantFrom('tea', 'pot', ''),
    quantity: fc.constantFrom('1', '2', '-1', '0', 'x'),
    country: fc.constantFrom('', 'UK', 'FR'),
    store: fc.constantFrom('', 'North', 'South'),
  })
  .map((each) =>
    [
      each.order,
      each.customer,
      each.name,
      each.date,
      each.product,
      each.product && 'A thing',
      each.quantity,
      '2.50',
      each.country,
      each.store,
    ].join(),
  )
const SURE = '9,zoe,Zoe,2024-03-01,tea,Tea,1,2.50,UK,North'
/** As many as there are rows by chance at most, so that these do not change what the columns are taken for. */
const MOSTLY_SURE = Array.from({ length: 12 }, (_, at) => SURE.replace('9,zoe', `${90 + at},zoe`))

const file = (rows: readonly string[]) => [HEADER, ...rows].join('\n')
const dump = (bench: Workbench) => dumpTables(join(bench.folder, 'shop.regulars'))
const figures = (bench: Workbench) => {
  const { runId: _, ...summary } = computeRun(bench.engine).summary
  return summary
}

describe('undoing an import', () => {
  it('leaves every table as it was before, whatever the second file shares with the first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), fc.array(row, { maxLength: 12 }), async (first, second) => {
        const bench = createWorkbench()
        await bench.import(bench.write('a.csv', file([...MOSTLY_SURE, ...first])))
        const before = dump(bench)
        const { importId } = await bench.import(bench.write('b.csv', file([...MOSTLY_SURE, ...second])))
        ask(bench.engine, 'import.undo', { importId: importId })
        expect(dump(bench)).toEqual(before)
        bench.engine.close()
      }),
      { numRuns: 12 },
    )
  })

  it('of the first file leaves the second as if it had come alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), fc.array(row, { maxLength: 12 }), async (first, second) => {
        const bench = createWorkbench()
        const early = await bench.import(bench.write('a.csv', file([...MOSTLY_SURE, ...first])))
        const late = MOSTLY_SURE.map((line) => line.replace('zoe,Zoe,2024-03-01', 'yan,Yan,2024-05-01'))
        const later = await bench.import(bench.write('b.csv', file([...late, ...second])))
        if (later.rows.alreadyImported > 0) {
          expect(() => ask(bench.engine, 'import.undo', { importId: early.importId })).toThrow(
            /Undo the later import first/,
          )
          ask(bench.engine, 'import.undo', { importId: later.importId })
          ask(bench.engine, 'import.undo', { importId: early.importId })
          expect(Object.values(dump(bench)).flat()).toEqual([])
        } else {
          ask(bench.engine, 'import.undo', { importId: early.importId })
          const alone = createWorkbench()
          await alone.import(alone.write('b.csv', file([...late, ...second])))
          expect(figures(bench)).toEqual(figures(alone))
          alone.engine.close()
        }
        bench.engine.close()
      }),
      { numRuns: 12 },
    )
  })

  it('is refused while a later import skipped rows because of it, with the names of both', async () => {
    const bench = createWorkbench()
    const march = await bench.import(bench.write('march.csv', file([SURE])))
    await bench.import(bench.write('april.csv', file([SURE, SURE.replace('9,zoe', '10,zoe')])))
    const before = dump(bench)
    expect(ask(bench.engine, 'import.list', {}).at(-1)?.neededBy).toEqual([{ importId: 2, file: 'april.csv', rows: 1 }])
    expect(() => ask(bench.engine, 'import.undo', { importId: march.importId })).toThrow(
      /^march.csv cannot be undone yet, .*: april.csv \(1 row\)\. Those rows would be lost/,
    )
    expect(dump(bench)).toEqual(before)
  })

  it('marks the results that used it as out of date, and deletes none', async () => {
    const bench = createWorkbench()
    await bench.import(bench.write('a.csv', file([SURE])))
    const old = computeRun(bench.engine).summary
    const { importId } = await bench.import(bench.write('b.csv', file(['8,yan,Yan,2024-05-01,jug,Jug,1,2.50,ES,West'])))
    computeRun(bench.engine)
    expect(ask(bench.engine, 'import.list', {}).map((each) => each.runs)).toEqual([1, 2])
    expect(ask(bench.engine, 'import.undo', { importId: importId })).toEqual({ staleRuns: 1, isErased: true })
    const stale = dump(bench).runs?.map((each) => JSON.parse(each).is_stale)
    expect(stale).toEqual([0, 1])
    // The second result names yan, whom no import knows any more.
    expect(dump(bench).customers).toHaveLength(2)
    await bench.engine.call('report.workbook', { runId: old.runId + 1, file: join(bench.folder, 'old.xlsx') })
    expect(figures(bench)).toMatchObject({ customers: 1, revenue: 25_000 })
    expect(ask(bench.engine, 'workspace.status', {})).toMatchObject({ customers: 1, lines: 1 })
  })

  it('of an import that is not there says so', () => {
    expect(() => ask(createWorkbench().engine, 'import.undo', { importId: 7 })).toThrow(
      /Import number 7 no longer exists/,
    )
  })
})
