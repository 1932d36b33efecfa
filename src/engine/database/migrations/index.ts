import { sql as first } from './0010-first.ts'
import { sql as understanding } from './0030-understanding.ts'
import { sql as merges } from './0040-merges.ts'
import { sql as clusters } from './0060-clusters.ts'
import { sql as tables } from './0070-tables.ts'
import { sql as costs } from './0080-costs.ts'
import { sql as openOrders } from './0090-open-orders.ts'
import { sql as spending } from './0100-spending.ts'
import { sql as salesEdition } from './0110-sales-edition.ts'
import { sql as lastReturn } from './0120-last-return.ts'
import { sql as seal } from './0130-seal.ts'

/** Every migration in order. Numbers go up in tens so that a fix can be slotted in; a released one is never edited. */
export const MIGRATIONS: readonly { readonly version: number; readonly sql: string }[] = [
  { version: 10, sql: first },
  { version: 30, sql: understanding },
  { version: 40, sql: merges },
  { version: 60, sql: clusters },
  { version: 70, sql: tables },
  { version: 80, sql: costs },
  { version: 90, sql: openOrders },
  { version: 100, sql: spending },
  { version: 110, sql: salesEdition },
  { version: 120, sql: lastReturn },
  { version: 130, sql: seal },
]
