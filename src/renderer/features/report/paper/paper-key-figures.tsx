import { MONETARY_TITLES } from '../../../../shared/format/measure-titles.ts'
import type { RunSummary } from '../../../../shared/model/summary.ts'
import { formatCount, formatMoney, formatOne, formatShare } from '../../../ui/format.ts'

interface PaperKeyFiguresProps {
  readonly summary: RunSummary
  readonly currency: string | null
}

/** The result in five numbers, as the screen has them. */
export function PaperKeyFigures({ summary, currency }: PaperKeyFiguresProps) {
  const { customers, orders, revenue, walkIn } = summary
  const { monetary } = summary.settings
  const each = (value: number) => (customers === 0 ? 0 : value / customers)
  const figures = [
    ['Customers', formatCount(customers), 'in segments'],
    ['Orders', formatCount(orders), `${formatOne(each(orders))} per customer`],
    ['Revenue', formatMoney(revenue, currency), 'spent by known customers'],
    [
      'Per customer',
      formatMoney(revenue === null ? null : each(revenue), currency),
      monetary === 'total'
        ? 'on average'
        : `${MONETARY_TITLES[monetary].toLowerCase()}: ${formatMoney(summary.meanMonetary, currency)} on average`,
    ],
    ['Without customer', formatShare(walkIn.share), `of sales, ${formatMoney(walkIn.revenue, currency)}`],
  ] as const
  return (
    <dl className="paper-figures">
      {figures.map(([label, value, note]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="paper-figure">{value}</dd>
          <dd className="paper-quiet">{note}</dd>
        </div>
      ))}
    </dl>
  )
}
