import { IconHistory } from '@tabler/icons-react'
import type { ScreenEntry } from '../../state/screen-entry.ts'
import { lazy } from '../../ui/lazy.tsx'

declare module '../../state/screen-params.ts' {
  interface ScreenParams {
    readonly runs: object
  }
}

/** Stored results, opened and compared. */
export const RUNS: ScreenEntry<'runs'> = {
  name: 'runs',
  title: 'screens.runs',
  group: 'customers',
  icon: IconHistory,
  under: 'segments',
  keywords: 'screens.runs.words',
  code: lazy(async () => (await import('./runs-screen.tsx')).RunsScreen),
}
