import type { CustomerProfile } from '../../../shared/model/customers.ts'
import { TOP_PRODUCT_COLUMNS } from '../../../shared/tables/customer.ts'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { say } from '../../ui/words.ts'

/** What a customer spent most on. */
export function TopProducts({ profile }: { readonly profile: CustomerProfile }) {
  const { topProducts, currency } = profile
  if (topProducts.length === 0) return null
  const counted = topProducts.some(({ quantity }) => quantity !== null)
  return (
    <Panel title={say('customer.products')} about={say('customer.products.about')} flush>
      <Table
        label={say('customer.products.label')}
        columns={counted ? TOP_PRODUCT_COLUMNS : UNCOUNTED}
        rows={topProducts}
        currency={currency}
        rowKey={({ code }) => code}
      />
    </Panel>
  )
}

const UNCOUNTED = TOP_PRODUCT_COLUMNS.filter(({ id }) => id !== 'quantity')
