import { NativeSelect } from '@mantine/core'
import type { RunRecord } from '../../../../shared/model/run-list.ts'
import type { Settings } from '../../../../shared/model/settings.ts'
import { runTitle } from '../../../state/run-words.ts'
import { SettingField } from './setting-field.tsx'

interface FrozenSettingProps {
  readonly settings: Settings
  readonly runs: readonly RunRecord[]
  readonly onChange: (change: Partial<Settings>) => void
}

const NEW = ''

/** Whether the thresholds of an earlier run are used again. */
export function FrozenSetting({ settings, runs, onChange }: FrozenSettingProps) {
  const { frozenRun } = settings
  const offered = runs.filter(({ runId, name }) => name !== null || runId === frozenRun)
  return (
    <SettingField
      label="Thresholds"
      term="frozen"
      about={
        offered.length === 0
          ? 'Each result makes its own. Save a run with a name, and its thresholds can be used again here.'
          : frozenRun === null
            ? 'Each result makes its own from the customers it has.'
            : 'The thresholds of that run are used again, so a customer moves only when they change.'
      }
    >
      {(control) => (
        <NativeSelect
          {...control}
          size="xs"
          disabled={offered.length === 0}
          value={frozenRun === null ? NEW : String(frozenRun)}
          data={[
            { value: NEW, label: 'New ones' },
            ...offered.map((run) => ({ value: String(run.runId), label: `Those of ${runTitle(run)}` })),
          ]}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            onChange({ frozenRun: chosen === NEW ? null : Number(chosen) })
          }}
        />
      )}
    </SettingField>
  )
}
