import { wallDay } from '../../shared/format/wall-time.ts'
import {
  DUPLICATE_REASONS,
  type DuplicateCustomer,
  type DuplicateGroup,
  type DuplicateReason,
  type DuplicatesPage,
} from '../../shared/model/duplicates.ts'
import { customerCodes } from '../database/customer-codes.ts'
import { isKnown } from '../database/known-customers.ts'
import type { Database } from '../database/open.ts'
import { mergedInto, mergedMembers } from '../sales/merges.ts'
import { detailsAt, readDirectory } from './customer-directory.ts'
import { duplicateValues } from './duplicate-values.ts'

/** A value that more customers share than this tells nothing of any of them. */
const MOST_SHARING = 20

/** Customers who look like one, those already merged counting as one. */
export function suggestDuplicates(
  database: Database,
  { reason, offset, limit }: { reason: DuplicateReason | null; offset: number; limit: number },
): DuplicatesPage {
  const { shared, tooCommon } = sharedValues(database, reason === null ? DUPLICATE_REASONS : [reason])
  const groups = joinGroups(shared)
  const shown = groups.slice(offset, offset + limit)
  // With those merged into them, who are not among the keys themselves.
  const keys = Int32Array.from(shown.flatMap((group) => group.keys)).sort()
  const directory = readDirectory(database, keys, customerCodes(database, keys))
  const describe = (key: number): DuplicateCustomer => {
    const members = mergedMembers(database, key)
    const { name, email, phone } = detailsAt(directory, keys.indexOf(key))
    const merged = { name, email, phone, mergedIds: members.map(({ id }) => id) }
    return { ...figuresOf(database, key, [key, ...members.map((member) => member.key)]), ...merged }
  }
  return {
    total: groups.length,
    surplus: groups.reduce((sum, { keys }) => sum + keys.length - 1, 0),
    tooCommon,
    groups: shown.map(({ keys, reasons }) => groupOf(keys.map(describe), reasons)),
  }
}

interface Shared {
  readonly reason: DuplicateReason
  readonly keys: readonly number[]
}

/** Which customers share a value, and how many values too many share. */
function sharedValues(
  database: Database,
  reasons: readonly DuplicateReason[],
): { shared: Shared[]; tooCommon: number } {
  const owners = mergedInto(database)
  const customers = database
    .prepare<[], [number, string]>(`SELECT id, code FROM customers WHERE ${isKnown(database)} ORDER BY id`)
    .raw()
    .all()
  const ids = customers.map(([, id]) => id)
  const directory = readDirectory(
    database,
    Int32Array.from(customers, ([key]) => key),
    ids,
  )
  const first = new Map<string, number>()
  const more = new Map<string, Set<number>>()
  for (const [at, [key, id]] of customers.entries()) {
    const { name, email, phone } = detailsAt(directory, at)
    const owner = owners.get(key) ?? key
    const values = duplicateValues({ id, name, email, phone })
    for (const reason of reasons) {
      const value = values[reason]
      if (value === null) continue
      const place = `${reason} ${value}`
      const earlier = first.get(place)
      if (earlier === undefined) first.set(place, owner)
      else if (earlier !== owner) more.set(place, (more.get(place) ?? new Set([earlier])).add(owner))
    }
  }
  const all = [...more].map(([place, keys]) => ({
    reason: place.slice(0, place.indexOf(' ')) as DuplicateReason,
    keys: [...keys],
  }))
  const shared = all.filter(({ keys }) => keys.length <= MOST_SHARING)
  return { shared, tooCommon: all.length - shared.length }
}

interface Group {
  readonly keys: number[]
  readonly reasons: Set<DuplicateReason>
}

/** Customers who hang together by whatever they share, those with the surest reason first. */
function joinGroups(shared: readonly Shared[]): Group[] {
  const groupOfKey = new Map<number, Group>()
  for (const { reason, keys } of shared) {
    const joined: Group = { keys: [], reasons: new Set([reason]) }
    for (const key of keys) {
      const group = groupOfKey.get(key)
      if (group === joined) continue
      for (const member of group?.keys ?? [key]) {
        joined.keys.push(member)
        groupOfKey.set(member, joined)
      }
      for (const each of group?.reasons ?? []) joined.reasons.add(each)
    }
  }
  const surest = ({ reasons }: Group) => DUPLICATE_REASONS.findIndex((reason) => reasons.has(reason))
  const least = new Map([...new Set(groupOfKey.values())].map((group) => [group, Math.min(...group.keys)]))
  return [...least.keys()].sort((a, b) => surest(a) - surest(b) || (least.get(a) ?? 0) - (least.get(b) ?? 0))
}

function groupOf(customers: DuplicateCustomer[], reasons: ReadonlySet<DuplicateReason>): DuplicateGroup {
  const sorted = customers.sort(
    (a, b) =>
      b.orders - a.orders ||
      compare(b.lastOrder ?? '', a.lastOrder ?? '') ||
      a.id.length - b.id.length ||
      compare(a.id, b.id),
  )
  return {
    reasons: DUPLICATE_REASONS.filter((reason) => reasons.has(reason)),
    keep: sorted[0]?.id as string,
    customers: sorted,
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function figuresOf(
  database: Database,
  key: number,
  members: readonly number[],
): Pick<DuplicateCustomer, 'id' | 'orders' | 'revenue' | 'lastOrder'> {
  const id = database.prepare<[number], string>('SELECT code FROM customers WHERE id = ?').pluck().get(key) as string
  const [orders, revenue, last] = database
    .prepare<[], [number, number, number | null]>(
      `SELECT count(DISTINCT CASE WHEN kind = 0 THEN order_id END), coalesce(sum(CASE WHEN kind <> 3 THEN amount END), 0),
        max(CASE WHEN kind = 0 THEN time END) FROM lines INDEXED BY lines_by_customer WHERE customer_id IN (${members.join(', ')})`,
    )
    .raw()
    .get() as [number, number, number | null]
  return { id, orders, revenue, lastOrder: last === null ? null : wallDay(last) }
}
