import { NativeSelect } from '@mantine/core'
import { useMemo } from 'react'
import { useRun } from '../../state/run.tsx'
import { settingsCommands } from '../../state/settings-commands.ts'
import { useCommands } from '../../ui/commands/registry.tsx'
import { say } from '../../ui/words.ts'

const BY_HAND = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** How many clusters: chosen by the figures, or by hand. A change can be undone like every setting. */
export function ClusterCount() {
  const { history, change } = useRun()
  const { clusters } = history.now
  const commands = useMemo(
    () => ({
      'clusters.automatic': () => change({ type: 'change', change: { clusters: 'auto' } }),
      ...settingsCommands(change),
    }),
    [change],
  )
  useCommands(commands)
  return (
    <NativeSelect
      aria-label={say('clusters.count')}
      value={String(clusters)}
      data={[
        { value: 'auto', label: say('clusters.count.auto') },
        ...BY_HAND.map((k) => ({ value: String(k), label: say('clusters.count.of', { count: k }) })),
      ]}
      onChange={(event) => {
        const { value } = event.currentTarget
        change({ type: 'change', change: { clusters: value === 'auto' ? 'auto' : Number(value) } })
      }}
    />
  )
}
