import {
  columnTitles,
  FREQUENCY_NOUNS,
  type MeasureKinds,
  MONETARY_TITLES,
} from '../../../../shared/format/measure-titles.ts'
import type { CustomerRow } from '../../../../shared/model/customers.ts'
import type { SegmentFigures } from '../../../../shared/model/summary.ts'
import { formatCount, formatCustomers, formatDate, formatMoney, formatOne, formatShare } from '../../../ui/format.ts'

interface PaperSegmentProps {
  readonly segment: SegmentFigures
  readonly top: readonly CustomerRow[]
  readonly currency: string | null
  readonly kinds: MeasureKinds
}

/** One segment: who they are, how many, how much, what to do, and who spent most. */
export function PaperSegment({ segment, top, currency, kinds }: PaperSegmentProps) {
  const { name, color, meaning, action } = segment
  return (
    <section className="paper-segment" style={{ borderLeftColor: color }}>
      <div className="paper-segment-head">
        <h3 className="paper-segment-name">{name}</h3>
        <p>
          <strong>{formatCustomers(segment.customers)}</strong> {formatShare(segment.share)} ·{' '}
          <strong>{formatMoney(segment.revenue, currency)}</strong>
          {segment.revenueShare ? ` ${formatShare(segment.revenueShare)} of revenue` : ' of revenue'}
        </p>
        <dl className="paper-words">
          <div>
            <dt>Who</dt>
            <dd>{meaning}</dd>
          </div>
          <div>
            <dt>What to do</dt>
            <dd>{action}</dd>
          </div>
          <div>
            <dt>On average</dt>
            <dd>
              {formatOne(segment.meanRecencyDays)} days since the last order, {formatOne(segment.meanFrequency)}{' '}
              {FREQUENCY_NOUNS[kinds.frequency].many}, {formatMoney(segment.meanMonetary, currency)}{' '}
              {MONETARY_TITLES[kinds.monetary].toLowerCase()}
            </dd>
          </div>
        </dl>
      </div>
      {top.length > 0 && <TopCustomers top={top} currency={currency} kinds={kinds} />}
    </section>
  )
}

function TopCustomers({ top, currency, kinds }: Omit<PaperSegmentProps, 'segment'>) {
  const title = columnTitles(kinds)
  const hasContact = top.some(({ phone, email }) => phone !== null || email !== null)
  return (
    <table className="paper-table paper-top">
      <thead>
        <tr>
          <th scope="col">Top customers</th>
          {hasContact && <th scope="col">Contact</th>}
          <th scope="col" className="number">
            Last order
          </th>
          <th scope="col" className="number">
            {title.frequency}
          </th>
          <th scope="col" className="number">
            {title.monetary}
          </th>
        </tr>
      </thead>
      <tbody>
        {top.map((customer) => (
          <tr key={customer.id}>
            <td>
              {customer.name ?? customer.id}
              {customer.name !== null && <span className="paper-quiet"> {customer.id}</span>}
            </td>
            {hasContact && <td>{contactOf(customer)}</td>}
            <td className="number">{formatDate(customer.lastOrder)}</td>
            <td className="number">{formatCount(customer.frequency)}</td>
            <td className="number">{formatMoney(customer.monetary, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function contactOf({ phone, email, optOut }: CustomerRow): string {
  if (optOut === true) return 'asked not to be contacted'
  return [phone, email].filter((way) => way !== null).join(' · ')
}
