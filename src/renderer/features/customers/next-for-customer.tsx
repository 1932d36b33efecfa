import { NEXT_PRODUCT_COLUMNS } from '../../../shared/tables/next-products.ts'
import { useCall } from '../../api/use-call.ts'
import { Busy } from '../../ui/busy.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { say } from '../../ui/words.ts'

/** Products that customers like this one buy and this one has not, each with its reason. */
export function NextForCustomer({ runId, customer }: { readonly runId: number; readonly customer: string }) {
  const { value, error, reload } = useCall('products.next', { runId, customer })
  if (error !== null) return <ErrorState error={error} onRetry={reload} />
  return (
    <Panel title={say('next.ofCustomer')} about={say('next.ofCustomer.about')} flush>
      {value === null && <Busy words={say('analyses.working')} />}
      {value?.length === 0 && <p className="quiet">{say('next.ofCustomer.none')}</p>}
      {value !== null && value.length > 0 && (
        <Table
          label={say('next.ofCustomer.label')}
          columns={NEXT_PRODUCT_COLUMNS}
          rows={value}
          rowHeader="product"
          rowKey={({ code }) => code}
          sortable={false}
        />
      )}
    </Panel>
  )
}
