import type { CustomerProfile } from '../../../shared/model/customers.ts'
import { scoreCode } from '../../../shared/segment-maps/match-segment.ts'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatDate, formatMoney, formatOne } from '../../ui/format.ts'
import { Term } from '../../ui/term.tsx'

/** A customer in a handful of numbers. */
export function CustomerFiguresView({ profile }: { readonly profile: CustomerProfile }) {
  const { customer, currency, averageDaysBetweenOrders } = profile
  const { recencyDays, frequency, monetary, averageOrder, firstOrder, lastOrder, r, f, m } = customer
  return (
    <Figures
      figures={[
        {
          key: 'last',
          label: <Term name="recency">Last order</Term>,
          value: `${formatCount(recencyDays)} ${recencyDays === 1 ? 'day' : 'days'} ago`,
          note: formatDate(lastOrder),
        },
        {
          key: 'orders',
          label: <Term name="frequency">Orders</Term>,
          value: formatCount(frequency),
          note: `since ${formatDate(firstOrder)}`,
        },
        {
          key: 'spent',
          label: <Term name="monetary">Spent</Term>,
          value: formatMoney(monetary, currency),
          note: `${formatMoney(averageOrder, currency)} per order`,
        },
        {
          key: 'rhythm',
          label: 'Came every',
          value: averageDaysBetweenOrders === null ? '–' : `${formatOne(averageDaysBetweenOrders)} days`,
          note: averageDaysBetweenOrders === null ? 'bought once so far' : 'on average',
        },
        {
          key: 'code',
          label: <Term name="code">RFM</Term>,
          value: scoreCode({ r, f, m }),
          note: 'the three scores',
        },
      ]}
    />
  )
}
