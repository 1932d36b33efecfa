import type { OptionValues } from '../../shared/analyses/analysis-options.ts'
import {
  type BridgeFigures,
  type BridgeOptions,
  type BridgePeriods,
  type BridgeSteps,
  type PartRow,
  stepRows,
} from '../../shared/analyses/bridge.ts'
import { type Said, said } from '../../shared/words/said.ts'
import type { Database } from '../database/open.ts'
import type { StoredRun } from '../database/runs.ts'
import { currencyOf } from '../database/shop.ts'
import type { CountedSales } from '../sales/counted-sales.ts'
import { addMonths, dayNumber, isoDay } from '../sales/days.ts'
import { firstSaleDay } from '../sales/first-sale-day.ts'
import type { Question } from '../sales/question.ts'
import { readAscendingDates } from '../sales/read-dates.ts'
import { bridgeSteps } from './bridge-steps.ts'
import { bridgeSums, type Days } from './bridge-sums.ts'

const MONTHS = 3

/** Why spending changed between two periods, whatever days the filter takes. Throws `usage` for a period that ends before it begins. */
export function bridgeOf({
  database,
  run,
  filter,
  salesUnder,
  options,
}: Question<OptionValues<BridgeOptions>>): BridgeFigures {
  const sales = salesUnder({ ...filter, from: null, to: null })
  const periods =
    options.bridge === null ? lastMonths(dayNumber(run.summary.settings.asOf)) : readPeriods(options.bridge)
  const [before, after] = [daysOf(periods.first), daysOf(periods.second)]
  const steps = (names: readonly (string | null)[], groupOf: (entry: number) => number): PartRow[] =>
    bridgeSums(sales, before, after, names.length, groupOf).map((sums, at) => ({
      ...bridgeSteps(sums),
      name: names[at] ?? null,
    }))
  const [total] = steps([null], () => 0) as [PartRow]
  return {
    periods,
    total,
    steps: stepRows(total),
    segments: bySegment(run, sales, steps),
    stores: byPlace(database, 'stores', sales.columns.store, sales, steps),
    countries: byPlace(database, 'countries', sales.columns.country, sales, steps),
    notes: notesOf(periods, total, currencyOf(database), firstSaleDay(sales)),
  }
}

type Steps = (names: readonly (string | null)[], groupOf: (entry: number) => number) => PartRow[]

/** By the segment that each customer is in now. */
function bySegment({ customers }: StoredRun, { columns }: CountedSales, steps: Steps): PartRow[] {
  const { keys, segment, segmentNames } = customers
  const segmentOfKey = new Map(Array.from(keys, (key, at) => [key, segment[at] as number]))
  // The place of whoever is in no segment comes last.
  const ofEntry = new Uint16Array(columns.order.length)
  for (const [place, key] of columns.customers.entries()) {
    const group = segmentOfKey.get(key) ?? segmentNames.length
    ofEntry.fill(group, columns.starts[place], columns.starts[place + 1])
  }
  return steps([...segmentNames, null], (entry) => ofEntry[entry] as number).filter(
    (row) => row.name !== null && isThere(row),
  )
}

/** An order belongs to its place; none where there is no other than one. */
function byPlace(
  database: Database,
  table: 'stores' | 'countries',
  placeOf: ArrayLike<number>,
  { columns }: CountedSales,
  steps: Steps,
): PartRow[] {
  const names: (string | null)[] = [null]
  const rows = database.prepare<[], [number, string]>(`SELECT id, name FROM ${table}`).raw().all()
  for (const [id, name] of rows) names[id] = name
  if (rows.length === 0) return []
  const dense = Array.from(names, (name) => name ?? null)
  const found = steps(dense, (entry) => placeOf[columns.order[entry] as number] as number).filter(isThere)
  return found.length < 2 ? [] : found.sort((a, b) => b.end - a.end)
}

function isThere({ start, end }: BridgeSteps): boolean {
  return start !== 0 || end !== 0
}

function daysOf({ from, to }: BridgePeriods['first']): Days {
  return { first: dayNumber(from), last: dayNumber(to) }
}

/** The months up to a day, against as many before. */
function lastMonths(today: number): BridgePeriods {
  const [first, second] = [addMonths(today, -2 * MONTHS), addMonths(today, -MONTHS)]
  return {
    first: { from: isoDay(first), to: isoDay(second - 1) },
    second: { from: isoDay(second), to: isoDay(today - 1) },
  }
}

/** The earlier one first, however they were given. */
function readPeriods(text: string): BridgePeriods {
  const periods = text.split(',').map((each) => {
    const [from = '', to = ''] = readAscendingDates(each, '..', false)
    return { from, to }
  })
  const [first, second] = periods.sort((a, b) => (a.from < b.from ? -1 : 1)) as [
    BridgePeriods['first'],
    BridgePeriods['first'],
  ]
  return { first, second }
}

/** What has to be said where the sales begin so late that the first period lacks some. */
function beginningOf({ from, to }: BridgePeriods['first'], begin: number | null): Said[] {
  if (begin === null || begin <= dayNumber(from)) return []
  const key = begin > dayNumber(to) ? 'bridge.note.beginsAfter' : 'bridge.note.beginsWithin'
  return [said(key, { day: { day: isoDay(begin) } })]
}

function notesOf(
  { first, second }: BridgePeriods,
  total: BridgeSteps,
  currency: string | null,
  begin: number | null,
): Said[] {
  const money = (amount: number) => ({ money: amount, currency })
  const { start, lost, keptOrders, keptValue, returning, end, leftOut } = total
  const change = end - start
  return [
    said('bridge.note.periods', {
      from1: { day: first.from },
      to1: { day: first.to },
      from2: { day: second.from },
      to2: { day: second.to },
    }),
    ...beginningOf(first, begin),
    said('bridge.note.change', {
      direction: change > 0 ? 'up' : change < 0 ? 'down' : 'same',
      change: money(Math.abs(change)),
      start: money(start),
      end: money(end),
      lost: money(-lost),
      kept: money(keptOrders + keptValue),
      returning: money(returning),
      joined: money(total.new),
    }),
    ...(leftOut.spending1 === 0 && leftOut.spending2 === 0
      ? []
      : [said('bridge.note.leftOut', { before: money(leftOut.spending1), after: money(leftOut.spending2) })]),
  ]
}
