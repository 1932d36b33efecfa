import type { ImportName } from '../../shared/model/safety.ts'
import { lookFirst } from '../database/look-first.ts'
import { peek } from '../database/peek.ts'

/** The imports that a workspace file holds, the newest first; null where that cannot be read. Changes nothing. */
export function importsIn(path: string): ImportName[] | null {
  try {
    return peek(path, (database) =>
      database
        .prepare<[], ImportName>('SELECT file, sheet, imported_at AS importedAt FROM imports ORDER BY id DESC')
        .all(),
    )
  } catch {
    return null
  }
}

/** Whether a workspace file is undamaged, as opening it would find out. Changes nothing. */
export function isGood(path: string): boolean {
  try {
    lookFirst(path)
    return true
  } catch {
    return false
  }
}

/** The imports of one list that another lacks. */
export function lacking(all: readonly ImportName[], others: readonly ImportName[]): ImportName[] {
  const key = ({ file, sheet, importedAt }: ImportName) => JSON.stringify([file, sheet, importedAt])
  const there = new Set(others.map(key))
  return all.filter((each) => !there.has(key(each)))
}
