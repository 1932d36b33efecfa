import { localMinute } from '../shared/format/local-minute.ts'
import { OPTIONAL_COLUMNS, type OptionalColumn, type ReportCustomer, type ReportModel } from '../shared/model/report.ts'
import type { BestIs } from '../shared/scores/show-score.ts'
import { roleTitle } from '../shared/words/codes.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { clusterWords } from './clustering/cluster-words.ts'
import { type CustomerDetails, currencyOf, customerDetails } from './database/details.ts'
import type { Database } from './database/open.ts'
import type { StoredRun } from './database/runs.ts'
import { importIds, readImport, refusedRows } from './import/load/import-records.ts'
import { countRows } from './rfm/row-counts.ts'
import { isoDay } from './sales/days.ts'

/** What a run's report shows, the customers in descending order of monetary. */
export function reportModel(database: Database, run: StoredRun, shop: string, now: Date, bestIs: BestIs): ReportModel {
  const details = customerDetails(database)
  return {
    ...reportHead(database, run, shop, now),
    bestIs,
    customers: customersByMonetary(details, run),
    filled: filledColumns(details, run),
    refused: refusedRows(database),
  }
}

/** What every report of a run shows, without its long lists. */
export function reportHead(
  database: Database,
  run: StoredRun,
  shop: string,
  now: Date,
): Omit<ReportModel, 'customers' | 'filled' | 'refused' | 'bestIs'> {
  const { summary } = run
  return {
    shop,
    madeAt: localMinute(now),
    currency: currencyOf(database),
    files: importIds(database)
      .reverse()
      .map((importId) => {
        const rows = countRows(database, summary.settings, importId)
        const record = readImport(database, importId, rows)
        return {
          file: record.file,
          sheet: record.sheet,
          rowsRead: rows.read,
          columns: record.columns.map(([role, header]) => [ENGLISH.say(roleTitle(role)), header] as const),
        }
      }),
    summary,
    mapTitle: summary.map.title,
    clusterNames: clusterWords(database, run),
  }
}

type Details = ReadonlyMap<number, CustomerDetails>

function filledColumns(details: Details, { customers }: StoredRun): OptionalColumn[] {
  return OPTIONAL_COLUMNS.filter((column) => {
    if (column === 'cluster') return customers.cluster !== null
    return customers.keys.some((key) => (details.get(key)?.[column] ?? null) !== null)
  })
}

function* customersByMonetary(details: Details, run: StoredRun): Generator<ReportCustomer> {
  const { customers, ids } = run
  const order = Uint32Array.from(customers.keys, (_, at) => at)
  order.sort((a, b) => (customers.monetary[b] as number) - (customers.monetary[a] as number) || a - b)
  for (const at of order) {
    const detail = details.get(customers.keys[at] as number)
    yield {
      id: ids[at] as string,
      name: detail?.name ?? null,
      email: detail?.email ?? null,
      phone: detail?.phone ?? null,
      optOut: detail?.optOut ?? null,
      country: detail?.country ?? null,
      firstOrder: isoDay(Math.floor((customers.firstTime[at] as number) / 86_400)),
      lastOrder: isoDay(Math.floor((customers.lastTime[at] as number) / 86_400)),
      recencyDays: customers.recency[at] as number,
      frequency: customers.frequency[at] as number,
      monetary: customers.monetary[at] as number,
      r: customers.r[at] as number,
      f: customers.f[at] as number,
      m: customers.m[at] as number,
      segment: customers.segmentNames[customers.segment[at] as number] as string,
      cluster: customers.cluster ? (customers.cluster[at] as number) : null,
    }
  }
}
