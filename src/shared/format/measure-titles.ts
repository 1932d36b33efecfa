import type { CustomerColumn } from '../model/customers.ts'
import type { Settings } from '../model/settings.ts'

/** What the measures of a run count. */
export type MeasureKinds = Pick<Settings, 'frequency' | 'monetary'>

/** What frequency is headed with, as it is counted. */
const FREQUENCY_TITLES: Readonly<Record<Settings['frequency'], string>> = {
  orders: 'Orders',
  days: 'Days with a purchase',
  lines: 'Lines',
}

/** What monetary is headed with, as it is measured. */
export const MONETARY_TITLES: Readonly<Record<Settings['monetary'], string>> = {
  total: 'Spent',
  perOrder: 'Spent per order',
  perLine: 'Spent per line',
  margin: 'Margin',
}

/** What a count of frequency is of: `3 lines`. */
export const FREQUENCY_NOUNS: Readonly<Record<Settings['frequency'], { readonly one: string; readonly many: string }>> =
  {
    orders: { one: 'order', many: 'orders' },
    days: { one: 'day with a purchase', many: 'days with a purchase' },
    lines: { one: 'line', many: 'lines' },
  }

/** What the average amount is headed with: monetary itself where that is an average, else monetary per what frequency counts. */
function averageTitle({ frequency, monetary }: MeasureKinds): string {
  if (monetary === 'perOrder') return 'Per order'
  if (monetary === 'perLine') return 'Per line'
  const per = `er ${FREQUENCY_NOUNS[frequency].one}`
  return monetary === 'margin' ? `Margin p${per}` : `P${per}`
}

/** What every column of customers is called, on screens and in files alike. */
export function columnTitles(kinds: MeasureKinds): Readonly<Record<CustomerColumn, string>> {
  return {
    id: 'Customer',
    name: 'Name',
    email: 'E-mail',
    phone: 'Phone',
    country: 'Country',
    firstOrder: 'First order',
    lastOrder: 'Last order',
    recencyDays: 'Days ago',
    frequency: FREQUENCY_TITLES[kinds.frequency],
    monetary: MONETARY_TITLES[kinds.monetary],
    averageOrder: averageTitle(kinds),
    r: 'R',
    f: 'F',
    m: 'M',
    code: 'RFM',
    sum: 'Sum of scores',
    average: 'Average score',
    segment: 'Segment',
    cluster: 'Cluster',
    optOut: 'Asked not to be contacted',
  }
}
