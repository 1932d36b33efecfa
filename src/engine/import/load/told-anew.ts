import { isDeepStrictEqual } from 'node:util'
import { LINE_KIND } from '../../sales/line-kind.ts'

/** A line of an order as two files may tell of it. */
export interface Told {
  readonly id: number
  readonly importId: number
  readonly row: number
  readonly hash: number
  readonly kind: number
  readonly customer: number | null
  readonly product: number | null
  /** Days since 1970. */
  readonly day: number
  readonly quantity: number | null
  readonly price: number | null
  readonly amount: number
}

export type TellingLine = Told & {
  /** Of the later file. */
  readonly isNew: boolean
  /** A line of an earlier file that a row of the later one repeats. */
  readonly isFound: boolean
  /** A line of an earlier file that no end of the later one cut off, and one that an end may have cut off; neither where nobody can tell. */
  readonly isBetween: boolean
  readonly isCutOff: boolean
}

interface Circumstances {
  /** The order may be cut in two by the files' end. */
  readonly isCut: boolean
  /** It has a number of the till. */
  readonly hasNumber: boolean
  /** The later file can be taken for all that was sold where the order stood. */
  readonly isWholeFile: boolean
  /** The later file has more lines of it than a cut of the files can account for. */
  readonly isTogether: boolean
  /** The later file holds only lines of some kind, of which those that it leaves out are none. */
  readonly isFiltered: boolean
}

/** What a later file says of an order: the lines of earlier files that count no more, or are left out for no reason that is known. */
export interface Retelling {
  readonly changed: readonly number[]
  readonly open: readonly number[]
}

/**
 * The lines of earlier files that count no more, since a later file says something else of them. They are all that it does not repeat
 * where it tells the order anew: it repeats some lines and has others, has others of every product of that day, cancels it, or has all
 * that stood around it. Lines that its end may have cut off stay.
 */
export function toldAnew(lines: readonly TellingLine[], order: Circumstances): Retelling {
  const { added, found, left } = sides(lines)
  const rows = new Set(found.map(({ importId, row }) => `${importId} ${row}`))
  // Money given back that stands on the row of its sale is told with that row.
  const ofRow = left.filter(({ importId, row }) => rows.has(`${importId} ${row}`))
  const rest = left.filter((line) => !ofRow.includes(line))
  const days = new Set(added.map(({ day }) => day))
  const changed = new Set([
    ...ofRow,
    ...(order.isCut
      ? []
      : isToldWhole(lines, rest, order)
        ? rest
        : [...days].flatMap((day) =>
            toldOfDay(
              lines.filter((line) => line.day === day && !ofRow.includes(line)),
              order,
            ),
          )),
  ])
  const open = found.length === 0 ? [] : rest.filter((line) => counts(line) && !changed.has(line))
  return { changed: idsOf([...changed]), open: idsOf(open) }
}

/** The lines of earlier files where a later one has the same on another day, and nothing of the order on the days that were said. */
export function toldOfOtherDay(lines: readonly TellingLine[], hasNumber: boolean): number[] {
  const { added, left } = sides(lines)
  const isOne = new Set(lines.map(({ customer }) => customer)).size === 1 && lines[0]?.customer !== null
  const isSame = isDeepStrictEqual(left.map(contentOf).sort(), added.map(contentOf).sort())
  return hasNumber && isOne && isOnOtherDays(lines) && isSame ? idsOf(left) : []
}

/** Whether a later file has an order on none of the days that earlier ones said, and repeats nothing of it. */
export function isOnOtherDays(lines: readonly TellingLine[]): boolean {
  const { added, found, left } = sides(lines)
  const days = new Set(added.map(({ day }) => day))
  return found.length === 0 && days.size > 0 && left.length > 0 && !left.some(({ day }) => days.has(day))
}

function sides(lines: readonly TellingLine[]) {
  return {
    added: lines.filter(({ isNew }) => isNew),
    found: lines.filter(({ isFound }) => isFound),
    left: leftOut(lines),
  }
}

/** The lines of earlier files that the later one does not repeat. */
export function leftOut<Line extends TellingLine>(lines: readonly Line[]): Line[] {
  return lines.filter(({ isNew, isFound }) => !isNew && !isFound)
}

/** Whether a later file has the whole order, and nothing that only adds to it. */
function isToldWhole(lines: readonly TellingLine[], rest: readonly TellingLine[], order: Circumstances): boolean {
  const { added } = sides(lines)
  if (!order.hasNumber || !order.isWholeFile || !rest.every(({ isBetween }) => isBetween)) return false
  if (customersOf(lines).size > 1) return false
  if (added.length === 0) return !order.isFiltered && rest.some(counts)
  return !areGivenBack(added) || areGivenBack(rest)
}

function toldOfDay(lines: readonly TellingLine[], { hasNumber, isTogether }: Circumstances): TellingLine[] {
  const { added, found, left } = sides(lines)
  // Money given back adds to what was sold.
  if (left.length === 0 || areGivenBack(added)) return []
  if (customersOf(lines).size > 1) return isOfOtherCustomer(left, added) ? left : []
  const isChanged =
    found.length > 0
      ? isTogether || left.every(({ isBetween }) => isBetween)
      : coversAll(left, added) && !left.some(({ isCutOff }) => isCutOff)
  const isWhole = hasNumber && (isChanged || cancelsOrder(added))
  return isWhole ? left : left.filter((line) => added.some((other) => isCancelledOnce(line, other)))
}

function customersOf(lines: readonly Told[]): ReadonlySet<number> {
  return new Set(lines.flatMap(({ customer }) => customer ?? []))
}

function areGivenBack(lines: readonly Told[]): boolean {
  return lines.every(({ kind }) => isGivenBack(kind))
}

/** Whether lines of a kind give money back. */
export function isGivenBack(kind: number): boolean {
  return kind === LINE_KIND.creditNote || kind === LINE_KIND.return
}

function counts({ kind }: Told): boolean {
  return kind !== LINE_KIND.cancelled
}

function idsOf(lines: readonly Told[]): number[] {
  return lines.map(({ id }) => id)
}

/** Whether the lines are the same but for their customer, who was put right. */
function isOfOtherCustomer(left: readonly Told[], added: readonly Told[]): boolean {
  const isOne = [left, added].every((lines) => new Set(lines.map(({ customer }) => customer)).size === 1)
  const [before, after] = [left, added].map((lines) => lines.map((line) => `${contentOf(line)} ${line.kind}`).sort())
  return isOne && isDeepStrictEqual(before, after)
}

function contentOf({ product, quantity, price, amount }: Told): string {
  return `${product} ${quantity} ${price} ${amount}`
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
