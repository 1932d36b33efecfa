import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { OpenTable } from './open-table.ts'
import { writeDatabase } from './write-database.ts'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'regulars-open-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** A table that ends with this fault once it has given a row. */
const endingWith = (fault: unknown): OpenTable => ({
  name: 'customers',
  columns: [{ name: 'CustomerID', type: 'text', about: 'openData.customer.id' }],
  *rows() {
    yield ['ann']
    throw fault
  },
})

it('says that the disk is full where SQLite does, and leaves the older file and nothing else', async () => {
  const [place, full] = [folder(), Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })]
  const path = join(place, 'open.sqlite')
  writeFileSync(path, 'older')
  await expect(writeDatabase(path, [endingWith(full)])).rejects.toMatchObject({ code: 'disk-full' })
  expect(readdirSync(place)).toEqual(['open.sqlite'])
})

it('throws any other fault as it is', async () => {
  const [place, fault] = [folder(), new Error('a fault of the program')]
  await expect(writeDatabase(join(place, 'open.sqlite'), [endingWith(fault)])).rejects.toBe(fault)
  expect(readdirSync(place)).toEqual([])
})
