import type { ColumnRole } from '../../../shared/model/import.ts'
import { said } from '../../../shared/words/said.ts'
import { isNobody } from '../values/row-words.ts'
import { ask, type Draft, leave, take } from './draft.ts'
import type { Evidence } from './evidence.ts'
import { DAMAGED } from './settle-order.ts'

/** In so many rows a column that never changes names nobody. */
const CONSTANT_ROWS = 3
/** A customer with this share of many rows is hardly a person. */
const TOO_MUCH = { share: 0.25, rows: 100, times: 5 }
const OF_A_PERSON = ['email', 'phone', 'customerName'] as const satisfies readonly ColumnRole[]

/**
 * Finds out who the customer is: not a column that says the same on every row, not a phone that people share; and where else a row
 * names its customer when the usual column does not.
 */
export function settleCustomer(draft: Draft): void {
  const { columns, evidence } = draft
  nameBesideSharedPhone(draft)
  const customer = columns.get('customer')
  if (customer === undefined) return
  if (draft.preset === null && isConstant(draft, customer)) {
    if (leave(draft, 'customer')) {
      const column = evidence.header.names[customer] ?? ''
      draft.issues.push({ kind: 'note', role: 'customer', text: said('issue.constant-customer', { column }) })
    }
    return
  }
  const other = besideShop(evidence, customer)
  const others = [
    ...(other ? [other.column] : []),
    ...OF_A_PERSON.flatMap((role) => columns.get(role) ?? []).filter((at) => at !== customer),
  ]
  refuseDamaged(draft, customer)
  const nobodies = placeholders(evidence, customer, others)
  draft.reading = {
    ...draft.reading,
    nobodies: new Set([...(other ? [other.shop] : []), ...nobodies, ...tooMuch(draft, customer, nobodies)]),
    customers: others,
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

/** The values of a column beside which several different values of another one stand. */
function sharedBy(evidence: Evidence, at: number, other: number): ReadonlySet<string> {
  const beside = evidence.keys(other)
  const first = new Map<string, string>()
  const shared = new Set<string>()
  for (const [index, key] of evidence.keys(at).entries()) {
    const value = (beside[index] as string).toLowerCase()
    if (key === '' || value === '' || isNobody(value)) continue
    const before = first.get(key)
    if (before === undefined) first.set(key, value)
    else if (before !== value) shared.add(key)
  }
  return shared
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

/** Ids such as 99999 that stand beside many different people, and so for those whom nobody entered. */
function placeholders(evidence: Evidence, customer: number, others: readonly number[]): Set<string> {
  const found = new Set<string>()
  for (const other of others) {
    for (const key of sharedBy(evidence, customer, other)) {
      if (isPlaceholder(key)) found.add(key.toLowerCase())
    }
  }
  for (const key of evidence.column(customer).values.keys()) if (/^(?:-1|0+)$/.test(key)) found.add(key)
  return found
}

/** Whether an id looks like one that a till puts where nobody was entered. */
export function isPlaceholder(id: string): boolean {
  return /^(?:-\d+|0+|9{3,}|1{4,}|12345\d*|n\/?a|x+)$/i.test(id)
}

/** Asks about a customer who has a share of the rows that no person has. */
function tooMuch(draft: Draft, customer: number, nobodies: ReadonlySet<string>): string[] {
  const { values, filled } = draft.evidence.column(customer)
  if (filled < TOO_MUCH.rows) return []
  const named = [...values].filter(([key]) => !isNobody(key) && !nobodies.has(key.toLowerCase()))
  const [[first, most] = ['', 0], [, next] = ['', 0]] = named.sort((a, b) => b[1] - a[1])
  if (named.length < 3 || most < filled * TOO_MUCH.share || most < next * TOO_MUCH.times) return []
  const answer = ask(
    draft,
    {
      id: `customer:${first.toLowerCase()}`,
      text: said('ask.customer', { customer: first, share: { share: most / filled } }),
      choices: [
        { value: 'person', label: said('ask.customer.person') },
        { value: 'nobody', label: said('ask.customer.nobody') },
      ],
      preset: 'person',
      examples: [],
    },
    'customer',
  )
  return answer === 'nobody' ? [first.toLowerCase()] : []
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
