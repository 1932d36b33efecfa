import { MONETARY_TITLES } from '../../../shared/format/measure-titles.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatMoney, formatOne, formatShare } from '../../ui/format.ts'
import { Term } from '../../ui/term.tsx'

interface KeyFiguresProps {
  readonly summary: RunSummary
  readonly currency: string | null
}

/** The result in five numbers. */
export function KeyFigures({ summary, currency }: KeyFiguresProps) {
  const { customers, orders, revenue, walkIn } = summary
  const { monetary } = summary.settings
  const each = (value: number) => (customers === 0 ? 0 : value / customers)
  return (
    <Figures
      figures={[
        { key: 'customers', label: 'Customers', value: formatCount(customers), note: returnsOnly(summary) },
        {
          key: 'orders',
          label: <Term name="orders">Orders</Term>,
          value: formatCount(orders),
          note: `${formatOne(each(orders))} per customer`,
        },
        {
          key: 'revenue',
          label: <Term name="revenue">Revenue</Term>,
          value: formatMoney(revenue, currency),
          note: 'spent by known customers',
        },
        {
          key: 'each',
          label: 'Per customer',
          value: formatMoney(revenue === null ? null : each(revenue), currency),
          note:
            monetary === 'total'
              ? 'on average'
              : `${MONETARY_TITLES[monetary].toLowerCase()}: ${formatMoney(summary.meanMonetary, currency)} on average`,
        },
        {
          key: 'walk-in',
          label: <Term name="walkIn">Without customer</Term>,
          value: formatShare(walkIn.share),
          note: `of sales, ${formatMoney(walkIn.revenue, currency)}`,
        },
      ]}
    />
  )
}

function returnsOnly({ returnsOnlyCustomers }: RunSummary): string {
  return returnsOnlyCustomers === 0 ? 'in segments' : `+ ${formatCount(returnsOnlyCustomers)} with returns only`
}
