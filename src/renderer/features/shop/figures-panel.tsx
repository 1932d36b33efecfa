import { NativeSelect } from '@mantine/core'
import type { Params } from '../../../shared/calls/calls.ts'
import { HEMISPHERES, type ShopView } from '../../../shared/model/shop.ts'
import { currencyChoices } from '../../state/currency-choices.ts'
import { Panel } from '../../ui/panel.tsx'
import { say, words } from '../../ui/words.ts'
import styles from './shop.module.css'

interface FiguresPanelProps {
  readonly shop: ShopView
  readonly onChange: (change: Params<'shop.set'>) => void
}

const ORDER: ('label' | 'input' | 'description')[] = ['label', 'input', 'description']

/** What figures depend on: the currency, the year, the seasons. */
export function FiguresPanel({ shop, onChange }: FiguresPanelProps) {
  const { currency, currencyOfFiles, firstMonth, hemisphere } = shop
  return (
    <Panel title={say('shop.figures')}>
      <div className={styles.fields}>
        <NativeSelect
          size="xs"
          label={say('shop.currency')}
          description={say('shop.currency.about')}
          inputWrapperOrder={ORDER}
          value={currency ?? ''}
          data={[
            {
              value: '',
              label:
                currencyOfFiles === null
                  ? say('shop.currency.none')
                  : say('shop.currency.files', { currency: currencyOfFiles }),
            },
            ...currencyChoices(words.locale.tag, currency),
          ]}
          onChange={(event) => onChange({ currency: event.currentTarget.value || null })}
        />
        <NativeSelect
          size="xs"
          label={say('shop.firstMonth')}
          description={say('shop.firstMonth.about')}
          inputWrapperOrder={ORDER}
          value={String(firstMonth)}
          data={Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: monthName(at) }))}
          onChange={(event) => onChange({ firstMonth: Number(event.currentTarget.value) })}
        />
        <NativeSelect
          size="xs"
          label={say('shop.hemisphere')}
          description={say('shop.hemisphere.about')}
          inputWrapperOrder={ORDER}
          value={hemisphere}
          data={HEMISPHERES.map((value) => ({ value, label: say(`shop.hemisphere.${value}`) }))}
          onChange={(event) => {
            const chosen = HEMISPHERES.find((value) => value === event.currentTarget.value)
            if (chosen !== undefined) onChange({ hemisphere: chosen })
          }}
        />
      </div>
    </Panel>
  )
}

function monthName(at: number): string {
  return new Intl.DateTimeFormat(words.locale.tag, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, at, 1))
}
