import { isDeepStrictEqual } from 'node:util'
import type { Row } from '../read/source.ts'
import { type MappingWishes, type Understanding, understandSheet } from './understand.ts'

interface Understood {
  readonly rows: readonly Row[]
  readonly file: string
  readonly asked: Omit<MappingWishes, 'recall'>
  readonly day: string
  readonly understanding: Understanding
}

let latest: Understood | null = null

/**
 * Understands a sheet as `understandSheet` does, and gives what it gave where it was asked the same last: a file is imported a moment
 * after it was looked at.
 */
export function understandOnce(rows: readonly Row[], file: string, wishes: MappingWishes, now: Date): Understanding {
  const { recall: _, ...asked } = wishes
  const day = now.toDateString()
  const isSame =
    latest !== null &&
    latest.file === file &&
    latest.day === day &&
    isDeepStrictEqual(latest.asked, asked) &&
    areSame(latest.rows, rows) &&
    isDeepStrictEqual(latest.understanding.remembered, rememberedFor(latest.understanding, wishes))
  if (latest !== null && isSame) return latest.understanding
  const understanding = understandSheet(rows, file, wishes, now)
  latest = { rows, file, asked, day, understanding }
  return understanding
}

function rememberedFor({ header }: Understanding, { mapping, recall }: MappingWishes) {
  return mapping ? null : (recall?.(header.names) ?? null)
}

function areSame(some: readonly Row[], others: readonly Row[]): boolean {
  return some.length === others.length && some.every((row, at) => isSameRow(row, others[at] as Row))
}

function isSameRow(row: Row, other: Row): boolean {
  if (row.number !== other.number || row.width !== other.width) return false
  for (let at = 0; at < row.width; at++)
    if (row.kinds[at] !== other.kinds[at] || !Object.is(row.values[at], other.values[at])) return false
  return true
}
