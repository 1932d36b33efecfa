import { useMemo } from 'react'
import { useRun } from '../../../state/run.tsx'
import { useCommands } from '../../../ui/commands/registry.tsx'

/** Undo, redo and reset of the settings, from the palette and by their keys. */
export function useHistoryCommands(): void {
  const { change } = useRun()
  const commands = useMemo(
    () => [
      {
        id: 'settings.undo',
        title: 'Undo the last change of settings',
        group: 'Segments',
        keys: 'mod+alt+z',
        alsoKeys: ['mod+z'],
        run: () => change({ type: 'undo' as const }),
      },
      {
        id: 'settings.redo',
        title: 'Redo the change of settings',
        group: 'Segments',
        keys: 'mod+alt+y',
        alsoKeys: ['mod+shift+z', 'mod+y'],
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
}
