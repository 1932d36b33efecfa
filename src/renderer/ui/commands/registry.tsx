import type { ReactNode } from 'react'
import { createContext, useContext, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { CommandKeys } from './keys.ts'
import { meansCommand } from './keys.ts'
import { takesText } from './text-field.ts'

/** Something a person can do, from the palette, by its keys, or from the native menu by its id. */
export interface Command extends CommandKeys {
  readonly id: string
  readonly title: string
  readonly group: string
  /** Other words that people look for it by. */
  readonly keywords?: string
  readonly run: () => void
}

interface Registry {
  readonly commands: readonly Command[]
  readonly put: (source: string, commands: readonly Command[] | null) => void
  readonly run: (id: string) => void
}

const RegistryContext = createContext<Registry | null>(null)

/** Whether this is a Mac, where shortcuts use Cmd. */
export const IS_MAC = /Mac/.test(globalThis.navigator?.userAgent ?? '')

/** Holds every command of the screens that are open, and listens for their keys. */
export function CommandsProvider({ children }: { readonly children: ReactNode }) {
  const [sources, setSources] = useState<ReadonlyMap<string, readonly Command[]>>(new Map())
  const commands = useMemo(() => [...sources.values()].flat(), [sources])
  const latest = useRef(commands)
  latest.current = commands

  const registry = useMemo<Registry>(
    () => ({
      commands,
      put: (source, list) => setSources((old) => withSource(old, source, list)),
      run: (id) => latest.current.find((command) => command.id === id)?.run(),
    }),
    [commands],
  )

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A screen opened later means the key more closely than the frame around it.
      const inText = event.target instanceof HTMLElement && takesText(event.target)
      const command = latest.current.findLast((each) => meansCommand(event, each, IS_MAC, inText))
      if (command === undefined || event.defaultPrevented) return
      event.preventDefault()
      command.run()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  return <RegistryContext value={registry}>{children}</RegistryContext>
}

function withSource(
  old: ReadonlyMap<string, readonly Command[]>,
  source: string,
  list: readonly Command[] | null,
): ReadonlyMap<string, readonly Command[]> {
  const next = new Map(old)
  if (list === null) next.delete(source)
  else next.set(source, list)
  return next
}

/** The open commands. */
export function useRegistry(): Registry {
  const registry = useContext(RegistryContext)
  if (registry === null) throw new Error('useRegistry needs a CommandsProvider')
  return registry
}

/** Offers commands while the calling component is on screen. Keep the list in a `useMemo`. */
export function useCommands(commands: readonly Command[]): void {
  const { put } = useRegistry()
  const putRef = useRef(put)
  putRef.current = put
  const source = useId()
  useEffect(() => {
    putRef.current(source, commands)
    return () => putRef.current(source, null)
  }, [source, commands])
}
