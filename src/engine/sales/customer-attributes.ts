import { RegularsError } from '../../shared/model/errors.ts'
import { CUSTOMER_ATTRIBUTES, type CustomerAttribute, type OrderFilter } from '../../shared/model/settings.ts'
import { type Said, said } from '../../shared/words/said.ts'
import type { Database } from '../database/open.ts'
import { mergedInto } from './merges.ts'

/** The values that customers have, with how many have each, most first; merged customers count once. */
export function attributeValues(
  database: Database,
  attribute: CustomerAttribute,
): { name: string; customers: number }[] {
  const counts = new Map<string, number>()
  const merged = mergedInto(database)
  for (const [key, value] of valuesByCustomer(database, attribute)) {
    if (!merged.has(key)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([name, customers]) => ({ name, customers }))
    .sort((a, b) => b.customers - a.customers || (a.name < b.name ? -1 : 1))
}

/**
 * A condition on `lines` in SQL that those of the wished customers meet; null where nothing is wished. Throws `not-found` for a
 * value that no customer has.
 */
export function attributeCondition(database: Database, wished: OrderFilter['attributes']): string | null {
  const conditions = wishedValues(database, wished).map(({ attribute, names, values }) =>
    customersOf(attribute, names, mergedKeys(database, values, names)),
  )
  return conditions.length === 0 ? null : conditions.join(' AND ')
}

/** The keys of the wished customers; null where nothing is wished. Throws as {@link attributeCondition} does. */
export function customersWith(database: Database, wished: OrderFilter['attributes']): ReadonlySet<number> | null {
  const [first, ...others] = wishedValues(database, wished)
  if (first === undefined) return null
  const isWished = (key: number) =>
    [first, ...others].every(({ names, values }) => names.includes(values.get(key) ?? ''))
  return new Set([...first.values.keys()].filter(isWished))
}

/** The attributes that are wished, by which names, and what each customer is. */
function wishedValues(database: Database, wished: OrderFilter['attributes']) {
  return CUSTOMER_ATTRIBUTES.flatMap((attribute) => {
    const names = wished?.[attribute] ?? []
    if (names.length === 0) return []
    const values = valuesByCustomer(database, attribute)
    const known = new Set(values.values())
    for (const name of names) if (!known.has(name)) throw unknownValue(attribute, name, known)
    return [{ attribute, names, values }]
  })
}

/** The customers who are merged with somebody, and those of them who have one of the names. */
function mergedKeys(database: Database, values: ReadonlyMap<number, string>, names: readonly string[]) {
  const all = new Set([...mergedInto(database)].flat())
  return { all: [...all], taken: [...all].filter((key) => names.includes(values.get(key) ?? '')) }
}

/** The newest that was said of a customer counts; the merged were looked up before. */
function customersOf(
  attribute: CustomerAttribute,
  names: readonly string[],
  merged: { readonly all: readonly number[]; readonly taken: readonly number[] },
): string {
  const quoted = names.map((name) => `'${name.replaceAll("'", "''")}'`).join(', ')
  const single = `customer_id IN (SELECT customer_id FROM (
    SELECT customer_id, ${attribute} AS value, max(import_id) FROM customer_details WHERE ${attribute} IS NOT NULL GROUP BY customer_id
  ) WHERE value IN (${quoted}))`
  if (merged.all.length === 0) return single
  return `(customer_id IN (${merged.taken.join(', ')}) OR (customer_id NOT IN (${merged.all.join(', ')}) AND ${single}))`
}

/** What each customer is, by key; one who was merged is what the one who stands for both is. */
function valuesByCustomer(database: Database, attribute: CustomerAttribute): Map<number, string> {
  const rows = database
    .prepare<[], [number, string]>(
      `SELECT customer_id, ${attribute} FROM customer_details WHERE ${attribute} IS NOT NULL ORDER BY customer_id, import_id`,
    )
    .raw()
    .all()
  const values = new Map(rows)
  const merged = mergedInto(database)
  for (const [member, owner] of merged) {
    const value = values.get(member)
    if (value !== undefined && !values.has(owner)) values.set(owner, value)
  }
  for (const [member, owner] of merged) {
    const value = values.get(owner)
    if (value !== undefined) values.set(member, value)
  }
  return values
}

function unknownValue(attribute: CustomerAttribute, name: string, known: ReadonlySet<string>): RegularsError {
  const there = known.size === 0 ? said('refusal.unknown-attribute.none', { attribute }) : knownNames(known)
  return new RegularsError('not-found', said('refusal.unknown-attribute', { attribute, name, known: there }))
}

/** The first ten of some names in the order of the alphabet, to choose from. */
export function knownNames(names: Iterable<string>): Said {
  const all = [...names].sort()
  return said('refusal.known', { known: all.slice(0, 10).join(', '), more: all.length > 10 ? 'yes' : 'no' })
}
