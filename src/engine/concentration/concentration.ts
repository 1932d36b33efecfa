import type { ConcentrationFigures } from '../../shared/analyses/concentration.ts'
import { said } from '../../shared/words/said.ts'
import type { Question } from '../sales/question.ts'
import { sumPerCustomer } from '../sales/sums-per-customer.ts'
import { concentrationOf } from './concentration-of.ts'
import { secondOrders } from './second-orders.ts'

/** The parts of the base that are shown, in percent. */
const PERCENTS = [1, 2, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]

/** How spending is spread over the customers of the sales, and how many of them came back. */
export function concentrationFigures({ sales }: Question<object>): ConcentrationFigures {
  const { spending } = sumPerCustomer(sales)
  const { gini, makesHalf, makes80, top } = concentrationOf(spending, PERCENTS)
  const { repeating, daysToSecond } = secondOrders(sales)
  const customers = spending.length
  if (customers === 0) {
    return { top: [], customers, gini: null, makesHalf: 0, makes80: 0, repeating, daysToSecond, notes: [] }
  }
  return {
    top,
    customers,
    gini,
    makesHalf,
    makes80,
    repeating,
    daysToSecond,
    notes: [
      said('concentration.note.half', { half: makesHalf, most: makes80, share: { share: makesHalf / customers } }),
      ...(gini === null ? [] : [said('concentration.note.gini', { gini: Math.round(gini * 100) / 100 })]),
      said('concentration.note.repeat', { share: { share: repeating / customers } }),
      ...(daysToSecond === null
        ? []
        : repeating === 1
          ? [said('concentration.note.secondOfOne', { days: daysToSecond.median })]
          : [said('concentration.note.second', daysToSecond)]),
    ],
  }
}
