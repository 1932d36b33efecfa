import type { PlaceFigures, PlacesFigures } from '../../shared/analyses/places.ts'
import { said } from '../../shared/words/said.ts'
import type { SalesColumns } from '../sales/columns.ts'
import { type CountedSales, ROLE } from '../sales/counted-sales.ts'
import type { Question } from '../sales/question.ts'

/** What was sold per country and per store. */
export function placesOf({ database, sales }: Pick<Question<object>, 'database' | 'sales'>): PlacesFigures {
  const { country, store } = sales.columns
  const namesIn = (table: 'countries' | 'stores') =>
    new Map(database.prepare<[], [number, string]>(`SELECT id, name FROM ${table}`).raw().all())
  const [countries, stores] = [namesIn('countries'), namesIn('stores')]
  return {
    countries: figuresPer(country, countries, sales),
    stores: figuresPer(store, stores, sales),
    ...(countries.size + stores.size === 0 && { notes: [said('places.none')] }),
  }
}

/** What was sold in a place while it is added up. */
interface Sum {
  customers: number
  orders: number
  spending: number
  /** The customer who bought there last. */
  latest: number
}

const newSum = (): Sum => ({ customers: 0, orders: 0, spending: 0, latest: -1 })

/** `placeOf` gives the key of each order's place; what has no name is no place. */
function figuresPer(
  placeOf: SalesColumns['country'],
  names: ReadonlyMap<number, string>,
  sales: CountedSales,
): readonly PlaceFigures[] {
  const { customers, starts, order } = sales.columns
  const lastKey = [...names.keys()].reduce((most, key) => Math.max(most, key), 0)
  const sums = Array.from({ length: lastKey + 1 }, newSum)
  const nobody = newSum()
  const seenOfCustomers = new Uint8Array(placeOf.length)
  const seenOfNobody = new Uint8Array(placeOf.length)
  for (let at = 0; at < (starts[1] as number); at++) {
    addEntry(nobody, at, 0, seenOfNobody, sales)
  }
  for (let customer = 1; customer < customers.length; customer++) {
    const end = starts[customer + 1] as number
    for (let at = starts[customer] as number; at < end; at++) {
      const sum = sums[placeOf[order[at] as number] as number] as Sum
      addEntry(sum, at, customer, seenOfCustomers, sales)
    }
  }
  const places = sums
    .map((sum, key) => figuresOf(sum, names.get(key) ?? null))
    .filter(({ customers: buyers, spending }) => buyers !== 0 || spending !== 0)
    .sort((a, b) => b.spending - a.spending)
  if (places.every(({ name }) => name === null)) return []
  return nobody.orders === 0 && nobody.spending === 0
    ? places
    : [...places, { ...figuresOf(nobody, null), isWithoutCustomer: true, customers: null }]
}

function addEntry(sum: Sum, at: number, customer: number, seen: Uint8Array, sales: CountedSales): void {
  const { columns, role, isNet } = sales
  const is = role[at]
  if (is === ROLE.leftOut || (is === ROLE.return && !isNet)) return
  sum.spending += columns.amount[at] as number
  if (is === ROLE.return) return
  const order = columns.order[at] as number
  if (seen[order] === 0) sum.orders++
  seen[order] = 1
  if (sum.latest !== customer) sum.customers++
  sum.latest = customer
}

function figuresOf({ customers, orders, spending }: Sum, name: string | null): PlaceFigures {
  const averageOrder = orders === 0 ? null : Math.round(spending / orders)
  return { name, isWithoutCustomer: false, customers, orders, spending, averageOrder }
}
