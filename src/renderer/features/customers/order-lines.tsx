import type { OrderLine } from '../../../shared/model/customers.ts'
import { useCall } from '../../api/use-call.ts'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatExactMoney, formatQuantity } from '../../ui/format.ts'
import { say } from '../../ui/words.ts'
import styles from './customer.module.css'

interface OrderLinesProps {
  readonly runId: number
  readonly customer: string
  readonly orderId: number
  readonly currency: string | null
}

/** What was bought in one order. */
export function OrderLines({ runId, customer, orderId, currency }: OrderLinesProps) {
  const lines = useCall('customers.order-lines', { runId, customer, orderId })
  if (lines.error !== null) return <ErrorState error={lines.error} onRetry={lines.reload} />
  if (lines.value === null) return <Busy words={say('customer.lines.loading')} />
  return (
    <table className={styles.lines} aria-label={say('customer.lines.label')}>
      <tbody>
        {lines.value.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no key of their own and never change place
          <tr key={index}>
            <td>
              {line.productName ?? line.product ?? say('customer.lines.noProduct')}
              {line.productName !== null && line.product !== null && <span className="quiet"> {line.product}</span>}
            </td>
            <td className="number">{quantityWords(line, currency)}</td>
            <td className="number">{formatExactMoney(line.amount, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function quantityWords({ quantity, price }: OrderLine, currency: string | null): string {
  const pieces = quantity === null ? '' : formatQuantity(quantity)
  if (price === null) return pieces
  return say('customer.lines.price', { quantity: pieces, price: formatExactMoney(price, currency) })
}
