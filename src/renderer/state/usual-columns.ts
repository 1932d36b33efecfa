import type { CustomerColumn } from '../../shared/model/customers.ts'

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
