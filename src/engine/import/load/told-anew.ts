import { LINE_KIND } from '../../sales/line-kind.ts'

/** A line of an order as two files may tell of it. */
export interface Told {
  readonly id: number
  readonly kind: number
  readonly customer: number | null
  readonly product: number | null
  /** Days since 1970. */
  readonly day: number
  readonly quantity: number | null
  readonly price: number | null
  readonly amount: number
}

type TellingLine = Told & {
  /** Of the later file. */
  readonly isNew: boolean
  /** A line of an earlier file that a row of the later one repeats. */
  readonly isFound: boolean
}

/**
 * The lines of earlier files that count no more, since a later file says something else of them: of the same order, day and customer.
 * They are all that it does not repeat where it tells the order anew: it repeats some lines and has others, has others of every
 * product, or cancels it. `isCut`: the order may be cut in two by the files' end; `hasNumber`: it has a number of the till.
 */
export function toldAnew(
  lines: readonly TellingLine[],
  { isCut, hasNumber }: { readonly isCut: boolean; readonly hasNumber: boolean },
): number[] {
  const days = new Set(lines.filter(({ isNew }) => isNew).map(({ day }) => day))
  return isCut
    ? []
    : [...days].flatMap((day) =>
        toldOfDay(
          lines.filter((line) => line.day === day),
          hasNumber,
        ),
      )
}

function toldOfDay(lines: readonly TellingLine[], hasNumber: boolean): number[] {
  const added = lines.filter(({ isNew }) => isNew)
  const left = lines.filter(({ isNew, isFound }) => !isNew && !isFound)
  const customers = new Set(lines.flatMap(({ customer }) => customer ?? []))
  // Money given back adds to what was sold.
  const isGivenBack = added.every(({ kind }) => kind === LINE_KIND.creditNote || kind === LINE_KIND.return)
  if (left.length === 0 || isGivenBack) return []
  if (customers.size > 1) return isOfOtherCustomer(left, added) ? left.map(({ id }) => id) : []
  const isWhole = hasNumber && (lines.some(({ isFound }) => isFound) || coversAll(left, added) || cancelsOrder(added))
  return (isWhole ? left : left.filter((line) => added.some((other) => isCancelledOnce(line, other)))).map(
    ({ id }) => id,
  )
}

/** Whether the lines are the same but for their customer, who was put right. */
function isOfOtherCustomer(left: readonly Told[], added: readonly Told[]): boolean {
  const content = ({ product, quantity, price, amount, kind }: Told) =>
    `${product} ${quantity} ${price} ${amount} ${kind}`
  const [before, after] = [left, added].map((lines) => lines.map(content).sort().join())
  const isOne = [left, added].every((lines) => new Set(lines.map(({ customer }) => customer)).size === 1)
  return isOne && before === after
}

/** Whether each line that was there has another one of the same product. */
function coversAll(left: readonly Told[], added: readonly Told[]): boolean {
  const counts = new Map<number | null, number>()
  for (const { product } of added) counts.set(product, (counts.get(product) ?? 0) + 1)
  return left.every(({ product }) => {
    const more = counts.get(product) ?? 0
    counts.set(product, more - 1)
    return more > 0
  })
}

function cancelsOrder(added: readonly Told[]): boolean {
  return added.every(({ kind, product }) => kind === LINE_KIND.cancelled && product === null)
}

/** Whether two lines are the same but for being cancelled. */
function isCancelledOnce(one: Told, other: Told): boolean {
  return (
    (one.kind === LINE_KIND.cancelled) !== (other.kind === LINE_KIND.cancelled) &&
    one.product === other.product &&
    (one.quantity ?? 0) === (other.quantity ?? 0) &&
    (one.price ?? 0) === (other.price ?? 0) &&
    one.amount === other.amount
  )
}
