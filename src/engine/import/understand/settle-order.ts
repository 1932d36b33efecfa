import { SECONDS_PER_DAY } from '../../../shared/format/wall-time.ts'
import { said } from '../../../shared/words/said.ts'
import { DateReader } from '../values/dates.ts'
import { foldHeader } from '../values/fold.ts'
import { momentCell } from '../values/moment-cell.ts'
import { isCreditNumber } from '../values/row-words.ts'
import { isBlank } from '../values/sale-words.ts'
import { type Draft, leave, take } from './draft.ts'
import type { Evidence } from './evidence.ts'
import { givesBackByRows } from './gives-back.ts'
import { SYNONYMS } from './synonyms.ts'

/** Of the values of an order's column, this share must have one customer. */
const SURE = 0.98
/** Of the days, this share must start with the smallest number. */
const RESTARTS = 0.8
/** A long number as Excel shows it when it has lost its last digits. */
export const DAMAGED = /^\d(?:[.,]\d+)?E\+\d{2}$/i

/** Finds the column whose values are orders, and what tells orders apart besides their number. */
export function settleOrder(draft: Draft): void {
  const { columns, evidence } = draft
  let order = columns.get('order')
  if (order === undefined) return
  if (isDamaged(evidence, order)) {
    leave(draft, 'order')
    const column = evidence.header.names[order] ?? ''
    draft.issues.push({ kind: 'note', role: 'order', text: said('issue.damaged-orders', { column }) })
    return
  }
  const numbers = evidence.keys(order).filter((key) => key !== '')
  const areAllOfCredit = numbers.length > 0 && numbers.every(isCreditNumber)
  // An export can begin with its credit notes.
  if (areAllOfCredit && !givesBackByRows(draft)) draft.reading = { ...draft.reading, hasCreditNumbers: false }
  if (draft.preset !== null) return
  const repeating = isUnique(evidence, order) ? repeatingOrder(draft, order) : undefined
  if (repeating !== undefined) {
    const names = { column: evidence.header.names[order] ?? '', order: evidence.header.names[repeating] ?? '' }
    if (take(draft, 'order', repeating, said('why.repeats', names))) order = repeating
  }
  if (!startsAgain(draft, order) && !areOfSeveral(draft, order)) return
  draft.reading = { ...draft.reading, isOrderOfDay: true }
  draft.issues.push({
    kind: 'note',
    role: 'order',
    text: said('issue.numbers-start-again', { column: evidence.header.names[order] ?? '' }),
  })
}

/** Whether most ids of a column have lost their last digits, so that one stands for several orders. */
function isDamaged(evidence: Evidence, at: number): boolean {
  const { values, filled } = evidence.column(at)
  let damaged = 0
  for (const [text, times] of values) if (DAMAGED.test(text)) damaged += times
  return damaged > 0 && damaged * 2 >= filled
}

function isUnique(evidence: Evidence, at: number): boolean {
  const { values, isComplete } = evidence.column(at)
  if (!isComplete) return new Set(evidence.keys(at)).size === evidence.rows.length
  const named = [...values].filter(([value]) => !isBlank(value))
  return named.length > 1 && named.every(([, times]) => times === 1)
}

/** Another column that is called an order, whose values repeat and have one customer each. */
function repeatingOrder(draft: Draft, chosen: number): number | undefined {
  const { evidence, columns } = draft
  const customer = columns.get('customer')
  const taken = new Set(columns.values())
  return [...evidence.header.names.keys()].find((at) => {
    if (at === chosen || taken.has(at) || !isCalledOrder(evidence.header.names[at] ?? '')) return false
    const { filled, values } = evidence.column(at)
    if (filled === 0 || (values.size === filled && !isManyTimes(evidence, at))) return false
    return customer === undefined || shareOfOne(evidence, at, customer) >= SURE
  })
}

function isManyTimes(evidence: Evidence, at: number): boolean {
  const keys = evidence.keys(at).filter((key) => key !== '')
  return new Set(keys).size < keys.length
}

/** Whether a column is called an order, by its name. */
export function isCalledOrder(name: string): boolean {
  const folded = foldHeader(name)
  return SYNONYMS.order.some((synonym) => folded === synonym || (synonym.length >= 5 && folded.endsWith(synonym)))
}

/** Of the values of a column, the share with whose rows one value of another column stands alone. */
function shareOfOne(evidence: Evidence, at: number, other: number): number {
  const others = evidence.keys(other)
  const first = new Map<string, string | null>()
  for (const [index, key] of evidence.keys(at).entries()) {
    const beside = others[index] as string
    if (key === '' || beside === '') continue
    const before = first.get(key)
    if (before === undefined) first.set(key, beside)
    else if (before !== beside) first.set(key, null)
  }
  if (first.size === 0) return 1
  return [...first.values()].filter((value) => value !== null).length / first.size
}

/** Whether numbers that stand on several days are those of several customers, so that they start again after some time. */
function areOfSeveral({ columns, evidence, mapping }: Draft, order: number): boolean {
  const [date, customer] = [columns.get('date'), columns.get('customer')]
  if (date === undefined || customer === undefined) return false
  const reader = new DateReader(mapping.dateOrder ?? 'dmy')
  const customers = evidence.keys(customer)
  const first = new Map<string, { readonly day: number; readonly who: string }>()
  const [repeated, ofOthers] = [new Set<string>(), new Set<string>()]
  for (const [at, row] of evidence.rows.entries()) {
    const [key, who] = [evidence.keys(order)[at] as string, customers[at] as string]
    const day = Math.floor(momentCell(row, date, reader) / SECONDS_PER_DAY)
    if (key === '' || who === '' || Number.isNaN(day)) continue
    const before = first.get(key)
    if (before === undefined) first.set(key, { day, who })
    else if (before.day !== day) {
      repeated.add(key)
      if (before.who !== who) ofOthers.add(key)
    }
  }
  return ofOthers.size >= 2 && ofOthers.size * 2 >= repeated.size
}

/** Whether order numbers start again each day: nearly every day has the smallest number of all, and numbers stand on several days. */
function startsAgain(draft: Draft, order: number): boolean {
  const { columns, evidence, mapping } = draft
  const date = columns.get('date')
  if (date === undefined) return false
  const reader = new DateReader(mapping.dateOrder ?? 'dmy')
  const least = new Map<number, number>()
  const daysOf = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [at, row] of evidence.rows.entries()) {
    const key = evidence.keys(order)[at] as string
    const day = Math.floor(momentCell(row, date, reader) / SECONDS_PER_DAY)
    const number = Number(/\d+$/.exec(key)?.[0] ?? Number.NaN)
    if (key === '' || Number.isNaN(day)) continue
    if (Number.isNaN(number)) return false
    least.set(day, Math.min(least.get(day) ?? Number.POSITIVE_INFINITY, number))
    const before = daysOf.get(key)
    if (before !== undefined && before !== day) repeated.add(key)
    daysOf.set(key, day)
  }
  // One number on two days may be an order that went on past midnight.
  if (least.size < 2 || repeated.size < 2) return false
  const smallest = Math.min(...least.values())
  const again = [...least.values()].filter((number) => number === smallest).length
  return again >= least.size * RESTARTS
}
