import { type ReactNode, useCallback, useMemo } from 'react'
import type { View } from '../state/screen-params.ts'
import { useView } from '../state/view.tsx'
import { CommandsProvider } from '../ui/commands/registry.tsx'
import { commandEntries } from './command-entries.ts'

/** Knows the commands of all screens, and leads to the screen that offers one. */
export function Commands({ children }: { readonly children: ReactNode }) {
  const { screens, view, go } = useView()
  const entries = useMemo(() => commandEntries(screens), [screens])
  // Only a screen that needs to be told nothing is led to.
  const reach = useCallback((name: string) => go({ name } as View), [go])
  return (
    <CommandsProvider entries={entries} place={view.name} reach={reach}>
      {children}
    </CommandsProvider>
  )
}
