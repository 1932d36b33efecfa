import { NativeSelect, TextInput } from '@mantine/core'
import type { IsoDate, SalesWindow, Settings } from '../../../../shared/model/settings.ts'
import { DraftNumber } from '../../../ui/draft-number.tsx'
import { say } from '../../../ui/words.ts'
import { meaningOf } from './setting-choices.ts'
import { SettingField } from './setting-field.tsx'
import styles from './settings-panel.module.css'

interface WindowSettingProps {
  readonly settings: Settings
  /** The first and the last day with a sale. */
  readonly period: { readonly first: IsoDate | null; readonly last: IsoDate | null }
  readonly onChange: (change: Partial<Settings>) => void
}

const KINDS: readonly { readonly value: SalesWindow['kind']; readonly label: string }[] = [
  { value: 'all', label: say('setting.window.all') },
  { value: 'months', label: say('settings.window.months') },
  { value: 'between', label: say('settings.window.between') },
]

const MOST_MONTHS = 1_200

/** Which sales count: all, those of the last months, or those of a period. */
export function WindowSetting({ settings, period, onChange }: WindowSettingProps) {
  const { window } = settings
  const set = (next: SalesWindow) => onChange({ window: next })
  return (
    <>
      <SettingField label={say('setting.window')} term="window" about={meaningOf(settings, 'window')}>
        {(control) => (
          <NativeSelect
            {...control}
            size="xs"
            value={window.kind}
            data={KINDS}
            onChange={(event) => set(firstWindow(event.currentTarget.value))}
          />
        )}
      </SettingField>
      {window.kind === 'months' && (
        <div className={styles.settingRow}>
          <DraftNumber
            label={say('settings.window.months.label')}
            value={window.months}
            onChange={(months) =>
              set({ kind: 'months', months: Math.min(MOST_MONTHS, Math.max(1, Math.round(months ?? 1))) })
            }
          />
          <span className="quiet small">{say('settings.window.months.unit')}</span>
        </div>
      )}
      {window.kind === 'between' && (
        <div className={styles.settingDates}>
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              type="date"
              size="xs"
              aria-label={say(`settings.window.${end}.label`)}
              min={period.first ?? undefined}
              max={period.last ?? undefined}
              value={window[end] ?? ''}
              onChange={(event) => set({ ...window, [end]: event.currentTarget.value || null })}
            />
          ))}
        </div>
      )}
    </>
  )
}

function firstWindow(kind: string): SalesWindow {
  if (kind === 'months') return { kind, months: 12 }
  return kind === 'between' ? { kind, from: null, to: null } : { kind: 'all' }
}
