import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { CommandKeys } from './keys.ts'
import { IS_MAC, meansCommand } from './keys.ts'
import { takesText } from './text-field.ts'

/** Something a person can do, from the palette, by its keys, or from the native menu by its id. */
export interface CommandEntry extends CommandKeys {
  readonly id: string
  readonly title: string
  readonly group: string
  /** Other words that people look for it by. */
  readonly keywords?: string
  /** The place that offers it; null for what is offered everywhere. */
  readonly place: string | null
  /** What it does from another place: leads there and runs, only leads there, or nothing, so that it cannot be found from there. */
  readonly elsewhere: 'runs' | 'shows' | null
}

/** How commands are run by what is on screen, by their ids. */
export type Offers = Readonly<Record<string, () => void>>

/** Stays the same for as long as the window is open, so that nobody who runs or offers commands is drawn anew when others are offered. */
interface Registry {
  readonly run: (id: string) => void
  readonly put: (source: string, offers: Offers | null) => void
}

interface CommandsProviderProps {
  readonly entries: readonly CommandEntry[]
  /** Where one is. */
  readonly place: string
  /** Leads to a place that offers a command. */
  readonly reach: (place: string) => void
  readonly children: ReactNode
}

const RegistryContext = createContext<Registry | null>(null)
const CommandListContext = createContext<readonly CommandEntry[]>([])

/** Knows every command, runs what the open screens offer, leads to those that offer the others, and listens for keys. */
export function CommandsProvider({ entries, place, reach, children }: CommandsProviderProps) {
  const [sources, setSources] = useState<ReadonlyMap<string, Offers>>(new Map())
  const offers = useMemo<Offers>(() => Object.assign({}, ...sources.values()), [sources])
  const latest = useRef({ entries, offers, reach })
  latest.current = { entries, offers, reach }
  /** What is to be run as soon as the place it leads to offers it. */
  const pending = useRef<string | null>(null)

  const run = useCallback((id: string) => {
    pending.current = null
    const { entries: known, offers: here, reach: lead } = latest.current
    const offered = here[id]
    if (offered !== undefined) return offered()
    const entry = known.find((each) => each.id === id)
    if (entry === undefined || entry.place === null || entry.elsewhere === null) return
    if (entry.elsewhere === 'runs') pending.current = id
    lead(entry.place)
  }, [])
  const put = useCallback((source: string, list: Offers | null) => {
    const unknown = Object.keys(list ?? {}).find((id) => latest.current.entries.every((entry) => entry.id !== id))
    if (unknown !== undefined) throw new Error(`The command "${unknown}" is offered and not declared.`)
    setSources((old) => withSource(old, source, list))
  }, [])

  useEffect(() => {
    const offered = pending.current === null ? undefined : offers[pending.current]
    if (offered === undefined) return
    pending.current = null
    offered()
  }, [offers])
  useEffect(() => {
    const wanted = entries.find(({ id }) => id === pending.current)
    // Who goes elsewhere meanwhile wants it no longer.
    if (wanted?.place !== place) pending.current = null
  }, [entries, place])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { entries: known, offers: here } = latest.current
      const inText = event.target instanceof HTMLElement && takesText(event.target)
      const command = known.find(
        (each) =>
          meansCommand(event, each, IS_MAC, inText) && (here[each.id] !== undefined || each.elsewhere === 'shows'),
      )
      if (command === undefined || event.defaultPrevented) return
      event.preventDefault()
      run(command.id)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [run])

  const registry = useMemo<Registry>(() => ({ run, put }), [run, put])
  const commands = useMemo(() => {
    const found = entries.filter(({ id, elsewhere }) => offers[id] !== undefined || elsewhere !== null)
    const isHere = (entry: CommandEntry) => entry.place === place
    return [...found.filter(isHere), ...found.filter((entry) => !isHere(entry))]
  }, [entries, offers, place])
  return (
    <RegistryContext value={registry}>
      <CommandListContext value={commands}>{children}</CommandListContext>
    </RegistryContext>
  )
}

function withSource(
  old: ReadonlyMap<string, Offers>,
  source: string,
  list: Offers | null,
): ReadonlyMap<string, Offers> {
  const next = new Map(old)
  if (list === null) next.delete(source)
  else next.set(source, list)
  return next
}

/** What can be done now, that of the place first. */
export function useCommandList(): readonly CommandEntry[] {
  return useContext(CommandListContext)
}

/** The way to run commands. */
export function useRegistry(): Registry {
  const registry = useContext(RegistryContext)
  if (registry === null) throw new Error('useRegistry needs a CommandsProvider')
  return registry
}

/** Offers commands while the calling component is on screen. Keep them in a `useMemo`. */
export function useCommands(offers: Offers): void {
  const { put } = useRegistry()
  const source = useId()
  useEffect(() => {
    put(source, offers)
    return () => put(source, null)
  }, [source, offers, put])
}
