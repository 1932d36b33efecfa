import { codeOf } from '../../files/file-identity.ts'
import type { Database, Statement } from '../database/sqlite.ts'

/** How many places behind damage are tried, each twice as far away as the one before. */
const LEAPS = 40

/** What identifies a row, and in what order the table holds them. */
type Key = readonly unknown[]

/**
 * Copies the rows of a table that can be read: forwards, over what is damaged, and back to it from behind. Columns that the damaged
 * workspace does not know yet take their defaults; a row that breaks a constraint of the new table is left out. Says how many were
 * copied, and whether all of them were. Throws what is no fault of the damaged file, such as a full disk.
 */
export function salvageRows(from: Database, into: Database, table: string): { rows: number; isPartial: boolean } {
  let rows = 0
  let isPartial = false
  const attempt = (read: () => void): boolean => {
    try {
      read()
      return true
    } catch (error) {
      if (!isDamage(error)) throw error
      isPartial = true
      return false
    }
  }

  let reader: TableReader | undefined
  if (
    !attempt(() => {
      reader = openTable(from, into, table)
    }) ||
    reader === undefined
  )
    return { rows, isPartial: true }
  const { firstIsNumber, read, add } = reader
  const take = (row: unknown[]): void => {
    try {
      add.run(row)
      rows++
    } catch (error) {
      if (!isConstraint(error)) throw error
      isPartial = true
    }
  }

  let last: Key | null = null
  const forwards = (start: Range): boolean =>
    attempt(() => {
      for (const { row, key } of read(start)) {
        if (!isBehind(key, last)) throw new Unreadable(table)
        last = key
        take(row)
      }
    })
  const backwards = (before: Key | null, after: Key | null): void => {
    let next = before
    attempt(() => {
      for (const { row, key } of read({ before, after, isBackwards: true })) {
        if (!isBehind(next, key) || !isBehind(key, after)) throw new Unreadable(table)
        next = key
        take(row)
      }
    })
  }

  let isAtEnd = forwards({})
  while (!isAtEnd) {
    const damage: Key | null = last
    const behind: Key | null = firstIsNumber ? leap(read, attempt, damage) : null
    backwards(behind, damage)
    if (behind === null) break
    last = [(behind[0] as number) - 1]
    isAtEnd = forwards({ at: behind })
  }
  return { rows, isPartial }
}

/** The first place behind damage that can be read; null where there is none. */
function leap(read: TableReader['read'], attempt: (read: () => void) => boolean, damage: Key | null): Key | null {
  const from = typeof damage?.[0] === 'number' ? damage[0] : 0
  for (let power = 0; power < LEAPS; power++) {
    const at = [from + 2 ** power]
    let found: Key | null = null
    attempt(() => {
      for (const { key } of read({ at })) {
        if (typeof key[0] === 'number' && key[0] >= (at[0] as number)) found = key
        break
      }
    })
    if (found !== null) return found
  }
  return null
}

/** Whether a key comes after another one; null stands before and behind all. */
function isBehind(key: Key | null, other: Key | null): boolean {
  if (key === null || other === null) return true
  for (const [at, value] of key.entries()) {
    const against = other[at]
    if (value === against) continue
    return typeof value === typeof against && (value as number | string) > (against as number | string)
  }
  return false
}

interface Range {
  readonly after?: Key | null
  readonly at?: Key | null
  readonly before?: Key | null
  readonly isBackwards?: boolean
}

interface TableReader {
  readonly firstIsNumber: boolean
  readonly read: (range: Range) => Iterable<{ readonly row: unknown[]; readonly key: Key }>
  readonly add: Statement
}

function openTable(from: Database, into: Database, table: string): TableReader {
  const columnsOf = (database: Database) =>
    database.pragma(`table_info(${table})`) as { name: string; type: string; pk: number }[]
  const wanted = columnsOf(into)
  const there = new Set(columnsOf(from).map(({ name }) => name))
  const names = wanted.map(({ name }) => name).filter((name) => there.has(name))
  if (names.length === 0) throw new Unreadable(table)
  const [list] = into.pragma(`table_list(${table})`) as { wr: 0 | 1 }[]
  const primary = wanted.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk)
  const keys = list?.wr === 1 ? primary.map(({ name }) => name) : ['rowid']
  const quoted = (columns: readonly string[]) => columns.map((name) => `"${name}"`).join(', ')
  const marks = (count: number) => Array.from({ length: count }, () => '?').join(', ')
  const select = `SELECT ${quoted(keys).replace('"rowid"', 'rowid')}, ${quoted(names)} FROM ${table}`

  return {
    firstIsNumber: keys[0] === 'rowid' || primary[0]?.type === 'INTEGER',
    add: into.prepare(`INSERT INTO ${table} (${quoted(names)}) VALUES (${marks(names.length)})`),
    *read({ after, at, before, isBackwards = false }) {
      const conditions: string[] = []
      const values: unknown[] = []
      for (const [sign, key] of [
        ['>', after],
        ['>=', at],
        ['<', before],
      ] as const) {
        if (!key) continue
        conditions.push(`(${keys.slice(0, key.length).join(', ')}) ${sign} (${marks(key.length)})`)
        values.push(...key)
      }
      const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''
      const order = keys.map((name) => `${name}${isBackwards ? ' DESC' : ''}`).join(', ')
      const found = from
        .prepare(`${select}${where} ORDER BY ${order}`)
        .raw()
        .iterate(...values) as Iterable<unknown[]>
      for (const each of found) yield { key: each.slice(0, keys.length), row: each.slice(keys.length) }
    },
  }
}

/** A table that is not there, or whose rows are in no order at all, as those of damaged pages can be. */
class Unreadable extends Error {}

/** Whether something failed because the file that is read is damaged. */
function isDamage(error: unknown): boolean {
  return error instanceof Unreadable || /^SQLITE_(CORRUPT|NOTADB|ERROR|IOERR_SHORT_READ)/.test(codeOf(error))
}

function isConstraint(error: unknown): boolean {
  return /^SQLITE_(CONSTRAINT|MISMATCH)/.test(codeOf(error))
}
