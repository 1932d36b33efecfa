import type { CustomerProfile } from '../../../shared/model/customers.ts'
import { formatCount, formatMoney, formatQuantity } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'

/** What a customer spent most on. */
export function TopProducts({ profile }: { readonly profile: CustomerProfile }) {
  const { topProducts, currency } = profile
  if (topProducts.length === 0) return null
  const counted = topProducts.some(({ quantity }) => quantity !== null)
  return (
    <Panel title="Bought most" about="By what was spent, returns taken off." flush>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">Product</th>
            {counted && (
              <th scope="col" className="number">
                Pieces
              </th>
            )}
            <th scope="col" className="number">
              Orders
            </th>
            <th scope="col" className="number">
              Spent
            </th>
          </tr>
        </thead>
        <tbody>
          {topProducts.map(({ code, name, quantity, orders, amount }) => (
            <tr key={code}>
              <td>{name ?? code}</td>
              {counted && <td className="number">{quantity === null ? '' : formatQuantity(quantity)}</td>}
              <td className="number">{formatCount(orders)}</td>
              <td className="number">{formatMoney(amount, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
