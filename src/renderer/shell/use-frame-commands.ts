import { useCallback, useEffect, useMemo } from 'react'
import type { FileRef } from '../../shared/calls/file-ref.ts'
import { SAMPLES } from '../../shared/model/given-files.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { call } from '../api/client.ts'
import { useEvent } from '../api/use-event.ts'
import { screenList } from '../state/screen-entry.ts'
import type { View } from '../state/screen-params.ts'
import { useView } from '../state/view.tsx'
import { type Offers, useCommands } from '../ui/commands/registry.tsx'
import { goTo, sampleCommand } from './command-entries.ts'
import { useUnseenCommand } from './use-unseen-command.ts'

const THEMES = ['system', 'light', 'dark'] as const

/** The commands that are there on every screen, and the files that arrive from outside. */
export function useFrameCommands(): void {
  const { screens, view, go, restart, back, forward, canGoBack, canGoForward } = useView()
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
  useEvent('workspace.changed', () => restart({ name: 'start' }))

  useUnseenCommand()
  const here = screens[view.name]
  // A screen that has to be told what to show belongs to one that is explained.
  const explained = here.icon === null && here.under !== undefined ? screens[here.under] : here
  useCommands(
    useMemo<Offers>(
      // The guide's headings are English.
      () => ({ 'help.here': () => go({ name: 'help', about: ENGLISH.say(explained.title) }) }),
      [go, explained],
    ),
  )
  useCommands(
    useMemo<Offers>(
      () => ({
        ...Object.fromEntries(
          screenList(screens)
            .filter(({ icon }) => icon !== null)
            // Only a screen that needs to be told nothing has an icon.
            .map((screen) => [goTo(screen), () => go({ name: screen.name } as View)]),
        ),
        ...Object.fromEntries(THEMES.map((theme) => [`theme.${theme}`, () => void call('app.set-theme', { theme })])),
        'file.open': () => void call('file.open-dialog', {}).then((result) => result.ok && openFiles(result.value)),
        ...Object.fromEntries(
          SAMPLES.map((sample) => [
            sampleCommand(sample),
            () =>
              void call('file.sample', { sample }).then(
                (result) => result.ok && go({ name: 'import', files: [result.value], isSample: true }),
              ),
          ]),
        ),
        'workspace.open': () => void call('workspace.open-dialog', {}),
        'workspace.create': () => void call('workspace.create-dialog', {}),
      }),
      [screens, go, openFiles],
    ),
  )
  useCommands(
    useMemo<Offers>(
      () => ({ ...(canGoBack ? { 'view.back': back } : {}), ...(canGoForward ? { 'view.forward': forward } : {}) }),
      [canGoBack, canGoForward, back, forward],
    ),
  )
}
