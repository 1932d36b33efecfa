import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Json } from '../../shared/calls/app.ts'
import { call } from '../api/client.ts'
import { useEvent } from '../api/use-event.ts'

type Layout = Readonly<Record<string, string>>

interface LayoutState {
  readonly layout: Layout
  readonly set: (key: string, value: string) => void
  readonly take: (values: Layout) => void
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

  const take = useCallback((values: Layout) => {
    latest.current = { ...latest.current, ...values }
    setLayout(latest.current)
    void call('layout.set', { layout: latest.current })
  }, [])
  const set = useCallback((key: string, value: string) => take({ [key]: value }), [take])
  const state = useMemo(() => ({ layout, set, take }), [layout, set, take])
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

/** What is remembered under names that begin alike, and how to take such choices over from elsewhere. */
export function useLayoutOf(start: string): { readonly values: Layout; readonly take: (values: Layout) => void } {
  const { layout, take } = useLayout()
  const values = useMemo(
    () => Object.fromEntries(Object.entries(layout).filter(([key]) => key.startsWith(start))),
    [layout, start],
  )
  return { values, take }
}

function useLayout(): LayoutState {
  const state = useContext(LayoutContext)
  if (state === null) throw new Error('What is remembered needs a LayoutProvider')
  return state
}
