import type { CustomerColumn } from '../../../shared/model/customers.ts'

/** What the columns of a list are called. */
export const COLUMN_WORDS: Readonly<Record<CustomerColumn, string>> = {
  id: 'Customer number',
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  country: 'Country',
  firstOrder: 'First order',
  lastOrder: 'Last order',
  recencyDays: 'Recency (days)',
  frequency: 'Frequency',
  monetary: 'Monetary',
  averageOrder: 'Average order',
  r: 'R score',
  f: 'F score',
  m: 'M score',
  code: 'RFM code',
  sum: 'Sum of scores',
  average: 'Average score',
  segment: 'Segment',
  cluster: 'Cluster',
  optOut: 'Asked not to be contacted',
}

/** What a list for writing to people has when nothing else is chosen. */
export const USUAL_COLUMNS: readonly CustomerColumn[] = [
  'id',
  'name',
  'email',
  'phone',
  'country',
  'lastOrder',
  'frequency',
  'monetary',
  'segment',
]
