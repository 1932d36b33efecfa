import { Button, TextInput } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useCallback } from 'react'
import type { RunRecord } from '../../../../shared/model/run-list.ts'
import type { Settings } from '../../../../shared/model/settings.ts'
import { DEFAULT_SETTINGS } from '../../../../shared/model/settings.ts'
import type { RunSummary } from '../../../../shared/model/summary.ts'
import { useRun } from '../../../state/run.tsx'
import { useScoreDisplay } from '../../../state/score-display.ts'
import { sameSettings } from '../../../state/settings-history.ts'
import { useView } from '../../../state/view.tsx'
import { useWorkspace } from '../../../state/workspace.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { say } from '../../../ui/words.ts'
import { BinsSetting } from './bins-setting.tsx'
import { changedWords } from './changed-words.ts'
import { ChoiceSetting } from './choice-setting.tsx'
import { DisplaySettings } from './display-settings.tsx'
import { FrozenSetting } from './frozen-setting.tsx'
import { MapSetting } from './map-setting.tsx'
import { PlacesSetting } from './places-setting.tsx'
import { CHOICES, meaningOf } from './setting-choices.ts'
import { SettingField } from './setting-field.tsx'
import { SettingsGroup } from './settings-group.tsx'
import styles from './settings-panel.module.css'
import { type MapList, mapIn } from './use-maps.ts'
import { WeightsSetting } from './weights-setting.tsx'
import { WindowSetting } from './window-setting.tsx'

interface SettingsPanelProps {
  readonly summary: RunSummary
  readonly maps: MapList
  readonly runs: readonly RunRecord[]
  readonly onClose: () => void
}

const NO_MARGIN = { value: 'margin', because: say('settings.monetary.noCosts') } as const

/** What the segments depend on; a change works them out again at once. The few that matter most stand first, the rest is folded. */
export function SettingsPanel({ summary, maps, runs, onClose }: SettingsPanelProps) {
  const { history, change } = useRun()
  const { status } = useWorkspace()
  const { go } = useView()
  const display = useScoreDisplay()
  const settings = history.now
  const map = mapIn(maps, settings.map)
  const changed = changedWords(settings)
  const fixedBecause = settings.frozenRun === null ? null : say('settings.scores.fixed')
  const set = useCallback((part: Partial<Settings>) => change({ type: 'change', change: part }), [change])

  return (
    <SidePanel
      title={say('settings.title')}
      label={say('settings.label')}
      closeLabel={say('settings.close')}
      onClose={onClose}
      tools={
        <>
          <IconButton
            label={say('settings.undo')}
            disabled={history.past.length === 0}
            icon={<IconArrowBackUp size={16} />}
            onClick={() => change({ type: 'undo' })}
          />
          <IconButton
            label={say('settings.redo')}
            disabled={history.future.length === 0}
            icon={<IconArrowForwardUp size={16} />}
            onClick={() => change({ type: 'redo' })}
          />
        </>
      }
      foot={
        <Button
          variant="default"
          fullWidth
          disabled={sameSettings(settings, DEFAULT_SETTINGS)}
          onClick={() => change({ type: 'reset' })}
        >
          {say('settings.reset')}
        </Button>
      }
    >
      <SettingField label={say('setting.analysisDate')} term="analysisDate" about={meaningOf(settings, 'asOf')}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            size="xs"
            value={settings.asOf ?? summary.settings.asOf}
            onChange={(event) => set({ asOf: event.currentTarget.value || null })}
          />
        )}
      </SettingField>
      {settings.asOf !== null && (
        <button type="button" className="link small" onClick={() => set({ asOf: null })}>
          {say('settings.analysisDate.reset')}
        </button>
      )}
      <MapSetting settings={settings} maps={maps} onChange={set} />
      <button type="button" className={`link small ${styles.settingsWay}`} onClick={() => go({ name: 'maps' })}>
        {say('settings.map.edit')}
      </button>
      <ChoiceSetting
        choice={CHOICES.scheme}
        settings={settings}
        fixedBecause={fixedBecause}
        onChange={(part) => (part.scheme === 'own' ? go({ name: 'thresholds' }) : set(part))}
      />
      {settings.scheme === 'own' && (
        <button type="button" className={`link small ${styles.settingsWay}`} onClick={() => go({ name: 'thresholds' })}>
          {say('settings.scores.edit')}
        </button>
      )}
      <ChoiceSetting choice={CHOICES.returns} settings={settings} onChange={set} />
      <SettingsGroup title={say('settings.group.sales')} note={changed.sales}>
        <WindowSetting
          settings={settings}
          period={{ first: status?.firstDay ?? null, last: status?.lastDay ?? null }}
          onChange={set}
        />
        <PlacesSetting settings={settings} onChange={set} />
        <ChoiceSetting choice={CHOICES.duplicates} settings={settings} onChange={set} />
      </SettingsGroup>
      <SettingsGroup title={say('settings.group.measures')} note={changed.measures}>
        <ChoiceSetting choice={CHOICES.frequency} settings={settings} onChange={set} />
        <ChoiceSetting
          choice={CHOICES.monetary}
          settings={settings}
          without={status?.knowsCosts === false ? NO_MARGIN : null}
          onChange={set}
        />
      </SettingsGroup>
      <SettingsGroup title={say('settings.group.scores')} note={changed.scores}>
        <BinsSetting settings={settings} map={map} fixedBecause={fixedBecause} onChange={set} />
        <FrozenSetting settings={settings} runs={runs} onChange={set} />
        <WeightsSetting settings={settings} map={map} onChange={set} />
      </SettingsGroup>
      <SettingsGroup
        title={say('settings.group.display')}
        note={display.bestIs === 'lowest' ? say('settings.group.display.lowest') : ''}
      >
        <DisplaySettings display={display} />
      </SettingsGroup>
    </SidePanel>
  )
}
