import type { OptionValues } from '../../shared/analyses/analysis-options.ts'
import type { LatenessRow, OverdueCustomer, OverdueFigures, OverdueOptions } from '../../shared/analyses/overdue.ts'
import { said } from '../../shared/words/said.ts'
import { contactsOf } from '../sales/contacts.ts'
import { type CountedSales, ROLE } from '../sales/counted-sales.ts'
import { customerIds } from '../sales/customer-ids.ts'
import { addMonths, dayNumber, isoDay } from '../sales/days.ts'
import type { Question } from '../sales/question.ts'
import { lastItems } from './last-items.ts'
import { type Rhythms, rhythmsOf } from './rhythms.ts'

/** More than these nobody calls, and a window cannot hold. */
const MOST_LISTED = 1_000
const MOST_IN_JSON = 100
const MONTHS = 12

/** Who is later than usual on the analysis date, whatever days the filter takes: a rhythm has no gaps. */
export function overdueOf({
  database,
  run,
  filter,
  salesUnder,
  options,
}: Question<OptionValues<OverdueOptions>>): OverdueFigures {
  const sales = salesUnder({ ...filter, from: null, to: null })
  const today = dayNumber(run.summary.settings.asOf)
  const rhythms = rhythmsOf(sales, options.leastDays)
  const spent = spentSince(sales, addMonths(today, -MONTHS))
  const ids = customerIds(database, sales.columns)
  const ratio = (at: number) => (today - (rhythms.lastDay[at] as number)) / (rhythms.medianDays[at] as number)
  const spentBy = (at: number) => spent[rhythms.places[at] as number] as number
  const idOf = (at: number) => ids[rhythms.places[at] as number] as string
  const overdue = Array.from(rhythms.places.keys()).filter((at) => ratio(at) > 1)
  const byRatio = overdue.toSorted(
    (a, b) => ratio(b) - ratio(a) || spentBy(b) - spentBy(a) || (idOf(a) < idOf(b) ? -1 : 1),
  )
  const bySpending = byRatio.toSorted((a, b) => spentBy(b) - spentBy(a))
  const listed = (rows: readonly number[]): OverdueCustomer[] => {
    const places = rows.map((at) => rhythms.places[at] as number)
    const contacts = contactsOf(database, sales.columns, places)
    const items = lastItems(database, sales, places)
    return rows.map((at, row) => ({
      ...(contacts[row] as OverdueCustomer),
      ...figuresAt(rhythms, at, today),
      spent12: spentBy(at),
      lastItems: items[row] as string,
    }))
  }
  const customers = listed(bySpending.slice(0, MOST_LISTED))
  return {
    lateness: latenessOf(Array.from(rhythms.places.keys()), ratio, spentBy),
    customers,
    top: listed(byRatio.slice(0, MOST_IN_JSON)),
    notes: [
      said('overdue.note.rhythm'),
      ...(rhythms.places.length === 0 ? [said('overdue.note.nobodyYet', { days: options.leastDays })] : []),
      ...(rhythms.places.length > 0 && overdue.length === 0 ? [said('overdue.note.nobody')] : []),
      ...(overdue.length > MOST_LISTED
        ? [said('lists.first', { shown: customers.length, total: overdue.length })]
        : []),
    ],
  }
}

function figuresAt({ orderDays, medianDays, lastDay }: Rhythms, at: number, today: number) {
  const [median, last] = [medianDays[at] as number, lastDay[at] as number]
  return {
    orderDays: orderDays[at] as number,
    medianDays: median,
    daysSince: today - last,
    ratio: (today - last) / median,
    due: isoDay(last + Math.ceil(median)),
  }
}

function latenessOf(
  all: readonly number[],
  ratio: (at: number) => number,
  spent: (at: number) => number,
): readonly LatenessRow[] {
  if (all.length === 0) return []
  return ([0, 1, 2, 3] as const).map((above) => {
    const late = above === 0 ? all : all.filter((at) => ratio(at) > above)
    return { above, customers: late.length, spent12: late.reduce((sum, at) => sum + spent(at), 0) }
  })
}

/** What each customer spent from a day on, by their places. */
function spentSince({ columns, role, isNet }: CountedSales, first: number): Float64Array {
  const { customers, starts, day, amount } = columns
  return Float64Array.from(customers, (_, place) => {
    let sum = 0
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
      if ((day[at] as number) < first || role[at] === ROLE.leftOut || (role[at] === ROLE.return && !isNet)) continue
      sum += amount[at] as number
    }
    return sum
  })
}
