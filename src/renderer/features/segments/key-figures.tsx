import type { RunSummary } from '../../../shared/model/summary.ts'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatMoney, formatOne, formatShare } from '../../ui/format.ts'
import { Term } from '../../ui/term.tsx'
import { say } from '../../ui/words.ts'

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
        {
          key: 'customers',
          label: say('segments.figure.customers'),
          value: formatCount(customers),
          note: returnsOnly(summary),
        },
        {
          key: 'orders',
          label: <Term name="orders">{say('segments.figure.orders')}</Term>,
          value: formatCount(orders),
          note: say('segments.figure.orders.note', { mean: formatOne(each(orders)) }),
        },
        {
          key: 'revenue',
          label: <Term name="revenue">{say('segments.figure.revenue')}</Term>,
          value: formatMoney(revenue, currency),
          note: say('segments.figure.revenue.note'),
        },
        {
          key: 'each',
          label: say('segments.figure.each'),
          value: formatMoney(revenue === null ? null : each(revenue), currency),
          note:
            monetary === 'total'
              ? say('segments.figure.each.note')
              : say(`segments.figure.each.${monetary}`, { mean: formatMoney(summary.meanMonetary, currency) }),
        },
        {
          key: 'walk-in',
          label: <Term name="walkIn">{say('segments.figure.walkIn')}</Term>,
          value: formatShare(walkIn.share),
          note: say('segments.figure.walkIn.note', { amount: formatMoney(walkIn.revenue, currency) }),
        },
      ]}
    />
  )
}

function returnsOnly({ returnsOnlyCustomers }: RunSummary): string {
  return returnsOnlyCustomers === 0
    ? say('segments.figure.customers.note')
    : say('segments.figure.customers.returnsOnly', { count: returnsOnlyCustomers })
}
