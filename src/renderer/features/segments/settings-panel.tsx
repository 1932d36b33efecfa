import { ActionIcon, Button, NativeSelect, TextInput, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { DEFAULT_SETTINGS } from '../../../shared/model/settings.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { findMap, SEGMENT_MAPS } from '../../../shared/segment-maps/index.ts'
import { useRun } from '../../session/run.tsx'
import { sameSettings } from '../../session/settings-history.ts'
import { useCommands } from '../../ui/commands/registry.tsx'
import { CHOICES, meaningOf, valueWords } from './setting-choices.ts'
import './settings-panel.css'

interface SettingsPanelProps {
  readonly summary: RunSummary
  readonly onClose: () => void
}

const ORDER: ('label' | 'input' | 'description')[] = ['label', 'input', 'description']

/** What the segments depend on; a change works them out again at once. */
export function SettingsPanel({ summary, onClose }: SettingsPanelProps) {
  const { history, change } = useRun()
  const settings = history.now
  const isDefault = sameSettings(settings, DEFAULT_SETTINGS)
  const commands = useMemo(
    () => [
      {
        id: 'settings.undo',
        title: 'Undo the last change of settings',
        group: 'Segments',
        keys: 'mod+alt+z',
        run: () => change({ type: 'undo' as const }),
      },
      {
        id: 'settings.redo',
        title: 'Redo the change of settings',
        group: 'Segments',
        keys: 'mod+alt+y',
        run: () => change({ type: 'redo' as const }),
      },
      {
        id: 'settings.reset',
        title: 'Reset the settings to their defaults',
        group: 'Segments',
        run: () => change({ type: 'reset' as const }),
      },
    ],
    [change],
  )
  useCommands(commands)

  return (
    <aside className="settings" aria-label="Settings of the segments">
      <div className="settings-head">
        <h2 className="settings-title">Settings</h2>
        <IconButton
          label="Undo"
          disabled={history.past.length === 0}
          icon={<IconArrowBackUp size={16} />}
          onClick={() => change({ type: 'undo' })}
        />
        <IconButton
          label="Redo"
          disabled={history.future.length === 0}
          icon={<IconArrowForwardUp size={16} />}
          onClick={() => change({ type: 'redo' })}
        />
        <IconButton label="Close the settings" disabled={false} icon={<IconX size={16} />} onClick={onClose} />
      </div>
      <div className="settings-list">
        <TextInput
          type="date"
          label="Analysis date"
          size="xs"
          inputWrapperOrder={ORDER}
          description={meaningOf(settings, 'asOf')}
          value={settings.asOf ?? summary.settings.asOf}
          onChange={(event) => change({ type: 'change', change: { asOf: event.currentTarget.value || null } })}
        />
        {settings.asOf !== null && (
          <button
            type="button"
            className="link small"
            onClick={() => change({ type: 'change', change: { asOf: null } })}
          >
            Take the day after the last order
          </button>
        )}
        <NativeSelect
          label="Segment map"
          size="xs"
          inputWrapperOrder={ORDER}
          description={findMap(settings.map).about}
          value={settings.map}
          data={SEGMENT_MAPS.map((map) => ({ value: map.id, label: map.title }))}
          onChange={(event) => change({ type: 'change', change: { map: event.currentTarget.value } })}
        />
        {CHOICES.map((choice) => (
          <NativeSelect
            key={choice.key}
            label={choice.label}
            size="xs"
            inputWrapperOrder={ORDER}
            description={meaningOf(settings, choice.key)}
            value={settings[choice.key]}
            data={choice.options.map((option) => ({
              value: String(option[choice.key]),
              label: valueWords({ ...settings, ...option }, choice.key),
            }))}
            onChange={(event) => {
              const chosen = choice.options.find((option) => option[choice.key] === event.currentTarget.value)
              if (chosen !== undefined) change({ type: 'change', change: chosen })
            }}
          />
        ))}
      </div>
      <div className="settings-foot">
        <Button variant="default" fullWidth disabled={isDefault} onClick={() => change({ type: 'reset' })}>
          Reset to defaults
        </Button>
      </div>
    </aside>
  )
}

interface IconButtonProps {
  readonly label: string
  readonly disabled: boolean
  readonly icon: ReactNode
  readonly onClick: () => void
}

function IconButton({ label, disabled, icon, onClick }: IconButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={disabled} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}
