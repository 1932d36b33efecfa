import type { CustomerColumn } from '../model/customers.ts'
import type { Settings } from '../model/settings.ts'
import { ENGLISH } from '../words/english.ts'
import type { PlainKey, Words } from '../words/words.ts'

/** What the measures of a run count. */
export type MeasureKinds = Pick<Settings, 'frequency' | 'monetary'>

/** What every column of customers is called, on screens and in files alike. */
export function customerTitles({ frequency, monetary }: MeasureKinds): Readonly<Record<CustomerColumn, PlainKey>> {
  return {
    id: 'customers.column.id',
    name: 'customers.column.name',
    email: 'customers.column.email',
    phone: 'customers.column.phone',
    country: 'customers.column.country',
    firstOrder: 'customers.column.firstOrder',
    lastOrder: 'customers.column.lastOrder',
    recencyDays: 'customers.column.recency',
    frequency: `customers.column.${frequency}`,
    monetary: `customers.column.${monetary}`,
    averageOrder: averageTitle({ frequency, monetary }),
    r: 'customers.column.r',
    f: 'customers.column.f',
    m: 'customers.column.m',
    code: 'customers.column.code',
    sum: 'customers.column.sum',
    average: 'customers.column.average',
    segment: 'customers.column.segment',
    cluster: 'customers.column.cluster',
    optOut: 'customers.column.optOut',
    expectedOrders: 'customers.column.expectedOrders',
    expectedSpending: 'customers.column.expectedSpending',
  }
}

/** {@link customerTitles} in words. */
export function columnTitles(
  kinds: MeasureKinds,
  { say }: Pick<Words, 'say'> = ENGLISH,
): Readonly<Record<CustomerColumn, string>> {
  const titles = customerTitles(kinds)
  return Object.fromEntries(Object.entries(titles).map(([column, title]) => [column, say(title)])) as Record<
    CustomerColumn,
    string
  >
}

const COUNTED = { orders: 'order', days: 'day', lines: 'line' } as const

/** What the average amount is headed with: monetary itself where that is an average, else monetary per what frequency counts. */
function averageTitle({ frequency, monetary }: MeasureKinds): PlainKey {
  if (monetary === 'perOrder') return 'customers.column.average.order'
  if (monetary === 'perLine') return 'customers.column.average.line'
  const per = COUNTED[frequency]
  return monetary === 'margin' ? `customers.column.margin.${per}` : `customers.column.average.${per}`
}
