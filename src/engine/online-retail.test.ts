import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Settings } from '../shared/model/settings.ts'
import { connect } from './database/sqlite.ts'
import { computeRun } from './testing/ask.ts'
import { hasSharedData, readReference, sharedPath } from './testing/shared-data.ts'
import { createWorkbench } from './testing/workbench.ts'

const AS_OF = '2011-12-10'
const CLEANED: Partial<Settings> = { asOf: AS_OF, duplicates: 'drop', returns: 'ignore', map: 'ten-rf' }

/** Segment counts of the reference, in the order of the map: Champions first. */
const COUNTS = {
  quantile: [604, 688, 484, 67, 169, 121, 478, 357, 35, 1335],
  ntile: [632, 819, 480, 42, 91, 188, 350, 596, 63, 1077],
} as const

/** Customers per segment of every other map, counted from the reference's scores by a script that knows the maps from the literature. */
const BY_MAP = {
  'eleven-rfm': [797, 404, 313, 409, 240, 250, 230, 349, 126, 656, 564],
  'putler-grid': [879, 670, 579, 36, 219, 721, 146, 356, 53, 349, 330],
  'low-mid-high': [1_163, 926, 2_249],
  'five-tiers': [595, 890, 941, 822, 1_090],
  'r-package': [323, 689, 1_281, 354, 97, 32, 632, 63, 81, 772, 14],
} as const

describe.runIf(hasSharedData())('UCI Online Retail', () => {
  it.each(['csv', 'xlsx'] as const)(
    'from the %s, gives the reference figures',
    async (end) => {
      const bench = createWorkbench()
      const path =
        end === 'xlsx'
          ? sharedPath('data/online-retail.xlsx')
          : bench.write('online-retail.csv', gunzipSync(readFileSync(sharedPath('data/online-retail.csv.gz'))))
      await bench.import(path)
      const compute = (settings: Partial<Settings>) => computeRun(bench.engine, settings)

      const { summary, customers, ids } = compute(CLEANED)
      expect(summary.rows).toEqual({
      read: 541_909, duplicates: 5_268, alreadyImported: 0, withoutCustomer: 135_037, cancelled: 8_872, returns: 0,
      invalid: 40, later: 0, kept: 392_692,
    }) // biome-ignore format: a table of pairs reads better packed
      expect(summary).toMatchObject({ customers: 4_338, orders: 18_532, revenue: 88_872_088_940 })
      expect(summary.thresholds).toEqual({
        recency: [13.8, 33, 72, 180],
        frequency: [1, 2, 3, 6],
        monetary: [2_493_440, 4_874_120, 9_333_480, 20_550_500],
      })
      for (const scheme of ['quantile', 'ntile'] as const) {
        expect(compute({ ...CLEANED, scheme }).summary.segments.map((each) => each.customers)).toEqual(COUNTS[scheme])
      }
      for (const [map, counts] of Object.entries(BY_MAP)) {
        expect([map, ...compute({ ...CLEANED, map }).summary.segments.map((each) => each.customers)]).toEqual([
          map,
          ...counts,
        ])
      }

      const reference = new Map(readReference('online_retail_rfm.csv').map((row) => [row.customer_id ?? '', row]))
      expect(ids).toHaveLength(reference.size)
      for (const [at, id] of ids.entries()) {
        const row = reference.get(id)
        expect([id, customers.recency[at], customers.frequency[at], (customers.monetary[at] as number) / 10_000]).toEqual([
        id, Number(row?.R), Number(row?.F), Number(row?.M),
      ]) // biome-ignore format: side by side with the line above
        expect([customers.r[at], customers.f[at], customers.m[at]]).toEqual(
          ['R_quant', 'F_quant', 'M_quant'].map((name) => Number(row?.[name])),
        )
      }

      if (end === 'csv') {
        const { runId } = compute({ ...CLEANED, scheme: 'ntile' }).summary
        const file = join(bench.folder, 'open.sqlite')
        await bench.engine.call('report.open-data', { runId, file, as: 'database', withPersons: false })
        expectRfmModel(file, reference)
      }

      const asTheyCome = compute({ asOf: AS_OF }).summary
      expect(asTheyCome.rows).toMatchObject({
      duplicates: 5_268, withoutCustomer: 135_080, cancelled: 0, returns: 8_905, invalid: 40, kept: 397_884,
    }) // biome-ignore format: a table of pairs reads better packed
      expect(asTheyCome).toMatchObject({ customers: 4_338, revenue: 83_104_770_540 })

      const net = compute({ ...CLEANED, returns: 'net' })
      expect(net.summary.rows.returns).toBe(8_872)
      expect(net.summary.revenue).toBe(82_889_306_640)
      expect([...net.customers.recency]).toEqual([...customers.recency])
      expect([...net.customers.frequency]).toEqual([...customers.frequency])
    },
    180_000,
  )

  it('clusters as well as the best known, the same for the same seed', async () => {
    const bench = createWorkbench()
    await bench.import(sharedPath('data/online-retail.xlsx'))
    const best = readReference('online_retail_kmeans_best_known.csv')
    for (const k of [2, 3, 4, 5, 6]) {
      const clusters = () => computeRun(bench.engine, { ...CLEANED, clusters: k }, true).summary.clusters
      const found = clusters()
      const known = Number(best.find((row) => Number(row.k) === k)?.log_best_inertia)
      expect(found?.inertia).toBeGreaterThan(known * 0.9999)
      expect(found?.inertia).toBeLessThan(known * 1.001)
      expect(Math.abs((found?.silhouette ?? 0) - (SILHOUETTES[k] as number))).toBeLessThan(0.005)
      expect(clusters()).toEqual(found)
    }
  }, 120_000)

  it('is read from the R package’s orders without options', async () => {
    const bench = createWorkbench()
    await bench.import(sharedPath('data/rfm-orders.csv'))
    const { summary, customers } = computeRun(bench.engine, { frequency: 'lines' })
    expect(summary).toMatchObject({ customers: 995, rows: { read: 4_906, kept: 4_906 } })
    expect(customers.frequency.reduce((sum, each) => sum + each, 0)).toBe(4_906)
  })
})

/** scikit-learn's silhouette of its best clustering on the same features. */
const SILHOUETTES: Readonly<Record<number, number>> = {
  2: 0.432509,
  3: 0.337133,
  4: 0.334568,
  5: 0.318332,
  6: 0.315584,
}

/** A database's rows as texts, read by `sqlite3` of the system; by the library where it is not installed, which it says. */
function rowsIn(file: string, sql: string): string[][] {
  if (spawnSync('sqlite3', ['--version']).status === 0) {
    const lines = execFileSync('sqlite3', ['-separator', '\t', file, sql], { encoding: 'utf8' }).trimEnd().split('\n')
    return lines.map((line) => line.split('\t'))
  }
  console.log('Not read by sqlite3, which is not installed.')
  const database = connect(file, { readonly: true })
  try {
    return database
      .prepare<[], unknown[]>(sql)
      .raw()
      .all()
      .map((row) => row.map(String))
  } finally {
    database.close()
  }
}

/** Holds the tables of the classic model against the reference: scores as groups, averages ranked here, frequencies counted here. */
function expectRfmModel(file: string, reference: ReadonlyMap<string, Readonly<Record<string, string>>>): void {
  const customers = [...reference].map(([id, row]) => ({
    id,
    cents: Math.round(Number(row.M) * 100),
    orders: Number(row.F),
    last: 6 - Number(row.R_ntile),
    volume: 6 - Number(row.F_ntile),
  }))
  // Averages as fractions: the highest first, then by id.
  const ranked = customers.toSorted((a, b) => b.cents * a.orders - a.cents * b.orders || (a.id < b.id ? -1 : 1))
  const place = new Map(ranked.map(({ id }, at) => [id, at]))
  const [size, larger] = [Math.floor(ranked.length / 5), ranked.length % 5]
  const ends = [1, 2, 3, 4, 5].map((group) => group * size + Math.min(group, larger))
  const averageOf = (id: string) => 1 + ends.findIndex((end) => (place.get(id) as number) < end)
  const expected = customers
    .map(({ id, orders, last, volume }) => {
      const average = averageOf(id)
      return [id, orders, last, volume, average, `${last}${volume}${average}`].map(String)
    })
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  const columns = 'CustomerID, CustomerVolume, LastGroup, VolumeGroup, AvgGroup, RFMScore'
  expect(rowsIn(file, `SELECT ${columns} FROM rfmModel ORDER BY CustomerID`)).toEqual(expected)

  for (const [table, column, at] of [
    ['lastGroups', 'LastGroup', 2],
    ['volumeGroups', 'VolumeGroup', 3],
    ['avgGroups', 'AvgGroup', 4],
    ['rfmCodes', 'RFMScore', 5],
  ] as const) {
    const counts = Map.groupBy(expected, (row) => row[at] as string)
    const sizes = [...counts].map(([value, rows]) => [value, String(rows.length)]).sort()
    expect(rowsIn(file, `SELECT ${column}, Customers FROM ${table} ORDER BY 1`), table).toEqual(sizes)
    expect(rowsIn(file, `SELECT sum(Customers) FROM ${table}`), table).toEqual([['4338']])
  }
}
