import type { Mapping, MappingIssue } from '../../../shared/model/import.ts'
import { said } from '../../../shared/words/said.ts'
import type { Row } from '../read/source.ts'
import { cellText } from '../values/cell-text.ts'
import { decimalMarkOf } from '../values/decimal-marks.ts'
import { foldHeader } from '../values/fold.ts'
import { scaledCell } from '../values/scaled-cell.ts'
import { Evidence } from './evidence.ts'
import type { Header } from './find-header.ts'
import { partsBetween, partsOfTotal } from './parts-of-total.ts'
import type { Quirks } from './presets.ts'

/** Names of what a whole order came to. */
const OF_THE_ORDER =
  /grandtotal|(?:order|invoice|receipt|basket|cart|check|bill|transaction|sale)(?:sub)?(?:total|amount|value|sum)|bestellwert|auftragswert|auftragssumme|belegsumme|rechnungsbetrag|total(?:de)?(?:la|do|del)?(?:commande|pedido|orden|encomenda|ordine|comanda|bestelling)|wartosczamowienia|rendelesvegosszege|суммазаказа|rechnungssumme|bonsumme/
/** Orders of several lines that must agree where neither name nor other columns say so: where gaps or prices do, and where lines may cost the same by chance. */
const ENOUGH = { seen: 2, unseen: 8 }

/**
 * How to read a file of lines whose amount is that of the whole order: it stands on each line of the order, or on its first alone.
 * Null for a file whose amounts are those of its lines, as far as the sampled rows tell. `isFilledDown` says that what is of an order stands on its
 * first row alone.
 */
export function orderTotals(
  mapping: Mapping,
  header: Header,
  below: readonly Row[],
  isFilledDown = false,
): Quirks | null {
  const { order, amount, quantity, price } = mapping.columns
  if (order === undefined || amount === undefined) return null
  const rows = below.map((row) => lineOf(row, mapping))
  const orders = ordersOf(rows)
  // An order in several places would count several times.
  if (new Set(orders.map(([line]) => line?.order)).size !== orders.length) return null
  const several = orders.filter((lines) => lines.length > 1)
  if (several.length === 0) return null
  const isOfFirst = several.every(
    ([first, ...others]) => !!first?.amount && others.every((line) => line.amount === null),
  )
  if (!isOfFirst && !isRepeated(several, orders)) return null
  // Asked last, as it reads every column.
  const isSure = () =>
    OF_THE_ORDER.test(foldHeader(header.names[amount] ?? '')) ||
    (isFilledDown && isOfFirst) ||
    isSumOfParts(rows, below, mapping, header) ||
    isTotalOfLines(rows, new Evidence(header, below, decimalMarkOf(mapping, 'amount'))) ||
    isBesideSumOfLines(rows, below, mapping, header)
  const enough = isOfFirst || differInWorth(several) ? ENOUGH.seen : ENOUGH.unseen
  if (several.length < enough && !isSure()) return null
  return {
    fillDown: { by: header.names[order] as string },
    amountIsOrderLevel: {
      ...(quantity === undefined ? {} : { quantity: header.names[quantity] as string }),
      ...(price === undefined ? {} : { price: header.names[price] as string }),
    },
  }
}

/** What is said of such a file; `amount` is the column. */
export function orderTotalsNote(header: Header, amount: number): MappingIssue {
  return {
    kind: 'note',
    role: 'amount',
    text: said('issue.order-totals', { column: header.names[amount] ?? '' }),
  }
}

interface Line {
  readonly order: string
  readonly amount: number | null
  /** Quantity times price; null where the file has not both. */
  readonly worth: number | null
}

function lineOf(row: Row, mapping: Mapping): Line {
  const { order = -1, amount = -1, quantity = -1, price = -1 } = mapping.columns
  const number = (role: 'amount' | 'quantity' | 'price', at: number) =>
    scaledCell(row, at, decimalMarkOf(mapping, role))
  const [pieces, each] = [number('quantity', quantity), number('price', price)]
  return {
    order: cellText(row, order),
    amount: number('amount', amount),
    worth: pieces === null || each === null ? null : Math.round((pieces * each) / 10_000),
  }
}

/** The lines that follow each other with the same order; the last order may be cut by the end of the sample. */
function ordersOf(lines: readonly Line[]): Line[][] {
  const orders: Line[][] = []
  for (const line of lines) {
    const last = orders.at(-1)
    if (line.order === '') continue
    if (last?.[0]?.order === line.order) last.push(line)
    else orders.push([line])
  }
  return orders
}

/** Whether the amount of each order of several rows is what its lines come to, with postage, taxes and discounts of the order. */
function isTotalOfLines(lines: readonly Line[], evidence: Evidence): boolean {
  const orders = new Map<string, { at: number; total: number; worth: number; rows: number; isOne: boolean }>()
  for (const [at, { order, amount, worth }] of lines.entries()) {
    if (order === '') continue
    const before = orders.get(order)
    const { at: first, total, ...sum } = before ?? { at, total: amount ?? Number.NaN, worth: 0, rows: 0, isOne: true }
    orders.set(order, {
      at: first,
      total,
      worth: sum.worth + (worth ?? Number.NaN),
      rows: sum.rows + 1,
      isOne: sum.isOne && amount === total && amount !== worth,
    })
  }
  const several = [...orders.values()].filter(({ rows }) => rows > 1)
  if (several.length === 0 || !several.every(({ isOne }) => isOne)) return false
  const found = partsBetween(
    several.map(({ worth }) => worth),
    several.map(({ total }) => total),
    partsOfTotal(evidence),
    several.map(({ at }) => at),
  )
  return found !== null
}

/** Whether another column holds parts, such as payments, that come to the amount in each order of several rows. */
function isSumOfParts(lines: readonly Line[], below: readonly Row[], mapping: Mapping, header: Header): boolean {
  const taken = new Set(Object.values(mapping.columns))
  return [...header.names.keys()].some((at) => {
    if (taken.has(at)) return false
    const sums = new Map<string, { amount: number | null; parts: number; rows: number }>()
    for (const [index, { order, amount }] of lines.entries()) {
      const part = scaledCell(below[index] as Row, at, decimalMarkOf(mapping, 'amount'))
      if (order === '') continue
      if (part === null || Number.isNaN(part) || part === 0) return false
      const sum = sums.get(order) ?? { amount, parts: 0, rows: 0 }
      sums.set(order, { ...sum, parts: sum.parts + part, rows: sum.rows + 1 })
    }
    const several = [...sums.values()].filter(({ rows }) => rows > 1)
    return several.length > 0 && [...sums.values()].every(({ amount, parts }) => amount === parts)
  })
}

/** Whether a column holds what the lines of each order come to, the same on all of them, so that what stands beside it is of the order too. */
function isBesideSumOfLines(lines: readonly Line[], below: readonly Row[], mapping: Mapping, header: Header): boolean {
  if (mapping.columns.price === undefined || mapping.columns.quantity === undefined) return false
  return [...header.names.keys()].some((at) => {
    const sums = new Map<string, { total: number; worth: number; rows: number; isOne: boolean }>()
    for (const [index, { order, worth }] of lines.entries()) {
      if (order === '') continue
      const total = scaledCell(below[index] as Row, at, decimalMarkOf(mapping, 'amount'))
      if (total === null || Number.isNaN(total) || worth === null || Number.isNaN(worth)) return false
      const sum = sums.get(order) ?? { total, worth: 0, rows: 0, isOne: true }
      sums.set(order, {
        total,
        worth: sum.worth + worth,
        rows: sum.rows + 1,
        isOne: sum.isOne && sum.total === total && worth !== total,
      })
    }
    const several = [...sums.values()].filter(({ rows }) => rows > 1)
    return several.length > 0 && several.every(({ total, worth, isOne }) => isOne && Math.abs(total - worth) <= 100)
  })
}

/** Whether the lines of most orders differ in what quantity and price come to. */
function differInWorth(orders: readonly Line[][]): boolean {
  const differing = orders.filter(([first, ...others]) => others.some(({ worth }) => worth !== first?.worth))
  return differing.length * 2 > orders.length
}

/** Whether all lines of an order say the same, orders say different things, and the lines do not come to what they say. */
function isRepeated(several: readonly Line[][], orders: readonly Line[][]): boolean {
  const isSame = several.every(([first, ...others]) => others.every((line) => line.amount === first?.amount))
  const amounts = new Set(orders.map(([first]) => first?.amount))
  if (!isSame || amounts.size < 2 || amounts.has(null)) return false
  const lines = several.flat()
  const own = lines.filter(({ amount, worth }) => worth !== null && Math.abs((amount ?? 0) - worth) <= 100)
  return own.length * 2 < lines.length
}
