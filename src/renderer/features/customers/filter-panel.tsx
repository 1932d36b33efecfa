import { Button } from '@mantine/core'
import type { CustomerFilterChoices } from '../../../shared/model/customers.ts'
import { NO_FILTER } from '../../../shared/model/customers.ts'
import { MONEY_SCALE } from '../../../shared/model/money.ts'
import type { Thresholds } from '../../../shared/model/summary.ts'
import { useCall } from '../../api/use-call.ts'
import { useColumnTitles } from '../../state/column-titles.ts'
import { useCustomerList } from '../../state/customer-list.tsx'
import { clusterTitle, useOwnClusterNames } from '../../state/own-cluster-names.ts'
import { formatCount, formatDate, formatMoney, formatOne } from '../../ui/format.ts'
import { SidePanel } from '../../ui/side-panel.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { ofMap, say } from '../../ui/words.ts'
import { CheckList } from './check-list.tsx'
import { filterChips } from './chip-words.ts'
import { DateRange, NumberRange } from './range-fields.tsx'
import { ScorePicker } from './score-picker.tsx'

interface FilterPanelProps {
  readonly runId: number
  readonly choices: CustomerFilterChoices
  readonly thresholds: Thresholds
  readonly currency: string | null
  readonly onClose: () => void
}

/** Every way to narrow the list; it follows at once. */
export function FilterPanel({ runId, choices, thresholds, currency, onClose }: FilterPanelProps) {
  const { list, change } = useCustomerList()
  const { filter } = list
  const expected = useCall('customers.expected-extents', { runId }).value
  const titles = useColumnTitles()
  const clusterNames = useOwnClusterNames()
  const set = (part: Partial<typeof filter>) => change({ type: 'filter', change: part })
  const money = (value: number) => formatMoney(value, currency)
  return (
    <SidePanel
      title={say('customers.filters.title')}
      label={say('customers.filters.title')}
      closeLabel={say('customers.filters.close')}
      onClose={onClose}
      foot={
        <Button
          variant="default"
          fullWidth
          disabled={filterChips(filter, currency).length === 0}
          onClick={() => set(NO_FILTER)}
        >
          {say('customers.filters.clear')}
        </Button>
      }
    >
      <CheckList
        title={say('customers.filter.segment')}
        term="segment"
        options={choices.segments.map(({ name, color, customers }) => ({
          value: name,
          label: ofMap(name),
          customers,
          mark: <Swatch color={color} />,
        }))}
        chosen={filter.segments}
        onChange={(segments) => set({ segments })}
      />
      <ScorePicker filter={filter} thresholds={thresholds} onChange={set} />
      <NumberRange
        title={say('customers.filter.recency')}
        term="recency"
        extent={choices.recencyDays}
        range={filter.recencyDays}
        format={formatCount}
        onChange={(recencyDays) => set({ recencyDays })}
      />
      <NumberRange
        title={titles.frequency}
        term="frequency"
        extent={choices.frequency}
        range={filter.frequency}
        format={formatCount}
        onChange={(frequency) => set({ frequency })}
      />
      <NumberRange
        title={titles.monetary}
        term="monetary"
        scale={MONEY_SCALE}
        extent={choices.monetary}
        range={filter.monetary}
        format={money}
        onChange={(monetary) => set({ monetary })}
      />
      <NumberRange
        title={titles.averageOrder}
        term="averageOrder"
        scale={MONEY_SCALE}
        extent={choices.averageOrder}
        range={filter.averageOrder}
        format={money}
        onChange={(averageOrder) => set({ averageOrder })}
      />
      <DateRange
        title={say('customers.filter.lastOrder')}
        extent={choices.lastOrder}
        range={filter.lastOrder}
        format={formatDate}
        onChange={(lastOrder) => set({ lastOrder })}
      />
      <NumberRange
        title={titles.expectedOrders}
        term="expected"
        decimals={1}
        {...(expected?.expectedOrders && { extent: expected.expectedOrders })}
        range={filter.expectedOrders}
        format={formatOne}
        onChange={(expectedOrders) => set({ expectedOrders })}
      />
      <NumberRange
        title={titles.expectedSpending}
        term="expected"
        scale={MONEY_SCALE}
        {...(expected?.expectedSpending && { extent: expected.expectedSpending })}
        range={filter.expectedSpending}
        format={money}
        onChange={(expectedSpending) => set({ expectedSpending })}
      />
      {choices.clusters.length > 0 && (
        <CheckList
          title={say('customers.filter.cluster')}
          term="cluster"
          options={choices.clusters.map(({ number, customers }) => ({
            value: number,
            label: clusterTitle(number, clusterNames),
            customers,
          }))}
          chosen={filter.clusters}
          onChange={(clusters) => set({ clusters })}
        />
      )}
      {choices.columns.includes('country') && (
        <CheckList
          title={say('customers.filter.country')}
          options={choices.countries.map(({ country, customers }) => ({
            value: country,
            label: country ?? say('customers.filter.country.none'),
            customers,
          }))}
          chosen={filter.countries}
          onChange={(countries) => set({ countries })}
        />
      )}
    </SidePanel>
  )
}
