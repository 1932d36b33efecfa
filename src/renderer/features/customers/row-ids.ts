import type { CustomerPage } from '../../../shared/model/customers.ts'
import { call } from '../../api/client.ts'
import type { CustomerQuery } from './use-customer-pages.ts'
import { copyOf } from './use-customer-pages.ts'

const AT_ONCE = 1_000

/** The ids of the rows `from` to `to` of a list, neither more than there are; what could not be read is left out. */
export async function rowIds(query: CustomerQuery, from: number, to: number): Promise<readonly string[]> {
  const ids: string[] = []
  for (let offset = from; offset <= to; offset += AT_ONCE) {
    const limit = Math.min(AT_ONCE, to - offset + 1)
    const page = await call('customers.page', { ...copyOf(query), offset, limit })
    if (!page.ok) break
    ids.push(...idsOf(page.value))
    if (page.value.rows.length < limit) break
  }
  return ids
}

function idsOf(page: CustomerPage): readonly string[] {
  return page.rows.map((row) => row.id)
}
