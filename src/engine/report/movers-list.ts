import type { Mover } from '../../shared/model/run-list.ts'
import { MOVER_COLUMNS } from '../../shared/tables/results.ts'
import { writeCustomerList } from './customer-list.ts'
import { type ListRun, listColumn } from './list-columns.ts'

/**
 * Writes the customers who moved between two runs as CSV, money with a point.
 * @throws RegularsError `not-writable` or `disk-full`, saying what to do
 */
export function writeMoversList(
  movers: Iterable<Mover>,
  path: string,
  run: Pick<ListRun, 'words' | 'currency' | 'bestIs'>,
): Promise<{ readonly rows: number; readonly bytes: number }> {
  return writeCustomerList(
    movers,
    MOVER_COLUMNS.map((column) => listColumn(column, run)),
    path,
  )
}
