import { dayOfTime } from '../../../shared/format/wall-time.ts'
import type { ColumnRole } from '../../../shared/model/import.ts'
import { said } from '../../../shared/words/said.ts'
import type { Row } from '../read/source.ts'
import { DateReader } from '../values/dates.ts'
import { FillCells } from '../values/fill-cells.ts'
import { momentCell } from '../values/moment-cell.ts'
import { isTotalLabel } from '../values/row-words.ts'
import type { Draft } from './draft.ts'
import { Evidence } from './evidence.ts'

/** What belongs to a whole order and may stand on its first row only. */
const OF_THE_ORDER = [
  'order',
  'date',
  'time',
  'customer',
  'customerName',
  'email',
  'phone',
  'company',
  'country',
  'store',
  'status',
  'type',
  'currency',
] as const satisfies readonly ColumnRole[]

/**
 * Finds cells that are written on the first row of an order or a group alone: rows without a date that hold something sold belong to
 * the row above, and so do rows without a customer in a report that lists one customer after the other.
 */
export function settleFilledDown(draft: Draft): void {
  const { columns, evidence, preset } = draft
  const date = columns.get('date')
  if (preset?.quirks?.fillDown || date === undefined) return
  const filled = OF_THE_ORDER.filter((role) => columns.has(role) && isLeftOut(draft, role))
  if (isNamedOnce(draft)) draft.reading = { ...draft.reading, isOrderFilledDown: true }
  const follows = hasRowsBelow(draft)
    ? filled
    : filled.includes('customer') && isGrouped(draft)
      ? customerRoles(filled)
      : filled.includes('date') && isGroupedByDay(draft)
        ? (['date'] as const)
        : []
  if (follows.length === 0) return
  draft.reading = { ...draft.reading, filledDown: [...draft.reading.filledDown, ...follows] }
  const cells = new FillCells(follows.flatMap((role) => columns.get(role) ?? []))
  draft.evidence = new Evidence(
    evidence.header,
    evidence.rows.map((row) => cells.fill(row)),
    draft.mapping.decimalMark ?? '.',
  )
  const names = follows.map((role) => evidence.header.names[columns.get(role) ?? -1] ?? '')
  draft.issues.push({
    kind: 'note',
    role: follows[0] ?? null,
    text: said('issue.filled-down', { columns: { list: names } }),
  })
}

function customerRoles(roles: readonly ColumnRole[]): ColumnRole[] {
  return roles.filter((role) => ['customer', 'customerName', 'email', 'phone', 'company'].includes(role))
}

/** Whether the first row fills the column and later ones leave cells of it empty. */
function isLeftOut({ evidence, columns }: Draft, role: ColumnRole): boolean {
  const keys = evidence.keys(columns.get(role) ?? -1)
  return keys[0] !== '' && keys.includes('')
}

/** Whether rows without a date follow an order and hold an amount or a product, and name no order of their own. */
function hasRowsBelow({ evidence, columns }: Draft): boolean {
  const keys = (role: ColumnRole) => {
    const at = columns.get(role)
    return at === undefined ? null : evidence.keys(at)
  }
  const dates = keys('date') as readonly string[]
  const [orders, customers] = [keys('order'), keys('customer')]
  // A row with an amount alone is a total.
  const sold = (['price', 'quantity', 'product', 'productName'] as const).map(keys).filter((each) => each !== null)
  if (sold.length === 0 || (orders === null && customers === null) || dates[0] === '') return false
  let below = 0
  for (const [at, day] of dates.entries()) {
    if (day !== '') continue
    const isSold = sold.some((each) => each[at] !== '')
    const ownOrder = orders !== null && orders[at] !== '' && orders[at] !== orders[at - 1]
    if (!isSold || isTotal(evidence.rows[at]?.values ?? [])) continue
    if (ownOrder || (customers !== null && customers[at] !== '' && customers[at] !== customers[at - 1])) return false
    below++
  }
  return below > 0
}

/**
 * Whether a report lists one customer after the other: each is named once, the dates of a customer never go back, and at some
 * customer's first row they do.
 */
function isGrouped({ evidence, columns, mapping }: Draft): boolean {
  const [customer, date] = [columns.get('customer') ?? -1, columns.get('date') ?? -1]
  const keys = evidence.keys(customer)
  const named = keys.filter((key) => key !== '')
  if (named.length < 2 || new Set(named).size !== named.length) return false
  const reader = new DateReader(mapping.dateOrder ?? 'dmy')
  let last = Number.NaN
  let goesBack = false
  for (const [at, row] of evidence.rows.entries()) {
    const moment = momentCell(row, date, reader)
    if (Number.isNaN(moment)) continue
    if (moment < last) {
      if (keys[at] === '') return false
      goesBack = true
    }
    last = moment
  }
  return goesBack
}

/**
 * Whether only the first rows of orders name the customer: no later row of an order names one, and none is of another day, on which a till
 * that starts again each day gives the same number to somebody else.
 */
function isNamedOnce({ evidence, columns, mapping }: Draft): boolean {
  const [order, customer] = [columns.get('order'), columns.get('customer')]
  if (order === undefined || customer === undefined) return false
  const [orders, customers] = [evidence.keys(order), evidence.keys(customer)]
  const reader = new DateReader(mapping.dateOrder ?? 'dmy')
  const dayAt = (at: number) => dayOfTime(momentCell(evidence.rows[at] as Row, columns.get('date') ?? -1, reader))
  let first = 0
  let unnamed = 0
  for (const [at, key] of orders.entries()) {
    if (key === '' || key !== orders[at - 1]) {
      first = at
      continue
    }
    // Neither is true of a date that is left blank.
    if (customers[at] !== '' || dayAt(at) < dayAt(first) || dayAt(at) > dayAt(first)) return false
    if (customers[first] !== '') unnamed++
  }
  return unnamed > 0
}

/** Whether a report lists one day after the other: each is written once, above or beside its first sale. */
function isGroupedByDay({ evidence, columns, mapping }: Draft): boolean {
  const at = (role: ColumnRole) => evidence.keys(columns.get(role) ?? -1)
  const [dates, customers, amounts] = [at('date'), at('customer'), at(columns.has('amount') ? 'amount' : 'price')]
  const below = dates.flatMap((date, row) => (date === '' && !isTotal(evidence.rows[row]?.values ?? []) ? row : []))
  if (below.length === 0 || below.some((row) => customers[row] === '' || amounts[row] === '')) return false
  const reader = new DateReader(mapping.dateOrder ?? 'dmy')
  const days = evidence.rows.flatMap((row, index) =>
    dates[index] === '' ? [] : momentCell(row, columns.get('date') ?? -1, reader),
  )
  const steps = days.slice(1).map((day, index) => Math.sign(day - (days[index] as number)))
  return steps.length > 0 && steps.every((step) => step === steps[0] && step !== 0)
}

function isTotal(values: readonly unknown[]): boolean {
  return values.some((value) => typeof value === 'string' && isTotalLabel(value.trim()))
}
