import type { Database } from './open.ts'
import { RecentKeys } from './recent-keys.ts'

/** Orders by number and store, as `ReferenceKeys` does it for single texts. */
export class OrderKeys {
  readonly #known = new RecentKeys()
  readonly #find: (number: string, store: number | null) => number | undefined
  readonly #add: (number: string, store: number | null, country: number | null) => number
  readonly #hadSome: boolean
  #last: { readonly number: string; readonly store: number | null; readonly key: number } | null = null

  constructor(database: Database) {
    const find = database
      .prepare<[string, number | null], number>('SELECT id FROM orders WHERE number = ? AND store_id IS ?')
      .pluck()
    const add = database.prepare<[string, number | null, number | null]>(
      'INSERT INTO orders (number, store_id, country_id) VALUES (?, ?, ?)',
    )
    this.#find = (number, store) => find.get(number, store)
    this.#add = (number, store, country) => Number(add.run(number, store, country).lastInsertRowid)
    this.#hadSome = database.prepare('SELECT 1 FROM orders LIMIT 1').get() !== undefined
  }

  /** The key of an order; a new one is added with the country of its first line. */
  keyOf(number: string, store: number | null, country: number | null): number {
    const last = this.#last
    if (last !== null && last.number === number && last.store === store) return last.key
    const key = this.#lookUp(number, store, country)
    this.#last = { number, store, key }
    return key
  }

  #lookUp(number: string, store: number | null, country: number | null): number {
    const name = store === null ? number : `${store}\n${number}`
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const key =
      (this.#hadSome || this.#known.forgot ? this.#find(number, store) : undefined) ?? this.#add(number, store, country)
    this.#known.set(name, key)
    return key
  }
}
