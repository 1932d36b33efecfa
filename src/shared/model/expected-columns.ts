import type { CustomerColumn, CustomerFilter, CustomerSort } from './customers.ts'

/** The columns of customers that models are fitted for, so that they are worked out only for who asks for them. */
export const EXPECTED_COLUMNS = ['expectedOrders', 'expectedSpending'] as const satisfies readonly CustomerColumn[]

/** Whether a question about customers looks at what is expected of them. */
export function asksForExpected(question: {
  readonly filter: CustomerFilter
  readonly sort: CustomerSort
  readonly columns?: readonly CustomerColumn[] | undefined
}): boolean {
  const { filter, sort, columns = [] } = question
  return EXPECTED_COLUMNS.some(
    (column) =>
      columns.includes(column) || sort.column === column || filter[column].from !== null || filter[column].to !== null,
  )
}
