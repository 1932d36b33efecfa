import { createHmac } from 'node:crypto'
import type { CustomerColumn } from '../../shared/model/customers.ts'

/** Columns that say who a customer is, or how to reach them. */
const NAMING: ReadonlySet<CustomerColumn> = new Set(['name', 'email', 'phone'])
/** 56 bits: among a million customers the chance that two are called the same is one in a hundred thousand. */
const DIGITS = 14

/** What stands in a customer's place: the same under the same key, and nothing that leads back without it. */
export function pseudonyms(key: Uint8Array): (id: string) => string {
  return (id) => `C-${createHmac('sha256', key).update(id).digest('hex').slice(0, DIGITS)}`
}

/** Columns of a list that names nobody: pseudonyms first, and nothing of who and how to reach them. */
export function namelessColumns(columns: readonly CustomerColumn[]): CustomerColumn[] {
  const others = columns.filter((column) => column !== 'id' && !NAMING.has(column))
  return ['id', ...others]
}
