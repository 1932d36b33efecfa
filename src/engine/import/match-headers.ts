import { COLUMN_ROLES, type ColumnRole } from '../../shared/model/import.ts'
import { foldHeader } from './fold.ts'
import { SYNONYMS } from './synonyms.ts'

/** Whether the values of a column can be what a role needs. */
export type Plausible = (role: ColumnRole, column: number) => boolean

/** Roles that a wrong guess would harm most choose first. */
const ORDER: readonly ColumnRole[] = [
  'date',
  'customer',
  'order',
  'amount',
  'quantity',
  'price',
  'customerName',
  ...COLUMN_ROLES.filter(
    (role) => !['date', 'customer', 'order', 'amount', 'quantity', 'price', 'customerName'].includes(role),
  ),
]

/** Words that make a total something else than what was sold. */
const NOT_AN_AMOUNT = /tax|vat|mwst|iva|discount|rabatt|tip|fee|shipping|refund|cost|paid|tender|change|balance/

/**
 * Role -> 0-based column, by the names of the headers. A name that is a synonym wins over one that ends in a synonym
 * (`POS receipt number`); a column has one role.
 */
export function matchHeaders(names: readonly string[], plausible: Plausible = () => true): Map<ColumnRole, number> {
  const folded = names.map((name) => foldHeader(withoutPrefix(name)))
  const roles = new Map<ColumnRole, number>()
  const taken = new Set<number>()
  for (const exact of [true, false]) {
    for (const role of ORDER) {
      if (roles.has(role)) continue
      const column = find(folded, role, exact, (at) => !taken.has(at) && plausible(role, at))
      if (column === undefined) continue
      roles.set(role, column)
      taken.add(column)
    }
  }
  return roles
}

/** `Customers.id` -> `Customers id`; `Amount (EUR)` -> `Amount`. */
function withoutPrefix(name: string): string {
  return name.replaceAll(/\([^)]*\)/g, '')
}

function find(
  folded: readonly string[],
  role: ColumnRole,
  exact: boolean,
  free: (column: number) => boolean,
): number | undefined {
  for (const synonym of SYNONYMS[role]) {
    for (const [column, name] of folded.entries()) {
      const matches = exact ? name === synonym : endsIn(name, synonym, role)
      if (matches && free(column)) return column
    }
  }
  return undefined
}

function endsIn(name: string, synonym: string, role: ColumnRole): boolean {
  if (synonym.length < 5 || !name.endsWith(synonym)) return false
  return role !== 'amount' || !NOT_AN_AMOUNT.test(name)
}
