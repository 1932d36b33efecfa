import { useEffect } from 'react'
import { call } from '../api/client.ts'
import { useEvent } from '../api/use-event.ts'
import { screenList } from '../state/screen-entry.ts'
import { useView } from '../state/view.tsx'
import { useRegistry } from '../ui/commands/registry.tsx'
import { say } from '../ui/words.ts'
import { goTo } from './command-entries.ts'

/** Tells the native menu which screens there are, and does what it asks for. */
export function useNativeMenu(): void {
  const { screens } = useView()
  const { run } = useRegistry()
  useEvent('menu.command', ({ id }) => run(id))
  useEffect(() => {
    const shown = screenList(screens).filter(({ under }) => under === undefined)
    void call('menu.screens', {
      screens: shown.map((screen) => ({
        id: goTo(screen),
        title: say(screen.title),
        keys: screen.keys ?? null,
        group: screen.group,
      })),
    })
  }, [screens])
}
