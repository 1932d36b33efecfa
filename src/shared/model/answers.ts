import type { Text } from '../words/said.ts'

/** What a value of a status, type or flag column can say of its row: the last are rows of ledgers that are no sales, such as payouts. */
export const SALE_SENSES = ['sale', 'return', 'cancelled', 'ignore'] as const

/** One of {@link SALE_SENSES}; the later of two is the worse and wins. */
export type SaleSense = (typeof SALE_SENSES)[number]

/** What was answered to the questions of a file, by the question's id. */
export type Answers = Readonly<Record<string, string>>

/** Something that a file's evidence does not settle. */
export interface Question {
  /** Such as `amount` or `status:on hold`; stays the same for files of the same kind, so that an answer is remembered. */
  readonly id: string
  readonly text: Text
  readonly choices: readonly { readonly value: string; readonly label: Text }[]
  /** What is taken when nobody answers; null where somebody must. */
  readonly preset: string | null
  /** Rows of the file that show the difference. */
  readonly examples: readonly Text[]
}

/** A value of a column that says what became of a sale, and what it counted as. */
export interface CountedValue {
  /** The column's header. */
  readonly column: string
  readonly value: string
  readonly rows: number
  /** The sum of its rows' amounts, in ten-thousandths. */
  readonly amount: number
  readonly countsAs: SaleSense
  /** By a rule, by what the analyst answered, or as a sale because no rule knows the value. */
  readonly by: 'rule' | 'answer' | 'nothing'
}

/** The id of the question what a value of a status or type column means; `value` as the column has it. */
export function statusQuestion(value: string): string {
  return `status:${value.normalize('NFKC').trim().toLowerCase()}`
}

/** Whether an id is that of a question what a value means. */
export function isStatusQuestion(id: string): boolean {
  return id.startsWith('status:')
}
