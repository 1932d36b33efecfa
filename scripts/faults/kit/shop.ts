import { createHash } from 'node:crypto'
import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openWorkspace } from '../../../src/engine/database/open.ts'
import { usualFolder } from '../../../src/engine/safety/backup-names.ts'
import { dumpTables } from '../../../src/engine/testing/dump-tables.ts'
import { perform } from './acts.ts'

/** A shop whose workspace holds two imports and a result, and a file that can come next. */
export interface Shop {
  readonly folder: string
  /** The workspace; to be copied, not touched. */
  readonly base: string
  readonly next: string
}

/** In the texts of rows, which stand in texts. */
const WHEN = /\\"(?:imported_at|made_at)\\":\\"[^"]*\\",?/g

/** Makes a shop in a folder; `rows` is how long the file is that can come next. */
export async function openShop(folder: string, rows: number): Promise<Shop> {
  const base = join(folder, 'base.regulars')
  await perform(base, 'import', salesFile(folder, 'first.csv', 0, 2_000))
  await perform(base, 'import', salesFile(folder, 'second.csv', 600, 1_500))
  await perform(base, 'compute')
  return { folder, base, next: salesFile(folder, 'next.csv', 1_000, rows) }
}

/** Writes a file of sales of so many rows; the first order has the number `first`. */
export function salesFile(folder: string, name: string, first: number, rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const order = first + Math.floor(at / 3)
    const day = String(1 + (order % 28)).padStart(2, '0')
    return `${order},c${order % 397},Name ${order % 397},2024-03-${day} 10:${10 + (order % 50)},p${at % 211},${1 + (at % 5)},2.50,UK`
  })
  const path = join(folder, name)
  writeFileSync(path, `Order,Customer ID,Customer Name,Date,Product,Quantity,Price,Country\n${lines.join('\n')}\n`)
  return path
}

/** A copy of a workspace that is closed, under a name of its own. */
export function copyOf(workspace: string, name: string, folder: string): string {
  const path = join(folder, `${name}.regulars`)
  copyFileSync(workspace, path)
  return path
}

/** Removes a workspace and what lies beside it. */
export function removeWorkspace(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal', '-lock']) rmSync(path + end, { force: true })
  rmSync(usualFolder(path), { recursive: true, force: true })
}

/** All that a workspace holds but for when it was done, as a digest. */
export function contentOf(path: string): string {
  const all = JSON.stringify(dumpTables(path)).replaceAll(WHEN, '')
  return createHash('sha256').update(all).digest('hex')
}

/** Opens a workspace as the next program would; gives what it holds and whether it is sound. */
export function openAgain(path: string): { content: string; isSound: boolean } {
  const workspace = openWorkspace(path)
  try {
    const isSound =
      workspace.database.pragma('integrity_check', { simple: true }) === 'ok' &&
      (workspace.database.pragma('foreign_key_check') as unknown[]).length === 0
    return { content: contentOf(path), isSound }
  } finally {
    workspace.close()
  }
}
