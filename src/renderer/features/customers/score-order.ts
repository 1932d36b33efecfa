import type { CustomerColumn, CustomerSort } from '../../../shared/model/customers.ts'
import type { BestIs } from '../../../shared/scores/show-score.ts'

const SCORES: ReadonlySet<CustomerColumn> = new Set(['r', 'f', 'm', 'code', 'sum', 'average'])

/** The order that a table of scores as they are kept must have, so that those that are written go up or down as `sort` says. */
export function sortAsWritten(sort: CustomerSort, bestIs: BestIs): CustomerSort {
  return bestIs === 'lowest' && SCORES.has(sort.column) ? { ...sort, descending: !sort.descending } : sort
}

/** Whether the first click on a heading sorts downwards: the largest or the best come first. */
export function isDescendingFirst(column: CustomerColumn, isNumeric: boolean, bestIs: BestIs): boolean {
  return isNumeric && !(bestIs === 'lowest' && SCORES.has(column))
}
