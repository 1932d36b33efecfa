import { IconAdjustments } from '@tabler/icons-react'
import type { ScreenEntry } from '../../state/screen-entry.ts'
import { lazy } from '../../ui/lazy.tsx'

declare module '../../state/screen-params.ts' {
  interface ScreenParams {
    readonly thresholds: object
  }
}

/** Where scores begin and end, drawn by hand. */
export const THRESHOLDS: ScreenEntry<'thresholds'> = {
  name: 'thresholds',
  title: 'screens.thresholds',
  group: 'customers',
  icon: IconAdjustments,
  under: 'segments',
  keywords: 'screens.thresholds.words',
  code: lazy(async () => (await import('./thresholds-screen.tsx')).ThresholdsScreen),
}
