import { describe, expect, it } from 'vitest'
import { computeRun } from '../../testing/ask.ts'
import { createWorkbench } from '../../testing/workbench.ts'
import { AMOUNTS } from './testing/strangers/amounts.ts'
import { BOOKS } from './testing/strangers/books.ts'
import { CUSTOMERS_AND_DATES } from './testing/strangers/customers-and-dates.ts'
import { DATA_SETS } from './testing/strangers/data-sets.ts'
import { MARKETPLACES } from './testing/strangers/marketplaces.ts'
import { MONEY_COLUMNS } from './testing/strangers/money-columns.ts'
import { NEVER_SOLD } from './testing/strangers/never-sold.ts'
import { ORDERS } from './testing/strangers/orders.ts'
import { PAYMENTS } from './testing/strangers/payments.ts'
import { PROGRAMS } from './testing/strangers/programs.ts'
import { REFUNDS } from './testing/strangers/refunds.ts'
import { SHOPS_ABROAD } from './testing/strangers/shops-abroad.ts'
import { TILLS } from './testing/strangers/tills.ts'
import { WHO_BOUGHT } from './testing/strangers/who-bought.ts'

describe.each([
  ['money that went back', REFUNDS],
  ['an amount among others', AMOUNTS],
  ['money by currency or cost', MONEY_COLUMNS],
  ['orders', ORDERS],
  ['customers and dates', CUSTOMERS_AND_DATES],
  ['buyers who are hard to tell', WHO_BOUGHT],
  ['what was never sold', NEVER_SOLD],
  ['exports of programs', PROGRAMS],
  ['exports of marketplaces', MARKETPLACES],
  ['exports of other countries', SHOPS_ABROAD],
  ['exports of services', PAYMENTS],
  ['exports of books', BOOKS],
  ['data of shops', DATA_SETS],
  ['exports of tills', TILLS],
] as const)('a file with %s, of which nobody says what it is,', (_, files) => {
  it.each(files)('is understood: $what', async ({ rows, figures }) => {
    const bench = createWorkbench()
    await bench.import(bench.write('file.csv', rows.join('\n')))
    const { customers, orders, revenue } = computeRun(bench.engine).summary
    expect({ customers, orders, revenue: (revenue ?? 0) / 10_000 }).toMatchObject(figures)
  })
})
