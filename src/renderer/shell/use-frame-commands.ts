import { useCallback, useEffect, useMemo } from 'react'
import type { FileRef } from '../../shared/calls/file-ref.ts'
import { call } from '../api/client.ts'
import { useEvent } from '../api/use-event.ts'
import { useView } from '../state/view.tsx'
import type { Command } from '../ui/commands/registry.tsx'
import { useCommands, useRegistry } from '../ui/commands/registry.tsx'
import { menuTarget } from './menu-target.ts'
import { SCREENS } from './screens.ts'
import { useUnseenCommand } from './use-unseen-command.ts'

/** The commands that are there on every screen, the files that arrive from outside, and the native menu. */
export function useFrameCommands(): void {
  const { view, go } = useView()
  const { run } = useRegistry()

  const openFiles = useCallback(
    (files: readonly FileRef[]) => {
      const [first, ...others] = files
      if (first !== undefined) go({ name: 'import', files: [first, ...others] })
    },
    [go],
  )
  useEvent('files.dropped-or-opened', openFiles)
  useEffect(() => {
    void call('file.take-opened', {}).then((result) => result.ok && openFiles(result.value))
  }, [openFiles])
  useEvent('workspace.changed', () => go({ name: 'start' }))
  useEvent('menu.command', ({ id }) => {
    const target = menuTarget(id)
    if (target !== null) run(target)
  })

  useUnseenCommand()
  const commands = useMemo<readonly Command[]>(
    () => [
      ...SCREENS.map((screen) => ({
        id: `screen.${screen.title.toLowerCase()}`,
        title: `Go to ${screen.title}`,
        group: 'Screens',
        keywords: screen.keywords,
        keys: screen.keys,
        run: () => go(screen.view),
      })),
      {
        id: 'file.open',
        title: 'Open a file…',
        group: 'Data',
        keywords: 'import load add till excel csv',
        keys: 'mod+o',
        run: () => void call('file.open-dialog', {}).then((result) => result.ok && openFiles(result.value)),
      },
      {
        id: 'file.sample',
        title: 'Try the sample',
        group: 'Data',
        keywords: 'example demo import',
        run: () => void call('file.sample', {}).then((result) => result.ok && openFiles([result.value])),
      },
      {
        id: 'workspace.open',
        title: 'Open another workspace…',
        group: 'Data',
        run: () => void call('workspace.open-dialog', {}),
      },
      {
        id: 'workspace.create',
        title: 'New workspace…',
        group: 'Data',
        run: () => void call('workspace.create-dialog', {}),
      },
      ...(['system', 'light', 'dark'] as const).map((theme) => ({
        id: `theme.${theme}`,
        title: theme === 'system' ? 'Light or dark as the system has it' : `Always ${theme}`,
        group: 'Appearance',
        run: () => void call('app.set-theme', { theme }),
      })),
    ],
    [go, openFiles],
  )
  useCommands(commands)

  const wayToReport = useMemo<readonly Command[]>(
    () => [
      {
        id: 'report.export',
        title: 'Export report…',
        group: 'Report',
        keywords: 'pdf save excel',
        keys: 'mod+e',
        run: () => go({ name: 'report' }),
      },
      {
        id: 'report.print',
        title: 'Print…',
        group: 'Report',
        keywords: 'paper pdf',
        keys: 'mod+p',
        run: () => go({ name: 'report' }),
      },
    ],
    [go],
  )
  // The report's screen has commands of these names that do it.
  useCommands(view.name === 'report' ? NONE : wayToReport)
}

const NONE: readonly Command[] = []
