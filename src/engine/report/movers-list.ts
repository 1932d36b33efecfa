import type { Mover } from '../../shared/model/run-list.ts'
import { CONTACT_COLUMNS } from '../../shared/tables/contacts.ts'
import { MOVER_COLUMNS } from '../../shared/tables/results.ts'
import type { CustomerDetails } from '../customers/customer-directory.ts'
import { type ListRun, listColumn } from './list-columns.ts'

/** A customer who moved between two runs, and how to reach them. */
export type ListedMover = Mover & Pick<CustomerDetails, 'name' | 'email' | 'phone' | 'optOut'>

/** The columns of a list of movers: who, how to reach them where anybody can be reached so, and from where to where. */
export function moverColumns(movers: readonly ListedMover[], run: Pick<ListRun, 'words' | 'currency' | 'bestIs'>) {
  const [who, ...moves] = MOVER_COLUMNS
  const contacts = CONTACT_COLUMNS.filter((column) => movers.some((mover) => column.value(mover, run.words) !== null))
  return [...(who === undefined ? [] : [who]), ...contacts, ...moves].map((column) =>
    listColumn<ListedMover>(column, run),
  )
}
