import { localMinute } from '../../shared/format/local-minute.ts'
import { wallDay } from '../../shared/format/wall-time.ts'
import type { ImportRecord } from '../../shared/model/import.ts'
import {
  OPTIONAL_COLUMNS,
  type OptionalColumn,
  type ReportCustomer,
  type ReportModel,
} from '../../shared/model/report.ts'
import { clusterWords } from '../clustering/cluster-words.ts'
import { type CustomerDirectory, detailsAt, readDirectory } from '../customers/customer-directory.ts'
import { type CustomerTable, type ExpectedColumns, expectedAt } from '../customers/customer-table.ts'
import { expectedOfSegments } from '../customers/expected-of-segments.ts'
import type { Database } from '../database/open.ts'
import type { StoredRun } from '../database/runs.ts'
import { currencyOf } from '../database/shop.ts'
import { importIds, readImport, refusedRows } from '../import/load/import-records.ts'
import { countRows } from '../rfm/row-counts.ts'

/** What a run's report shows, the customers in descending order of monetary; what is expected of them where their table is given. */
export function reportModel(
  database: Database,
  run: StoredRun,
  shop: string,
  now: Date,
  {
    expectedFrom,
    ...given
  }: Pick<ReportModel, 'bestIs' | 'words' | 'analyse'> & {
    readonly expectedFrom: CustomerTable | null
  },
): ReportModel {
  const directory = readDirectory(database, run.customers.keys, run.ids)
  const expected = expectedFrom?.expected() ?? null
  return {
    ...reportHead(database, run, shop, now),
    ...given,
    imports: importsOf(database, run),
    customers: customersByMonetary(directory, run, expected),
    filled: filledColumns(directory, run, expected),
    expected: expectedFrom && expectedOfSegments(expectedFrom),
    refused: refusedRows(database),
  }
}

/** What every report of a run shows, without its long lists. */
export function reportHead(
  database: Database,
  run: StoredRun,
  shop: string,
  now: Date,
): Omit<ReportModel, 'customers' | 'filled' | 'expected' | 'imports' | 'refused' | 'bestIs' | 'words' | 'analyse'> {
  const { summary } = run
  return {
    shop,
    madeAt: localMinute(now),
    currency: currencyOf(database),
    files: importsOf(database, run).map(({ file, sheet, rows, columns }) => ({
      file,
      sheet,
      rowsRead: rows.read,
      columns,
    })),
    summary,
    mapTitle: summary.map.title,
    clusterNames: clusterWords(database, run),
  }
}

/** In the order in which they came, their rows counted by the settings of the run. */
function importsOf(database: Database, { summary }: StoredRun): ImportRecord[] {
  return importIds(database)
    .reverse()
    .map((importId) => readImport(database, importId, countRows(database, summary.settings, importId)))
}

function filledColumns(
  directory: CustomerDirectory,
  { customers }: StoredRun,
  expected: ExpectedColumns | null,
): OptionalColumn[] {
  return OPTIONAL_COLUMNS.filter((column) => {
    if (column === 'cluster') return customers.cluster !== null
    if (column === 'expectedOrders' || column === 'expectedSpending') return expected !== null
    return customers.keys.some((_, at) => detailsAt(directory, at)[column] !== null)
  })
}

function* customersByMonetary(
  directory: CustomerDirectory,
  run: StoredRun,
  expected: ExpectedColumns | null,
): Generator<ReportCustomer> {
  const { customers, ids } = run
  const order = Uint32Array.from(customers.keys, (_, at) => at)
  order.sort((a, b) => (customers.monetary[b] as number) - (customers.monetary[a] as number) || a - b)
  for (const at of order) {
    yield {
      id: ids[at] as string,
      ...detailsAt(directory, at),
      firstOrder: wallDay(customers.firstTime[at] as number),
      lastOrder: wallDay(customers.lastTime[at] as number),
      recencyDays: customers.recency[at] as number,
      frequency: customers.frequency[at] as number,
      monetary: customers.monetary[at] as number,
      r: customers.r[at] as number,
      f: customers.f[at] as number,
      m: customers.m[at] as number,
      segment: customers.segmentNames[customers.segment[at] as number] as string,
      cluster: customers.cluster ? (customers.cluster[at] as number) : null,
      ...expectedAt(expected, at),
    }
  }
}
