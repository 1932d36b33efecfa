import type { CustomerColumn, CustomerFilter, CustomerSort } from './customers.ts'
import type { Money } from './money.ts'

/** How the future is predicted: two models, and two rules that anybody can check by hand. */
export type ModelName = 'bg-nbd' | 'mbg-nbd' | 'own-rate' | 'overall-mean'

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

/** What customers of a segment are expected to spend in the 12 months after the analysis date. */
export interface ExpectedOfSegment {
  /** Those who paid something so far. */
  readonly customers: number
  /** All of them together; null where that cannot be told. */
  readonly spending: Money | null
}

/** What is expected of the segments of a result, by their names. */
export interface SegmentsExpected {
  readonly model: ModelName
  readonly segments: Readonly<Record<string, ExpectedOfSegment>>
}
