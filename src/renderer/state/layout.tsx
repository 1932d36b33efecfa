import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Json } from '../../shared/calls/app.ts'
import { call } from '../api/client.ts'
import { useEvent } from '../api/use-event.ts'

type Layout = Readonly<Record<string, string>>

interface LayoutState {
  readonly layout: Layout
  readonly set: (key: string, value: string) => void
  /** Replaces all that is remembered under names that begin so. */
  readonly replace: (start: string, values: Layout) => void
}

const LayoutContext = createContext<LayoutState | null>(null)

/** Holds how the screens were left in this workspace; main remembers it. */
export function LayoutProvider({ children }: { readonly children: ReactNode }) {
  const [layout, setLayout] = useState<Layout>({})
  const latest = useRef(layout)

  const load = useCallback(async () => {
    const result = await call('layout.get', {})
    latest.current = result.ok && isLayout(result.value) ? result.value : {}
    setLayout(latest.current)
  }, [])
  useEffect(() => void load(), [load])
  useEvent('workspace.changed', () => void load())

  const put = useCallback((next: Layout) => {
    latest.current = next
    setLayout(next)
    void call('layout.set', { layout: next })
  }, [])
  const set = useCallback((key: string, value: string) => put({ ...latest.current, [key]: value }), [put])
  const replace = useCallback(
    (start: string, values: Layout) => put({ ...pick(latest.current, (key) => !key.startsWith(start)), ...values }),
    [put],
  )
  const state = useMemo(() => ({ layout, set, replace }), [layout, set, replace])
  return <LayoutContext value={state}>{children}</LayoutContext>
}

function isLayout(value: Json): value is Layout {
  return typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string')
}

/** A choice among `options` that is remembered with the workspace; the first is the default. */
export function useRemembered<T extends string>(
  key: string,
  options: readonly [T, ...T[]],
): readonly [T, (value: T) => void] {
  const { layout, set } = useLayout()
  const value = options.find((option) => option === layout[key]) ?? options[0]
  const choose = useCallback((next: T) => set(key, next), [set, key])
  return [value, choose]
}

/** Some of `options`, remembered with the workspace, in the order of `options`; `initial` before anything was chosen. */
export function useRememberedList<T extends string>(
  key: string,
  options: readonly T[],
  initial: readonly T[],
): readonly [readonly T[], (values: readonly T[]) => void] {
  const { layout, set } = useLayout()
  const stored = layout[key]
  const values = useMemo(() => {
    const chosen: readonly string[] = stored?.split(' ') ?? initial
    return options.filter((option) => chosen.includes(option))
  }, [stored, options, initial])
  const choose = useCallback((next: readonly T[]) => set(key, next.join(' ')), [set, key])
  return [values, choose]
}

/** What is remembered under names that begin alike, and how to take such choices over from elsewhere; those left out are as they begin. */
export function useLayoutOf(start: string): { readonly values: Layout; readonly take: (values: Layout) => void } {
  const { layout, replace } = useLayout()
  const values = useMemo(() => pick(layout, (key) => key.startsWith(start)), [layout, start])
  const take = useCallback((chosen: Layout) => replace(start, chosen), [replace, start])
  return { values, take }
}

function pick(layout: Layout, isWanted: (key: string) => boolean): Layout {
  return Object.fromEntries(Object.entries(layout).filter(([key]) => isWanted(key)))
}

/** A text of one's own, remembered with the workspace; empty before anything was written. */
export function useRememberedText(key: string): readonly [string, (text: string) => void] {
  const { layout, set } = useLayout()
  const write = useCallback((text: string) => set(key, text), [set, key])
  return [layout[key] ?? '', write]
}

function useLayout(): LayoutState {
  const state = useContext(LayoutContext)
  if (state === null) throw new Error('What is remembered needs a LayoutProvider')
  return state
}
