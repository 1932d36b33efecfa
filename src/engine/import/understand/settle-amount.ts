import { said, type Text } from '../../../shared/words/said.ts'
import { multiplyScaled } from '../values/decimal.ts'
import { foldHeader } from '../values/fold.ts'
import { isDiscountName } from './discount-name.ts'
import { ask, type Draft, leave, take } from './draft.ts'
import { partsBetween, partsOfTotal } from './parts-of-total.ts'
import { SYNONYMS } from './synonyms.ts'
import { OTHER_LANGUAGES } from './synonyms-abroad.ts'

/** What a share of the rows must hold to need no question. */
const SURE = 0.98
/** Below this share, an amount beside quantity and price has nothing to do with them. */
const UNLIKELY = 0.5
const SHOWN = 3
const AMOUNT = new RegExp(
  [
    'total|amount|betrag|summe|importe|montant|valor|value|revenue|sales|ingres|receita|ricav|recette|umsatz|omzet',
    'kwota|wartosc|razem|belopp|belob|bedrag|castka|celkem|osszeg|suma|iznos|tutar|toplam',
    'сумма|стоимост|вартіст|金额|金額|小計|小计|合計|合计|금액|합계',
  ].join('|'),
)

/**
 * Holds the amount against quantity times price: a column that only ends in a name of amounts, such as a freight amount, gives way
 * where the arithmetic speaks against it; one that is called an amount is asked about.
 */
export function settleAmount(draft: Draft): void {
  totalOfOrder(draft)
  const { columns, evidence, preset } = draft
  const [amount, quantity, price] = [columns.get('amount'), columns.get('quantity'), columns.get('price')]
  if (preset !== null || amount === undefined || price === undefined) return
  const support = supportOf(draft, amount, quantity, price)
  if (support.compared === 0 || support.share >= SURE || isOfOrder(draft, amount)) return
  if (isWithPostage(draft, amount, quantity, price)) return
  const better = supported(draft, amount, quantity, price)
  if (better !== undefined && take(draft, 'amount', better, said('why.arithmetic'))) return
  const name = foldHeader(withoutUnit(evidence.header.names[amount] ?? ''))
  const isNamed = SYNONYMS.amount.includes(name) || OTHER_LANGUAGES.amount?.includes(name)
  if (support.share < UNLIKELY && !isNamed) {
    leave(draft, 'amount')
    return
  }
  if (support.hasConstantShare || quantity === undefined) return
  const column = evidence.header.names[amount] ?? ''
  const taken = ask(
    draft,
    {
      id: 'amount',
      text: said('ask.amount', { column, share: { share: 1 - support.share } }),
      choices: [
        { value: 'column', label: said('ask.amount.column', { column }) },
        { value: 'pieces', label: said('ask.amount.pieces') },
      ],
      preset: 'column',
      examples: support.examples,
    },
    'amount',
  )
  if (taken === 'pieces') draft.reading = { ...draft.reading, isAmountIgnored: true }
}

/** Whether the amount is on all rows what the pieces come to with postage, taxes or discounts beside them. */
function isWithPostage({ evidence }: Draft, amount: number, quantity: number | undefined, price: number): boolean {
  if (quantity === undefined) return false
  const [amounts, pieces, prices] = [evidence.numbers(amount), evidence.numbers(quantity), evidence.numbers(price)]
  const rows = [...amounts.keys()].filter((at) => (amounts[at] as number) > 0)
  const sums = rows.map((at) => multiplyScaled(pieces[at] as number, prices[at] as number))
  const totals = rows.map((at) => amounts[at] as number)
  return partsBetween(sums, totals, partsOfTotal(evidence), rows)?.some(({ isTax }) => !isTax) ?? false
}

/** Another column called an amount that is quantity times price on nearly all rows. */
function supported(draft: Draft, amount: number, quantity: number | undefined, price: number): number | undefined {
  if (quantity === undefined) return undefined
  const { header, rows } = draft.evidence
  const taken = new Set(draft.columns.values())
  return [...header.names.keys()].find((at) => {
    const name = foldHeader(withoutUnit(header.names[at] ?? ''))
    if (at === amount || taken.has(at) || !AMOUNT.test(name)) return false
    const { compared, share } = supportOf(draft, at, quantity, price)
    return share >= SURE && compared * 2 >= rows.length
  })
}

/** Of an order's subtotal and its total, which both stand on all of its rows, the total is what was paid. */
function totalOfOrder(draft: Draft): void {
  const { columns, evidence, preset } = draft
  const amount = columns.get('amount')
  if (preset !== null || amount === undefined) return
  const folded = evidence.header.names.map((name) => foldHeader(withoutUnit(name)))
  const name = folded[amount] as string
  const whole = withPostage(draft, amount)
  if (whole !== undefined) {
    take(draft, 'amount', whole, said('why.total-of-order'))
    return
  }
  if (!name.includes('subtotal') || !(isOfOrder(draft, amount) || isOneRowEach(draft))) return
  const total = folded.findIndex(
    (each) => each === name.replace('subtotal', 'total') || /^(?:grand|order)?total$/.test(each),
  )
  if (total >= 0 && total !== amount) take(draft, 'amount', total, said('why.total-of-order'))
}

/** The column that on all rows is the amount with postage or discounts of the order, where rows are whole orders. */
function withPostage({ columns, evidence }: Draft, amount: number): number | undefined {
  const isOfItems = (['product', 'productName'] as const).some((role) => columns.has(role))
  const { names } = evidence.header
  const orders = evidence.keys(columns.get('order') ?? -1)
  const isRepeated = columns.has('order') && new Set(orders).size < orders.length
  if (isOfItems || isRepeated || /net/.test(foldHeader(names[amount] ?? ''))) return undefined
  const sums = [...evidence.numbers(amount)]
  const parts = partsOfTotal(evidence)
  const others = new Set([...columns].flatMap(([role, at]) => (role === 'price' ? [] : at)))
  return [...names.keys()].find((at) => {
    if (others.has(at) || isDiscountName(names[at] ?? '') || !AMOUNT.test(foldHeader(names[at] ?? ''))) return false
    const found = partsBetween(sums, [...evidence.numbers(at)], parts, [...sums.keys()])
    return found?.some(({ isTax }) => !isTax) ?? false
  })
}

interface Support {
  readonly compared: number
  /** Of the compared rows, those whose amount is quantity times price; NaN where there are none. */
  readonly share: number
  /** Whether nearly all amounts are the same share of it, as with a tax. */
  readonly hasConstantShare: boolean
  readonly examples: readonly Text[]
}

function supportOf(draft: Draft, amount: number, quantity: number | undefined, price: number): Support {
  const amounts = draft.evidence.numbers(amount)
  const prices = draft.evidence.numbers(price)
  const quantities = quantity === undefined ? null : draft.evidence.numbers(quantity)
  const { names } = draft.evidence.header
  const discounts = names.flatMap((name, at) => (isDiscountName(name) ? [draft.evidence.numbers(at)] : []))
  const examples: Text[] = []
  const shares = new Map<number, number>()
  let compared = 0
  let same = 0
  for (let at = 0; at < amounts.length; at++) {
    const [given, each] = [amounts[at] as number, prices[at] as number]
    const pieces = quantities === null ? 10_000 : (quantities[at] as number)
    const product = multiplyScaled(pieces, each)
    if (Number.isNaN(given) || Number.isNaN(product) || product === 0) continue
    compared++
    const off = [0, ...discounts.map((discount) => Math.abs(discount[at] || 0))]
    if (off.some((less) => isNear(Math.abs(given), Math.abs(product) - less))) same++
    else if (examples.length < SHOWN) {
      examples.push(
        said('ask.amount.example', {
          row: draft.evidence.rows[at]?.number ?? 0,
          column: draft.evidence.header.names[amount] ?? '',
          given: String(given / 10_000),
          product: String(product / 10_000),
        }),
      )
    }
    const share = Math.round((given / product) * 100)
    shares.set(share, (shares.get(share) ?? 0) + 1)
  }
  const most = Math.max(...shares.values())
  // Of a few rows one share is no rule.
  const hasConstantShare = compared >= 5 && shares.size <= 6 && most >= compared * 0.5 && !shares.has(0)
  return { compared, share: same / compared, hasConstantShare, examples }
}

/** Whether the amount stands the same on all lines of orders that have several, so that it is the order's. */
export function isOfOrder(draft: Draft, amount: number): boolean {
  const order = draft.columns.get('order')
  if (order === undefined) return false
  const amounts = draft.evidence.numbers(amount)
  const first = new Map<string, number>()
  let several = 0
  for (const [at, key] of draft.evidence.keys(order).entries()) {
    if (key === '') continue
    const before = first.get(key)
    if (before === undefined) first.set(key, amounts[at] as number)
    else if (Number.isNaN(amounts[at] as number) || before === amounts[at]) several++
    else return false
  }
  return several > 0
}

function isNear(given: number, product: number): boolean {
  return Math.abs(given - product) <= Math.max(100, product * 0.005)
}

function isOneRowEach({ columns, evidence }: Draft): boolean {
  const order = columns.get('order')
  if (order === undefined || (['price', 'product', 'productName'] as const).some((role) => columns.has(role)))
    return false
  const keys = evidence.keys(order).filter((key) => key !== '')
  return keys.length > 0 && new Set(keys).size === keys.length
}

function withoutUnit(name: string): string {
  return name.replaceAll(/\([^)]*\)/g, '')
}
