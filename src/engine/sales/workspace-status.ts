import type { WorkspaceStatus } from '../../shared/model/workspace.ts'
import { countCustomers } from '../database/known-customers.ts'
import type { Database } from '../database/open.ts'
import { currencyOf, importCurrency } from '../database/shop.ts'
import { isoDay } from './days.ts'
import { hasCosts } from './margin.ts'
import { salesPeriod } from './sales-period.ts'

/** What a workspace holds, but for what it is called and where it lies. */
export function workspaceStatus(database: Database): Omit<WorkspaceStatus, 'name' | 'shop' | 'isOnNetworkShare'> {
  const period = salesPeriod(database)
  const count = (table: string) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
  return {
    imports: count('imports'),
    lines: count('lines'),
    customers: countCustomers(database),
    firstDay: period ? isoDay(period.first) : null,
    lastDay: period ? isoDay(period.last) : null,
    currency: currencyOf(database),
    importCurrency: importCurrency(database),
    knowsCosts: hasCosts(database),
  }
}
