import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { beginBulkLoading, limitSorting } from './bulk-loading.ts'
import { settle } from './settle.ts'
import { shrink } from './shrink.ts'
import { connect, type Database } from './sqlite.ts'
import { emptyWorkspace, temporaryFolder } from './testing/empty-workspace.ts'

const setting = (database: Database, name: string) => database.pragma(name, { simple: true })
const FILE = 1
const MEMORY = 2

describe('bulk loading', () => {
  it('sets the connection up, and as it was afterwards', () => {
    const { database } = emptyWorkspace()
    const NAMES = ['foreign_keys', 'temp_store', 'cache_size']
    const before = NAMES.map((name) => setting(database, name))
    expect(before).toEqual([1, MEMORY, -65_536])
    const end = beginBulkLoading(database)
    expect(NAMES.map((name) => setting(database, name))).toEqual([0, FILE, -32_768])
    limitSorting(database)
    expect(setting(database, 'cache_size')).toBe(-8_192)
    end()
    expect(NAMES.map((name) => setting(database, name))).toEqual(before)
  })
})

describe('settling', () => {
  const bytesOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0
  const write = (database: Database) => database.exec("INSERT INTO customers (code) VALUES ('x' || random())")

  it('moves everything from the log into the file', () => {
    const { database, path } = emptyWorkspace()
    write(database)
    expect(bytesOf(`${path}-wal`)).toBeGreaterThan(0)
    expect(settle(database, path, 0)).toBe(true)
    expect(bytesOf(`${path}-wal`)).toBe(0)
    expect(settle(database, path, 0)).toBe(true)
  })

  it('has nothing to do for a file without a log', () => {
    const path = join(temporaryFolder(), 'plain')
    const database = connect(path)
    try {
      database.exec('CREATE TABLE t (id INTEGER)')
      expect(settle(database, path, 0)).toBe(true)
    } finally {
      database.close()
    }
  })

  it('says that a reader is in the way, waits no longer than it is told, and then as long as before', () => {
    const { database, path } = emptyWorkspace()
    const reader = connect(path, { readonly: true })
    try {
      write(database)
      reader.exec('BEGIN; SELECT count(*) FROM customers')
      write(database)
      const patience = setting(database, 'busy_timeout')
      expect(settle(database, path, 0)).toBe(false)
      expect(setting(database, 'busy_timeout')).toBe(patience)
      reader.exec('COMMIT')
      expect(settle(database, path, 0)).toBe(true)
    } finally {
      reader.close()
    }
  })
})

describe('shrinking', () => {
  it('makes the file as small as its content', () => {
    const { database, path, settle: move } = emptyWorkspace()
    const insert = database.prepare('INSERT INTO customers (code) VALUES (?)')
    for (let at = 0; at < 200; at++) insert.run(`${at}${'x'.repeat(4_000)}`)
    move()
    const large = statSync(path).size
    database.exec('DELETE FROM customers')
    expect(shrink(database)).toBe(true)
    move()
    expect(statSync(path).size).toBeLessThan(large / 2)
    expect(setting(database, 'temp_store')).toBe(MEMORY)
  })

  it('leaves the workspace as it was where another program writes, and says so', () => {
    const { database, path } = emptyWorkspace()
    const writer = connect(path)
    try {
      writer.exec("BEGIN IMMEDIATE; INSERT INTO customers (code) VALUES ('x')")
      database.pragma('busy_timeout = 0')
      expect(shrink(database)).toBe(false)
      expect(setting(database, 'temp_store')).toBe(MEMORY)
      writer.exec('COMMIT')
      expect(shrink(database)).toBe(true)
    } finally {
      writer.close()
    }
  })

  it('throws a mistake of the program', () => {
    const { database } = emptyWorkspace()
    expect(() => database.transaction(() => shrink(database))()).toThrow(/within a transaction/)
  })
})
