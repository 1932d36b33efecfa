import { IconUsersGroup } from '@tabler/icons-react'
import type { ScreenEntry } from '../../state/screen-entry.ts'
import { lazy } from '../../ui/lazy.tsx'

declare module '../../state/screen-params.ts' {
  interface ScreenParams {
    readonly duplicates: object
  }
}

/** Customers who look like one. */
export const DUPLICATES: ScreenEntry<'duplicates'> = {
  name: 'duplicates',
  title: 'duplicates.title',
  group: 'data',
  icon: IconUsersGroup,
  under: 'start',
  about: 'start.tasks.duplicates.about',
  keywords: 'screens.duplicates.words',
  code: lazy(async () => (await import('./duplicates-screen.tsx')).DuplicatesScreen),
}
