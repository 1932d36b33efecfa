import { SegmentedControl } from '@mantine/core'
import { describeFilter } from '../../../../shared/format/describe-window.ts'
import type { Place } from '../../../../shared/model/places.ts'
import { CUSTOMER_ATTRIBUTES, type OrderFilter, type Settings } from '../../../../shared/model/settings.ts'
import { useCall } from '../../../api/use-call.ts'
import { formatCount } from '../../../ui/format.ts'
import { Term } from '../../../ui/term.tsx'
import { say, words } from '../../../ui/words.ts'
import styles from './settings-panel.module.css'

interface PlacesSettingProps {
  readonly settings: Settings
  readonly onChange: (change: Partial<Settings>) => void
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
    return <p className={styles.settingAbout}>{say('settings.filter.none')}</p>
  }
  return (
    <>
      <PlaceChecks
        title={say('settings.filter.stores')}
        places={places.stores}
        chosen={filter.stores}
        onChange={(stores) => set({ stores })}
      />
      <PlaceChecks
        title={say('settings.filter.countries')}
        places={places.countries}
        chosen={filter.countries}
        onChange={(countries) => set({ countries })}
      />
      {CUSTOMER_ATTRIBUTES.map((attribute) => (
        <PlaceChecks
          key={attribute}
          title={say(`settings.filter.${attribute}`)}
          places={places.attributes[attribute].map(({ name, customers }) => ({ name, orders: customers }))}
          chosen={filter.attributes?.[attribute] ?? []}
          onChange={(names) => set({ attributes: { ...filter.attributes, [attribute]: names } })}
        />
      ))}
      {settings.filter !== null && (
        <div className={styles.setting}>
          <div className={styles.settingLabel}>
            <Term name="filterOrder">{say('settings.filter.when')}</Term>
          </div>
          <SegmentedControl
            aria-label={say('settings.filter.when.label')}
            fullWidth
            value={filter.apply}
            onChange={(apply) => set({ apply })}
            data={[
              { value: 'before', label: say('settings.filter.before') },
              { value: 'after', label: say('settings.filter.after') },
            ]}
          />
          <p className={styles.settingAbout}>{describeFilter(filter, words).meaning}</p>
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
    <fieldset className={styles.setting}>
      <legend className={styles.settingLabel}>
        <Term name="filter">{title}</Term>
      </legend>
      <div className={styles.placesList}>
        {places.map(({ name, orders }) => (
          <label key={name} className={styles.place}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...chosen, name] : chosen.filter((one) => one !== name))
              }
            />
            <span className={styles.placeName}>{name}</span>
            <span className="quiet number">{formatCount(orders)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
