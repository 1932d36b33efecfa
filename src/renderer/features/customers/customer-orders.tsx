import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import type { CustomerOrder, CustomerProfile } from '../../../shared/model/customers.ts'
import type { IsoDate } from '../../../shared/model/settings.ts'
import { ORDER_COLUMNS } from '../../../shared/tables/customer.ts'
import { Chart } from '../../charts/chart.tsx'
import { orderBars, ordersInWords } from '../../charts/order-bars.ts'
import type { Tokens } from '../../theme/tokens.ts'
import { formatDate, formatExactMoney } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { say } from '../../ui/words.ts'
import styles from './customer.module.css'
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
  const { orders, currency, customer } = profile
  const [all, setAll] = useState(false)
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const build = useCallback((tokens: Tokens) => orderBars(orders, asOf, currency, tokens), [orders, asOf, currency])
  const shown = all ? orders : orders.slice(0, SHOWN_AT_FIRST)
  const hasTimes = orders.some(({ time }) => time.slice(11) !== MIDNIGHT)
  const toggle = (orderId: number) =>
    setOpen((old) =>
      old.has(orderId) ? new Set([...old].filter((one) => one !== orderId)) : new Set([...old, orderId]),
    )
  return (
    <Panel title={say('customer.orders')} about={countWords(profile)} flush>
      <div className={styles.ordersChart}>
        <Chart label={ordersInWords(orders, currency)} height={CHART_HEIGHT} build={build} />
      </div>
      <Table
        label={say('customer.orders.label')}
        columns={ORDER_COLUMNS}
        rows={shown}
        currency={currency}
        // A part in another order would not be the first of that order.
        sortable={shown.length === orders.length}
        rowKey={({ orderId }) => String(orderId)}
        cells={{
          date: (order) => (
            <OrderDate
              order={order}
              hasTime={hasTimes}
              isOpen={open.has(order.orderId)}
              onToggle={() => toggle(order.orderId)}
            />
          ),
          number: ({ number, isReturn }) => (
            <>
              {number ?? <span className="quiet">{say('customer.orders.unnumbered')}</span>}
              {isReturn && <span className={styles.return}>{say('customer.orders.return')}</span>}
            </>
          ),
          amount: ({ amount }) => formatExactMoney(amount, currency),
        }}
        detail={({ orderId }) =>
          open.has(orderId) ? (
            <OrderLines runId={runId} customer={customer.id} orderId={orderId} currency={currency} />
          ) : null
        }
      />
      {shown.length < orders.length && (
        <div className={styles.ordersMore}>
          <button type="button" className="link small" onClick={() => setAll(true)}>
            {say('customer.orders.all', { count: orders.length })}
          </button>
        </div>
      )}
    </Panel>
  )
}

interface OrderDateProps {
  readonly order: CustomerOrder
  readonly hasTime: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
}

function OrderDate({ order, hasTime, isOpen, onToggle }: OrderDateProps) {
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <button type="button" className={styles.orderOpen} aria-expanded={isOpen} onClick={onToggle}>
      <Chevron size={14} aria-hidden />
      {formatDate(order.time.slice(0, 10))} {hasTime && <span className="quiet">{order.time.slice(11)}</span>}
    </button>
  )
}

function countWords({ orders, orderCount, returnCount }: CustomerProfile): string {
  const counts = { orders: orderCount - returnCount, returns: returnCount }
  return orders.length < orderCount
    ? say('customer.orders.some', { ...counts, shown: orders.length })
    : say('customer.orders.about', counts)
}
