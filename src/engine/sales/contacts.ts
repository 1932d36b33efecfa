import type { ListedCustomer } from '../../shared/analyses/listed-customer.ts'
import { detailRowsOf } from '../database/details.ts'
import type { Database } from '../database/open.ts'
import type { SalesColumns } from './columns.ts'
import { customerIds } from './customer-ids.ts'
import { mergedInto } from './merges.ts'

/**
 * Who the customers at some places of the sales are, and how to reach them: the newest that an import said wins, and of merged customers what was
 * said of the one they are now, then of the others. Who asked under any of their ids not to be written to has asked.
 */
export function contactsOf(
  database: Database,
  columns: SalesColumns,
  places: readonly number[],
): readonly ListedCustomer[] {
  const ids = customerIds(database, columns)
  const merged = Map.groupBy(mergedInto(database), ([, owner]) => owner)
  const peopleOf = (place: number) => {
    const key = columns.customers[place] as number
    return [key, ...(merged.get(key) ?? []).map(([member]) => member)]
  }
  const details = detailRowsOf(database, places.flatMap(peopleOf))
  return places.map((place) => {
    const people = peopleOf(place)
    const rows = people.flatMap((each) => details.get(each) ?? [])
    const first = <T>(of: (row: (typeof rows)[number]) => T | null) =>
      rows.map(of).find((value) => value !== null) ?? null
    const optOuts = people.map(
      (each) => rows.find(([customer, , , , , out]) => customer === each && out !== null)?.[5] ?? null,
    )
    return {
      id: ids[place] as string,
      name: first(([, name]) => name),
      email: first(([, , , email]) => email),
      phone: first(([, , , , phone]) => phone),
      optOut: optOuts.includes(1) ? true : optOuts.includes(0) ? false : null,
    }
  })
}
