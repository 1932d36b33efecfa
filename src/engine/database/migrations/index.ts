import type { Database } from '../sqlite.ts'
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
import { migrate as runColumns } from './0140-run-columns.ts'
import { sql as narrowIndex } from './0150-narrow-index.ts'
import { sql as understood } from './0160-understood.ts'
import { migrate as columnRows } from './0170-column-rows.ts'
import { sql as changedLines } from './0180-changed-lines.ts'
import { sql as freeVisits } from './0190-free-visits.ts'
import { sql as shop } from './0200-shop.ts'
import { sql as recipes } from './0210-recipes.ts'

/** What brings a schema one step further: statements, or code where these are not enough. */
export interface Migration {
  readonly version: number
  readonly step: string | ((database: Database) => void)
}

/** Every migration in order. Numbers go up in tens so that a fix can be slotted in; a released one is never edited. */
export const MIGRATIONS: readonly Migration[] = [
  { version: 10, step: first },
  { version: 30, step: understanding },
  { version: 40, step: merges },
  { version: 60, step: clusters },
  { version: 70, step: tables },
  { version: 80, step: costs },
  { version: 90, step: openOrders },
  { version: 100, step: spending },
  { version: 110, step: salesEdition },
  { version: 120, step: lastReturn },
  { version: 130, step: seal },
  { version: 140, step: runColumns },
  { version: 150, step: narrowIndex },
  { version: 160, step: understood },
  { version: 170, step: columnRows },
  { version: 180, step: changedLines },
  { version: 190, step: freeVisits },
  { version: 200, step: shop },
  { version: 210, step: recipes },
]
