import type { ColumnRole } from '../../../shared/model/import.ts'
import { said } from '../../../shared/words/said.ts'
import { customerFromWhatThereIs } from './customer-column.ts'
import { type Draft, leave, take } from './draft.ts'
import type { Evidence } from './evidence.ts'
import { nameParts } from './first-and-last-name.ts'
import { askOfFrequent } from './frequent-customer.ts'
import { placeholders, sharedBy } from './placeholders.ts'
import { DAMAGED } from './settle-order.ts'

/** In so many rows a column that never changes names nobody. */
const CONSTANT_ROWS = 3
const OF_A_PERSON = ['email', 'phone', 'customerName'] as const satisfies readonly ColumnRole[]

/**
 * Finds out who the customer is: not a column that says the same on every row, not a phone that people share; and where else a row
 * names its customer when the usual column does not.
 */
export function settleCustomer(draft: Draft): void {
  const { columns, evidence } = draft
  nameBesideSharedPhone(draft)
  idOfAllOrders(draft)
  const customer = columns.get('customer')
  if (customer === undefined) return
  if (draft.preset === null && isConstant(draft, customer)) {
    if (!leave(draft, 'customer')) return
    const column = evidence.header.names[customer] ?? ''
    draft.issues.push({ kind: 'note', role: 'customer', text: said('issue.constant-customer', { column }) })
    // The shop's own address, and the buyers beside it.
    customerFromWhatThereIs(columns)
    settleCustomer(draft)
    return
  }
  const other = besideShop(evidence, customer)
  const others = [
    ...(other ? [other.column] : []),
    ...OF_A_PERSON.flatMap((role) => columns.get(role) ?? []).filter((at) => at !== customer),
  ]
  refuseDamaged(draft, customer)
  const nobodies = placeholders(evidence, customer, others, columns.get('customerName'))
  draft.reading = {
    ...draft.reading,
    nobodies: new Set([...(other ? [other.shop] : []), ...nobodies, ...askOfFrequent(draft, customer, nobodies)]),
    customers: others,
    nameParts: columns.has('customerName') ? null : nameParts(evidence.header.names),
  }
}

/** A name stands for the customer where several people share what was taken, as a phone number, or where some have none. */
function nameBesideSharedPhone(draft: Draft): void {
  const { columns, evidence } = draft
  const [customer, name] = [columns.get('customer'), columns.get('customerName')]
  if (customer === undefined || name === undefined || columns.has('phone') || draft.preset !== null) return
  const header = evidence.header.names[customer] ?? ''
  if (!isSharedEasily(header)) return
  if (sharedBy(evidence, customer, name).size === 0 && !evidence.keys(customer).includes('')) return
  const why = said('why.shared', { other: header })
  if (take(draft, 'customer', name, why)) columns.set('phone', customer)
}

/** Whether a column holds phone numbers by its name, which people share. */
export function isSharedEasily(name: string): boolean {
  return /phone|mobile|tel|cell|handy|movil|celular/i.test(name)
}

/** An id that is new with every order is none of a person where another one comes again. */
function idOfAllOrders(draft: Draft): void {
  const { columns, evidence } = draft
  const [customer, order] = [columns.get('customer'), columns.get('order')]
  if (customer === undefined || order === undefined || draft.preset !== null) return
  const ids = evidence.keys(customer)
  const orders = evidence.keys(order)
  if (!isOneToOne(ids, orders)) return
  const people = evidence.header.names.findIndex(
    (name, at) => at !== customer && IS_ID.test(name) && BUYER.test(name) && comesAgain(evidence.keys(at), ids),
  )
  if (people >= 0)
    take(draft, 'customer', people, said('why.comes-again', { other: evidence.header.names[customer] ?? '' }))
}

const IS_ID = /(?:id|unique|no|nr|number|num|code|key|e-?mail)(?![a-z])/i
const BUYER = /customer|client|buyer|kunde|cliente|member|user|shopper|cust/i

/** Whether each of several values of one column stands beside one value of the other, and the other way round. */
function isOneToOne(one: readonly string[], other: readonly string[]): boolean {
  const beside = new Map<string, string>()
  for (const [at, value] of one.entries()) {
    const before = beside.get(value)
    if (value === '' || (before !== undefined && before !== other[at])) return false
    beside.set(value, other[at] as string)
  }
  return beside.size > 3 && new Set(beside.values()).size === beside.size
}

/** Whether a column names fewer than the ids, each on every row, and more than a few sorts of customers. */
function comesAgain(values: readonly string[], ids: readonly string[]): boolean {
  const distinct = new Set(values)
  return !distinct.has('') && distinct.size > 1 && distinct.size < new Set(ids).size
}

/** The column of who was paid beside that of who paid, where the shop stands in one or the other on every row, and the shop in lower case. */
function besideShop(evidence: Evidence, customer: number): { readonly column: number; readonly shop: string } | null {
  const payers = evidence.keys(customer)
  for (const column of evidence.header.names.keys()) {
    const paid = evidence.keys(column)
    const shop =
      column === customer ? '' : paid.find((who, at) => who !== '' && payers[at] !== who && payers.includes(who))
    if (!shop) continue
    const isOne = payers.every((payer, at) => payer === '' || (payer === shop) !== (paid[at] === shop))
    if (isOne && paid.filter((who) => who === shop).length > payers.filter((payer) => payer === shop).length)
      return { column, shop: shop.toLowerCase() }
  }
  return null
}

/** Whether a column that need not be the customer's, such as an address, says the same on every row. */
function isConstant({ evidence, columns }: Draft, at: number): boolean {
  const { values, filled } = evidence.column(at)
  const name = evidence.header.names[at] ?? ''
  if (values.size !== 1 || filled < CONSTANT_ROWS || /customer|client|buyer|kunde|cliente|member/i.test(name))
    return false
  const order = columns.get('order')
  return order === undefined || new Set(evidence.keys(order)).size > 1
}

/** Asks for another column where ids have lost their last digits, so that one stands for several customers. */
function refuseDamaged(draft: Draft, customer: number): void {
  const { values, filled } = draft.evidence.column(customer)
  let damaged = 0
  let example = ''
  for (const [text, times] of values) {
    if (!DAMAGED.test(text)) continue
    damaged += times
    example ||= text
  }
  if (damaged === 0 || damaged * 2 < filled) return
  const column = draft.evidence.header.names[customer] ?? ''
  draft.issues.push({ kind: 'missing', role: 'customer', text: said('issue.damaged-customers', { column, example }) })
}
