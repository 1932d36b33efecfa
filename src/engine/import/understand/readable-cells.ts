import type { ColumnRole } from '../../../shared/model/import.ts'
import { CELL, type Row } from '../read/source.ts'
import { numberSeconds, parseDate } from '../values/dates.ts'
import { scaleText } from '../values/decimal.ts'

const NUMBER_ROLES: readonly ColumnRole[] = ['quantity', 'price', 'amount', 'cost', 'orderCount', 'recencyDays']

const ORDERS = ['dmy', 'mdy', 'ymd'] as const

/** How many sampled cells of a column have a value, and how many of them can be read for a role. */
export function readableCells(
  role: ColumnRole,
  column: number,
  below: readonly Row[],
): { filled: number; readable: number } {
  let filled = 0
  let readable = 0
  // Trying one costs five attempts, and most are repeated.
  const texts = new Map<string, boolean>()
  for (const row of below) {
    const kind = column < row.width ? row.kinds[column] : CELL.empty
    if (kind === CELL.empty) continue
    filled++
    const value = row.values[column] as string | number
    if (typeof value === 'string') {
      let isRead = texts.get(value)
      if (isRead === undefined) {
        isRead = canRead(role, kind as number, value)
        texts.set(value, isRead)
      }
      if (isRead) readable++
    } else if (canRead(role, kind as number, value)) readable++
  }
  return { filled, readable }
}

function canRead(role: ColumnRole, kind: number, value: string | number): boolean {
  if (role === 'date') {
    if (kind === CELL.date) return true
    if (kind === CELL.number) return !Number.isNaN(numberSeconds(value as number))
    return kind === CELL.text && ORDERS.some((order) => !Number.isNaN(parseDate(value as string, order)))
  }
  if (!NUMBER_ROLES.includes(role)) return true
  if (kind === CELL.number) return true
  return (
    kind === CELL.text &&
    (!Number.isNaN(scaleText(value as string, '.')) || !Number.isNaN(scaleText(value as string, ',')))
  )
}
