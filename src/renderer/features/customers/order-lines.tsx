import { useCall } from '../../api/use-call.ts'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatExactMoney, formatQuantity } from '../../ui/format.ts'

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
  if (lines.value === null) return <Busy words="Reading the lines…" />
  return (
    <table className="order-lines" aria-label="Lines of the order">
      <tbody>
        {lines.value.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no key of their own and never change place
          <tr key={index}>
            <td>
              {line.productName ?? line.product ?? 'Without a product'}
              {line.productName !== null && line.product !== null && <span className="quiet"> {line.product}</span>}
            </td>
            <td className="number">
              {line.quantity !== null && formatQuantity(line.quantity)}
              {line.price !== null && ` × ${formatExactMoney(line.price, currency)}`}
            </td>
            <td className="number">{formatExactMoney(line.amount, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
