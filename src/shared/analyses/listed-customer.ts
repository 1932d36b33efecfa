import type { Column } from '../tables/column.ts'

/** A customer in a list of people to speak to. */
export interface ListedCustomer {
  readonly id: string
  readonly name: string | null
  readonly phone: string | null
  readonly email: string | null
  /** Whether they asked not to be written to; null where no file says. */
  readonly optOut: boolean | null
}

const CONTACT_COLUMNS: readonly Column<ListedCustomer>[] = [
  { id: 'id', title: 'lists.customer', kind: 'text', value: ({ id }) => id },
  { id: 'name', title: 'lists.name', kind: 'text', value: ({ name }) => name },
  { id: 'phone', title: 'lists.phone', kind: 'phone', value: ({ phone }) => phone },
  { id: 'email', title: 'lists.email', kind: 'text', value: ({ email }) => email },
  {
    id: 'optOut',
    title: 'lists.optOut',
    kind: 'text',
    value: ({ optOut }, { say }) => (optOut === null ? null : say(optOut ? 'lists.optOut.yes' : 'lists.optOut.no')),
  },
]

/** Who customers are, and how to reach them; without the columns that nobody has anything in. */
export function contactColumns(rows: readonly ListedCustomer[]): readonly Column<ListedCustomer>[] {
  const fields = ['name', 'phone', 'email', 'optOut'] as const
  const empty = fields.filter((field) => rows.every((row) => row[field] === null))
  return CONTACT_COLUMNS.filter(({ id }) => !empty.some((field) => field === id))
}
