import type { Database } from './open.ts'
import { RecentKeys } from './recent-keys.ts'

/**
 * Texts that lines refer to by key: customers, products, countries, stores. The texts met last are remembered;
 * others are looked up in the table again.
 */
export class ReferenceKeys {
  readonly #known = new RecentKeys()
  readonly #find: (text: string) => number | undefined
  readonly #add: (text: string) => number
  readonly #hadSome: boolean
  #lastText: string | null = null
  #lastKey = 0

  constructor(database: Database, table: 'customers' | 'products' | 'countries' | 'stores') {
    const column = table === 'customers' || table === 'products' ? 'code' : 'name'
    const find = database.prepare<[string], number>(`SELECT id FROM ${table} WHERE ${column} = ?`).pluck()
    const add = database.prepare<[string]>(`INSERT INTO ${table} (${column}) VALUES (?)`)
    this.#find = (text) => find.get(text)
    this.#add = (text) => Number(add.run(text).lastInsertRowid)
    this.#hadSome = database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined
  }

  /** The key of a text; a new one is added. */
  keyOf(text: string): number {
    // Neighbouring lines often name the same.
    if (text === this.#lastText) return this.#lastKey
    this.#lastKey = this.#lookUp(text)
    this.#lastText = text
    return this.#lastKey
  }

  #lookUp(text: string): number {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const key = (this.#hadSome || this.#known.forgot ? this.#find(text) : undefined) ?? this.#add(text)
    this.#known.set(text, key)
    return key
  }
}
