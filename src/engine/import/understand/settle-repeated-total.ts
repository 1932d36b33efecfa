import { said } from '../../../shared/words/said.ts'
import { foldHeader } from '../values/fold.ts'
import { ask, type Draft } from './draft.ts'
import { matchHeaders } from './match-headers.ts'

/** What a customer spent in all is told by its name, or by a count beside it that is that of the customer's rows. */
const OF_ALL =
  /total(?:ly)?(?:spen[dt]|revenue|sales|umsatz|gastado|depense)|spent(?:total|inall)|lifetime|ltv|clv|gesamtumsatz/
/** Customers of several rows that must agree. */
const ENOUGH = 2

/**
 * Asks where the amount is the same on all rows of each customer and is called what a customer spent in all, or stands beside the
 * number of the customer's rows: counted on each row, the total of a customer would count several times.
 */
export function settleRepeatedTotal(draft: Draft): void {
  const { columns, evidence, fixed, preset } = draft
  const customer = columns.get('customer') ?? columns.get('customerName')
  const amount = columns.get('amount')
  const isOfLines = columns.has('quantity') || columns.has('price') || columns.has('product')
  if (customer === undefined || amount === undefined || preset !== null || fixed.has('amount') || isOfLines) return
  const totals = repeatedOf(evidence.keys(customer), evidence.numbers(amount))
  if (totals === null) return
  const { names } = evidence.header
  const column = names[amount] ?? ''
  if (!OF_ALL.test(foldHeader(column)) && !isCounted(draft, evidence.keys(customer))) return
  ask(
    draft,
    {
      id: 'repeated-total',
      text: said('ask.repeated-total', { column }),
      choices: [{ value: 'each', label: said('ask.repeated-total.each') }],
      preset: null,
      examples: totals
        .slice(0, 3)
        .map(({ who, rows, amount: total }) =>
          said('ask.repeated-total.example', { customer: who, count: rows, column, total: total / 10_000 }),
        ),
    },
    'amount',
  )
}

interface Repeated {
  readonly who: string
  readonly rows: number
  readonly amount: number
}

/** The customers of several rows with the amount that all of them have; null where some differ, all are the same, or there are too few. */
function repeatedOf(customers: readonly string[], amounts: Float64Array): readonly Repeated[] | null {
  const seen = new Map<string, Repeated>()
  for (const [at, who] of customers.entries()) {
    const amount = amounts[at] as number
    if (who === '') continue
    const before = seen.get(who)
    if (before !== undefined && before.amount !== amount) return null
    seen.set(who, { who, rows: (before?.rows ?? 0) + 1, amount })
  }
  const several = [...seen.values()].filter(({ rows, amount }) => rows > 1 && !Number.isNaN(amount))
  return several.length >= ENOUGH && new Set(several.map(({ amount }) => amount)).size > 1 ? several : null
}

/** Whether a column that is called a count of orders holds how many rows each customer has. */
function isCounted({ evidence }: Draft, customers: readonly string[]): boolean {
  const count = matchHeaders(evidence.header.names).get('orderCount')
  if (count === undefined) return false
  const rows = new Map<string, number>()
  for (const who of customers) rows.set(who, (rows.get(who) ?? 0) + 1)
  const counts = evidence.numbers(count)
  return customers.every((who, at) => who === '' || counts[at] === (rows.get(who) as number) * 10_000)
}
