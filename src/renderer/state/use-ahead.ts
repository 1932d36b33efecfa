import { useEffect } from 'react'
import { loadAhead } from '../ui/lazy.tsx'
import type { ScreenName } from './screen-params.ts'
import { useView } from './view.tsx'

/** Loads the code of the screens that are likely to come next, one after the other, while the window has nothing to do. */
export function useAhead(...names: readonly ScreenName[]): void {
  const { screens } = useView()
  const key = names.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the names
  useEffect(() => loadAhead(names.map((name) => screens[name].code)), [screens, key])
}
