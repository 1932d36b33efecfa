import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { ask } from '../../testing/ask.ts'
import { dumpTables } from '../../testing/dump-tables.ts'
import { createWorkbench, type Workbench } from '../../testing/workbench.ts'

// Two hashes for everything, so that nearly all rows share theirs with others.
vi.mock('../read/row-hash.ts', async (original) => {
  const real = await original<typeof import('../read/row-hash.ts')>()
  class ContentHasher extends real.ContentHasher {
    override hash(line: Parameters<InstanceType<typeof real.ContentHasher>['hash']>[0]): number {
      return super.hash(line) % 2
    }
  }
  return {
    ...real,
    ContentHasher,
    safeInteger: (hash: Parameters<typeof real.safeInteger>[0]) => real.safeInteger(hash) % 2,
  }
})

const HEADER = 'Order,Customer,Date,Product,Quantity,Price'
const ITEMS = 'id,order_id,product_id,quantity,unit_price'
/** So that each file is understood in the same way and brings something. */
const SURE = '9,zoe,2024-03-01,tea,1,2.50'
const SURE_ITEM = '1,9,P9,1,2.50'

/** Rows that differ in one part each, and in what they are: sales, returns, cancelled, without a customer or an order, refused. */
const SALES = [
  '1,ann,2024-03-01,tea,1,2.50',
  '2,ann,2024-03-01,tea,1,2.50',
  ',ann,2024-03-01,tea,1,2.50',
  '1,bob,2024-03-01,tea,1,2.50',
  // In an order of its own: a customer left blank below others of the same order is theirs.
  '3,,2024-03-01,tea,1,2.50',
  ',,2024-03-01,tea,1,2.50',
  '1,ann,2024-03-02,tea,1,2.50',
  '1,ann,2024-03-01,pot,1,2.50',
  '1,ann,2024-03-01,,1,2.50',
  '1,ann,2024-03-01,tea,2,2.50',
  '1,ann,2024-03-01,tea,2,1.25',
  'C1,ann,2024-03-01,tea,-1,2.50',
  '1,ann,soon,tea,1,2.50',
  '1,bob,soon,tea,1,2.50',
  '1,ann,2024-03-01,tea,0,2.50',
]
const ORDERED = ['2,1,P1,1,2.50', '3,2,P1,1,2.50', '4,1,P2,1,2.50', '5,1,P1,2,2.50', '6,1,P1,2,1.25', '7,1,P1,,']

const tablesOf = (bench: Workbench) => {
  const tables = dumpTables(join(bench.folder, 'shop.regulars'))
  return (table: string) => (tables[table] ?? []).map((row) => JSON.parse(row) as Record<string, unknown>)
}

/** How many of some rows an earlier file brought, each as often as both have it. */
function inBoth(earlier: readonly string[], later: readonly string[]): number {
  const left = [...earlier]
  return later.filter((row) => {
    const at = left.indexOf(row)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

async function importBoth(header: string, earlier: readonly string[], later: readonly string[]) {
  const bench = createWorkbench()
  await bench.import(bench.write('earlier.csv', [header, ...earlier].join('\n')))
  const { rows } = await bench.import(bench.write('later.csv', [header, ...later].join('\n')))
  return { bench, rows }
}

describe('rows whose hashes are the same', () => {
  it('are there already only if all that makes a sale is the same, as often as it is', async () => {
    const some = fc.array(fc.constantFrom(...SALES), { maxLength: 25 }).map((rows) => [SURE, ...rows])
    await fc.assert(
      fc.asyncProperty(some, some, async (earlier, later) => {
        const { bench, rows } = await importBoth(HEADER, earlier, later)
        const known = inBoth(earlier, later)
        const read = tablesOf(bench)
        expect(read('lines').length + read('refused').length).toBe(earlier.length + later.length - known)
        expect(read('imports')[1]).toMatchObject({ rows_read: later.length, already_imported: known })
        expect(read('import_overlaps')).toEqual([expect.objectContaining({ rows: known })])
        const { read: all, duplicates: _, ...classes } = rows
        expect(Object.values(classes).reduce((sum, each) => sum + each, 0)).toBe(all)
        bench.engine.close()
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  it('are told apart among the items of orders too', async () => {
    const some = fc.array(fc.constantFrom(...ORDERED), { maxLength: 12 }).map((rows) => [SURE_ITEM, ...rows])
    await fc.assert(
      fc.asyncProperty(some, some, async (earlier, later) => {
        const { bench } = await importBoth(ITEMS, earlier, later)
        const known = inBoth(earlier, later)
        expect(tablesOf(bench)('order_items')).toHaveLength(earlier.length + later.length - known)
        bench.engine.close()
      }),
      { numRuns: 15 },
    )
  }, 60_000)
})

describe('a file that was imported before', () => {
  const rows = [SURE, ...SALES]

  it('is found again when personal data was removed in between', async () => {
    const bench = createWorkbench()
    const path = bench.write('sales.csv', [HEADER, ...rows].join('\n'))
    await bench.import(path)
    ask(bench.engine, 'safety.remove-personal-data', {})
    expect((await bench.import(path)).rows).toMatchObject({ read: rows.length, alreadyImported: rows.length })
  })

  it('is found again in reverse order, and by ids that were cut within a character', async () => {
    const long = `1,${'x'.repeat(219)}${'😀'.repeat(40)},2024-03-01,tea,1,2.50`
    const all = [long, ...rows]
    const { rows: counts } = await importBoth(HEADER, all, all.toReversed())
    expect(counts).toMatchObject({ read: all.length, alreadyImported: all.length })
  })

  it('is found again when its orders were priced by their items', async () => {
    const bench = createWorkbench()
    const orders =
      'id,customer_id,order_number,payment_status,payment_date\n1,7,A-1,paid,2024-03-01\n2,7,A-2,paid,2024-03-02\n'
    await bench.import(bench.write('orders.csv', orders))
    await bench.import(bench.write('items.csv', [ITEMS, ...ORDERED].join('\n')))
    expect((await bench.import(bench.write('again.csv', orders))).rows).toMatchObject({ read: 2, alreadyImported: 2 })
  })
})
