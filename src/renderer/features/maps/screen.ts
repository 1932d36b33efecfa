import { IconGridDots } from '@tabler/icons-react'
import type { ScreenEntry } from '../../state/screen-entry.ts'
import { lazy } from '../../ui/lazy.tsx'

declare module '../../state/screen-params.ts' {
  interface ScreenParams {
    readonly maps: object
  }
}

/** Segment maps, the shipped ones and one’s own. */
export const MAPS: ScreenEntry<'maps'> = {
  name: 'maps',
  title: 'screens.maps',
  group: 'customers',
  icon: IconGridDots,
  under: 'segments',
  keywords: 'screens.maps.words',
  code: lazy(async () => (await import('./maps-screen.tsx')).MapsScreen),
}
