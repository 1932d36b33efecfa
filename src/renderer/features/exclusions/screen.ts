import { IconTagOff } from '@tabler/icons-react'
import type { ScreenEntry } from '../../state/screen-entry.ts'
import { lazy } from '../../ui/lazy.tsx'

declare module '../../state/screen-params.ts' {
  interface ScreenParams {
    readonly exclusions: object
  }
}

/** Product codes that the shop leaves out. */
export const EXCLUSIONS: ScreenEntry<'exclusions'> = {
  name: 'exclusions',
  title: 'exclusions.title',
  group: 'data',
  icon: IconTagOff,
  under: 'start',
  about: 'start.tasks.exclusions.about',
  keywords: 'screens.exclusions.words',
  code: lazy(async () => (await import('./exclusions-screen.tsx')).ExclusionsScreen),
}
