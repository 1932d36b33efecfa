import type { Database } from './open.ts'

/** How many texts are remembered at once; past it the oldest are looked up in the table again. */
const REMEMBERED = 400_000

/**
 * Texts that lines refer to by key: customers, products, countries, stores. Known texts are remembered in a bounded map, so
 * that memory stays flat however many there are.
 */
export class ReferenceKeys {
  readonly #known = new Map<string, number>()
  readonly #find: (text: string) => number | undefined
  readonly #add: (text: string) => number
  #mustLook: boolean
  #lastText: string | null = null
  #lastKey = 0

  constructor(database: Database, table: 'customers' | 'products' | 'countries' | 'stores') {
    const column = table === 'customers' || table === 'products' ? 'code' : 'name'
    const find = database.prepare<[string], number>(`SELECT id FROM ${table} WHERE ${column} = ?`).pluck()
    const add = database.prepare<[string]>(`INSERT INTO ${table} (${column}) VALUES (?)`)
    this.#find = (text) => find.get(text)
    this.#add = (text) => Number(add.run(text).lastInsertRowid)
    this.#mustLook = database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined
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
    const key = (this.#mustLook ? this.#find(text) : undefined) ?? this.#add(text)
    if (this.#known.size >= REMEMBERED) {
      this.#known.clear()
      this.#mustLook = true
    }
    this.#known.set(text, key)
    return key
  }
}
