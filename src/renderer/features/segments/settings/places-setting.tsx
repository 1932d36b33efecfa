import { SegmentedControl } from '@mantine/core'
import type { Place } from '../../../../shared/model/places.ts'
import {
  CUSTOMER_ATTRIBUTES,
  type CustomerAttribute,
  type OrderFilter,
  type Settings,
} from '../../../../shared/model/settings.ts'
import { useCall } from '../../../api/use-call.ts'
import { formatCount } from '../../../ui/format.ts'
import { Term } from '../../../ui/term.tsx'

interface PlacesSettingProps {
  readonly settings: Settings
  readonly onChange: (change: Partial<Settings>) => void
}

const ATTRIBUTE_TITLES: Readonly<Record<CustomerAttribute, string>> = {
  type: 'Customer types',
  status: 'Customer status',
  company: 'Companies',
}

const EVERYWHERE: OrderFilter = { stores: [], countries: [], apply: 'before' }

/** Only the orders of some stores or countries, or only the customers who have such an order. */
export function PlacesSetting({ settings, onChange }: PlacesSettingProps) {
  const places = useCall('rfm.places', {}).value
  if (places === null) return null
  const filter = settings.filter ?? EVERYWHERE
  const set = (change: Partial<OrderFilter>) => {
    const next = { ...filter, ...change }
    const attributes = Object.values(next.attributes ?? {}).flat()
    onChange({ filter: next.stores.length + next.countries.length + attributes.length === 0 ? null : next })
  }
  const values = Object.values(places.attributes).flat()
  if (places.stores.length + places.countries.length + values.length === 0) {
    return (
      <p className="setting-about">
        No file named a store, a country, or a type of customers, so there is none to choose from.
      </p>
    )
  }
  return (
    <>
      <PlaceChecks
        title="Stores"
        places={places.stores}
        chosen={filter.stores}
        onChange={(stores) => set({ stores })}
      />
      <PlaceChecks
        title="Countries"
        places={places.countries}
        chosen={filter.countries}
        onChange={(countries) => set({ countries })}
      />
      {CUSTOMER_ATTRIBUTES.map((attribute) => (
        <PlaceChecks
          key={attribute}
          title={ATTRIBUTE_TITLES[attribute]}
          places={places.attributes[attribute].map(({ name, customers }) => ({ name, orders: customers }))}
          chosen={filter.attributes?.[attribute] ?? []}
          onChange={(names) => set({ attributes: { ...filter.attributes, [attribute]: names } })}
        />
      ))}
      {settings.filter !== null && (
        <div className="setting">
          <div className="setting-label">
            <Term name="filterOrder">Leave out the others</Term>
          </div>
          <SegmentedControl
            aria-label="When the others are left out"
            fullWidth
            value={filter.apply}
            onChange={(apply) => set({ apply })}
            data={[
              { value: 'before', label: 'Before scoring' },
              { value: 'after', label: 'After scoring' },
            ]}
          />
          <p className="setting-about">
            {filter.apply === 'before'
              ? 'Only these orders are measured, and their customers are scored among themselves.'
              : 'Everybody is scored on everything; shown are those with an order there.'}
          </p>
        </div>
      )}
    </>
  )
}

interface PlaceChecksProps {
  readonly title: string
  readonly places: readonly Place[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

function PlaceChecks({ title, places, chosen, onChange }: PlaceChecksProps) {
  if (places.length === 0) return null
  return (
    <fieldset className="setting places">
      <legend className="setting-label">
        <Term name="filter">{title}</Term>
      </legend>
      <div className="places-list">
        {places.map(({ name, orders }) => (
          <label key={name} className="place">
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...chosen, name] : chosen.filter((one) => one !== name))
              }
            />
            <span className="place-name">{name}</span>
            <span className="quiet number">{formatCount(orders)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
