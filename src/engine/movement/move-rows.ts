import type { OptionValues } from '../../shared/analyses/analysis-options.ts'
import {
  type MoveDirection,
  type MovedCustomer,
  type MovementOptions,
  type MoveRow,
  NO_SEGMENT,
} from '../../shared/analyses/movement.ts'
import type { IsoDate } from '../../shared/model/settings.ts'
import { type Said, said } from '../../shared/words/said.ts'
import { contactsOf } from '../sales/contacts.ts'
import { type CountedSales, ROLE } from '../sales/counted-sales.ts'
import { dayNumber } from '../sales/days.ts'
import type { Question } from '../sales/question.ts'
import type { Move } from './segment-matrix.ts'
import type { Scoring } from './segments-before.ts'

/** More than these nobody goes through, and a window cannot hold. */
const MOST_LISTED = 1_000

/** What a customer spent in as many days before the earlier date as there are between both, and between both. */
interface Spent {
  readonly before: Float64Array
  readonly between: Float64Array
  /** The place in either of each key. */
  readonly places: Int32Array
}

/** A move with its customers. */
export interface PricedMove extends MoveRow {
  readonly keys: readonly number[]
  readonly spent: Spent
}

/**
 * What the moves meant in money, worse ones first, each kind by its customers. `segments` are all of them, best first; null where they are of two maps, which
 * says nothing of better or worse.
 */
export function moveRows(
  { sales }: Scoring,
  moves: readonly Move[],
  segments: readonly string[] | null,
  from: IsoDate,
  to: IsoDate,
): readonly PricedMove[] {
  const spent = spentAround(sales, dayNumber(from), dayNumber(to))
  const sum = (column: Float64Array, keys: readonly number[]) =>
    keys.reduce((total, key) => total + (column[spent.places[key] as number] as number), 0)
  const kinds: readonly MoveDirection[] = ['worse', 'better', 'other', 'new', 'left', 'same']
  return moves
    .map((move) => ({
      from: move.from,
      to: move.to,
      direction: directionOf(move, segments),
      customers: move.keys.length,
      spentBefore: sum(spent.before, move.keys),
      spentBetween: sum(spent.between, move.keys),
      keys: move.keys,
      spent,
    }))
    .sort((a, b) => kinds.indexOf(a.direction) - kinds.indexOf(b.direction) || b.customers - a.customers)
}

function directionOf({ from, to }: Move, segments: readonly string[] | null): MoveDirection {
  if (from === null) return 'new'
  if (to === null) return 'left'
  if (segments === null) return from === to ? 'same' : 'other'
  const difference = segments.indexOf(to) - segments.indexOf(from)
  return difference < 0 ? 'better' : difference > 0 ? 'worse' : 'same'
}

function spentAround({ columns, role, isNet }: CountedSales, from: number, to: number): Spent {
  const { customers, starts, day, amount } = columns
  const before = new Float64Array(customers.length)
  const between = new Float64Array(customers.length)
  for (let place = 1; place < customers.length; place++) {
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
      const is = role[at]
      const of = day[at] as number
      if (is === ROLE.leftOut || (is === ROLE.return && !isNet) || of >= to || of < 2 * from - to) continue
      const column = of < from ? before : between
      column[place] = (column[place] as number) + (amount[at] as number)
    }
  }
  const places = new Int32Array((customers.at(-1) ?? 0) + 1)
  for (let place = 1; place < customers.length; place++) places[customers[place] as number] = place
  return { before, between, places }
}

/**
 * Who moved from or to the segments that are asked for; without any, whoever moved to a worse one, or to any where better and worse cannot be told.
 * Those who spent most before come first, of the customers whom the filter takes.
 */
export function movedCustomers(
  { database, run, filter, options }: Question<OptionValues<MovementOptions>>,
  { sales }: Scoring,
  moves: readonly PricedMove[],
): { readonly customers: readonly MovedCustomer[]; readonly notes: readonly Said[] } {
  const { fromSegment, toSegment } = options
  const isAsked = fromSegment !== null || toSegment !== null
  const isOfOneMap = moves.every(({ direction }) => direction !== 'other')
  const isWorth = ({ direction }: MoveRow) => direction === (isOfOneMap ? 'worse' : 'other')
  const taken = moves.filter((move) => (isAsked ? isFrom(move, fromSegment) && isTo(move, toSegment) : isWorth(move)))
  const { keys, segment, segmentNames, cluster } = run.customers
  const isNarrow = filter.segments.length + filter.clusters.length > 0
  const chosen = isNarrow
    ? new Set(
        keys.filter(
          (_, at) =>
            (filter.segments.length === 0 || filter.segments.includes(segmentNames[segment[at] as number] as string)) &&
            (filter.clusters.length === 0 || filter.clusters.includes(cluster?.[at] ?? 0)),
        ),
      )
    : null
  const people = taken.flatMap(({ from, to, keys: moved, spent }) =>
    moved.flatMap((key) => {
      const place = spent.places[key] as number
      if (chosen !== null && !chosen.has(key)) return []
      return [
        { place, from, to, spentBefore: spent.before[place] as number, spentBetween: spent.between[place] as number },
      ]
    }),
  )
  people.sort((a, b) => b.spentBefore - a.spentBefore || b.spentBetween - a.spentBetween || a.place - b.place)
  const first = people.slice(0, MOST_LISTED)
  const contacts = contactsOf(
    database,
    sales.columns,
    first.map(({ place }) => place),
  )
  return {
    customers: first.map(({ place: _, ...person }, at) => ({ ...(contacts[at] as MovedCustomer), ...person })),
    notes: [
      ...(isAsked || !isOfOneMap ? [] : [said('movement.note.slipped')]),
      ...(people.length > first.length ? [said('lists.first', { shown: first.length, total: people.length })] : []),
    ],
  }
}

function isFrom({ from }: MoveRow, asked: string | null): boolean {
  return asked === null || (from ?? NO_SEGMENT.notYet) === asked
}

/** Without a segment, whoever is in another one. */
function isTo({ from, to, direction }: MoveRow, asked: string | null): boolean {
  if (asked === null) return from !== to
  if (asked === NO_SEGMENT.worse || asked === NO_SEGMENT.better) return asked === `(${direction})`
  return (to ?? NO_SEGMENT.left) === asked
}
