import type { Database } from './open.ts'

/** The ids of customers as the till writes them, by their ascending keys; empty for a key that nobody has. */
export function customerCodes(database: Database, keys: Int32Array): string[] {
  const codes = new Array<string>(keys.length).fill('')
  const rows = database.prepare<[], [number, string]>('SELECT id, code FROM customers ORDER BY id').raw()
  let place = 0
  for (const [key, code] of rows.iterate()) {
    while ((keys[place] as number) < key) place++
    if (keys[place] === key) codes[place] = code
  }
  return codes
}
