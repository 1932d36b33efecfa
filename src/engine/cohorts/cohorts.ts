import { ALL_SALES } from '../../shared/analyses/analysis-filter.ts'
import type { CohortsFigures, CohortsOptions } from '../../shared/analyses/cohorts.ts'
import { said } from '../../shared/words/said.ts'
import { type DatedOrders, datedOrders, firstOrders } from '../sales/dated-orders.ts'
import { isoDay } from '../sales/days.ts'
import type { Question } from '../sales/question.ts'
import { cohortsPer } from './cohort-sums.ts'
import { orderLadders } from './order-ladder.ts'

/** Who came back, and what they spent. Customers belong to the period of their first order, whatever the filter takes. */
export function cohortsOf(question: Question<CohortsOptions>): CohortsFigures {
  const { sales, salesUnder, filter, options } = question
  const all = salesUnder(ALL_SALES)
  const everything = datedOrders(all)
  const dated = sales === all ? everything : datedOrders(sales)
  const isTimed = filter.from !== null || filter.to !== null
  const atAnyTime = isTimed ? datedOrders(salesUnder({ ...filter, from: null, to: null })) : dated
  const first = firstOrders(everything, all.columns.customers.length)
  const months = cohortsPer('month', dated, atAnyTime, first)
  const quarters = cohortsPer('quarter', dated, atAnyTime, first)
  const chosen = options.cohortBy === 'quarter' ? quarters : months
  const hasLater = chosen.some(({ customers }) => customers.length > 1)
  const lastDay = lastDayOf(everything)
  return {
    months,
    quarters,
    customers: chosen,
    // Where sales are of one period alone, nobody can have come back in a later one.
    shares: hasLater ? chosen : [],
    cameBack: hasLater ? chosen : [],
    perCustomer: chosen,
    addedUp: chosen,
    ...orderLadders(dated),
    // A month whose last day has sales is over.
    notes: [
      ...(lastDay === null || isoDay(lastDay + 1).endsWith('-01')
        ? []
        : [said('cohorts.open', { day: { day: isoDay(lastDay) } })]),
      ...(hasLater || dated.count === 0 ? [] : [said('cohorts.onePeriod', { by: options.cohortBy })]),
    ],
  }
}

function lastDayOf({ count, day }: DatedOrders): number | null {
  let last = Number.NEGATIVE_INFINITY
  for (let at = 0; at < count; at++) last = Math.max(last, day[at] as number)
  return count === 0 ? null : last
}
