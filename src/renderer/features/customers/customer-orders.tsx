import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { Fragment, useCallback, useState } from 'react'
import type { CustomerOrder, CustomerProfile } from '../../../shared/model/customers.ts'
import type { IsoDate } from '../../../shared/model/settings.ts'
import { Chart } from '../../charts/chart.tsx'
import { orderBars, ordersInWords } from '../../charts/order-bars.ts'
import type { Tokens } from '../../theme/tokens.ts'
import { formatCount, formatDate, formatExactMoney } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { OrderLines } from './order-lines.tsx'

const SHOWN_AT_FIRST = 20
const CHART_HEIGHT = 170
/** The time of every order where the file has dates only. */
const MIDNIGHT = '00:00'

interface CustomerOrdersProps {
  readonly profile: CustomerProfile
  readonly runId: number
  readonly asOf: IsoDate
}

/** A customer's orders over time and as a list, each to be opened. */
export function CustomerOrders({ profile, runId, asOf }: CustomerOrdersProps) {
  const { orders, orderCount, currency, customer } = profile
  const [all, setAll] = useState(false)
  const build = useCallback((tokens: Tokens) => orderBars(orders, asOf, currency, tokens), [orders, asOf, currency])
  const shown = all ? orders : orders.slice(0, SHOWN_AT_FIRST)
  const hasTimes = orders.some(({ time }) => time.slice(11) !== MIDNIGHT)
  return (
    <Panel title="Orders" about={`${countWords(orders.length, orderCount)} Choose one to see its lines.`} flush>
      <div className="orders-chart">
        <Chart label={ordersInWords(orders, currency)} height={CHART_HEIGHT} build={build} />
      </div>
      <table className="data-table orders">
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Number</th>
            <th scope="col" className="number">
              Lines
            </th>
            <th scope="col" className="number">
              Amount
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((order) => (
            <OrderRow
              key={order.orderId}
              order={order}
              hasTimes={hasTimes}
              currency={currency}
              customer={customer.id}
              runId={runId}
            />
          ))}
        </tbody>
      </table>
      {shown.length < orders.length && (
        <div className="orders-more">
          <button type="button" className="link small" onClick={() => setAll(true)}>
            Show all {formatCount(orders.length)}
          </button>
        </div>
      )}
    </Panel>
  )
}

interface OrderRowProps {
  readonly order: CustomerOrder
  readonly hasTimes: boolean
  readonly currency: string | null
  readonly customer: string
  readonly runId: number
}

function OrderRow({ order, hasTimes, currency, customer, runId }: OrderRowProps) {
  const [open, setOpen] = useState(false)
  const Chevron = open ? IconChevronDown : IconChevronRight
  return (
    <Fragment>
      <tr className={open ? 'has-detail' : undefined}>
        <td>
          <button type="button" className="order-open" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Chevron size={14} aria-hidden />
            {formatDate(order.time.slice(0, 10))} {hasTimes && <span className="quiet">{order.time.slice(11)}</span>}
          </button>
        </td>
        <td>
          {order.number ?? <span className="quiet">the day’s purchases</span>}
          {order.isReturn && <span className="order-return">return</span>}
        </td>
        <td className="number">{formatCount(order.lines)}</td>
        <td className="number">{formatExactMoney(order.amount, currency)}</td>
      </tr>
      {open && (
        <tr className="detail">
          <td colSpan={4}>
            <OrderLines runId={runId} customer={customer} orderId={order.orderId} currency={currency} />
          </td>
        </tr>
      )}
    </Fragment>
  )
}

function countWords(shown: number, total: number): string {
  if (shown < total) return `The newest ${formatCount(shown)} of ${formatCount(total)}.`
  return total === 1 ? 'One order.' : `${formatCount(total)}, the newest first.`
}
