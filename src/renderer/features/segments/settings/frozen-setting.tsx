import { NativeSelect } from '@mantine/core'
import type { RunRecord } from '../../../../shared/model/run-list.ts'
import type { Settings } from '../../../../shared/model/settings.ts'
import { runTitle } from '../../../state/run-words.ts'
import { say } from '../../../ui/words.ts'
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
      label={say('setting.thresholds')}
      term="frozen"
      about={say(`settings.thresholds.about.${offered.length === 0 ? 'none' : frozenRun === null ? 'new' : 'of'}`)}
    >
      {(control) => (
        <NativeSelect
          {...control}
          size="xs"
          disabled={offered.length === 0}
          value={frozenRun === null ? NEW : String(frozenRun)}
          data={[
            { value: NEW, label: say('settings.thresholds.new') },
            ...offered.map((run) => ({
              value: String(run.runId),
              label: say('settings.thresholds.of', { result: runTitle(run) }),
            })),
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
