import { IconChartDonut3 } from '@tabler/icons-react'
import type { ScreenEntry } from '../../state/screen-entry.ts'
import { lazy } from '../../ui/lazy.tsx'

declare module '../../state/screen-params.ts' {
  interface ScreenParams {
    readonly segments: object
  }
}

/** The segments, and the settings they depend on. */
export const SEGMENTS: ScreenEntry<'segments'> = {
  name: 'segments',
  title: 'screens.segments',
  group: 'customers',
  icon: IconChartDonut3,
  keys: 'mod+2',
  keywords: 'screens.segments.words',
  tasks: [
    { id: 'segments.export', title: 'tasks.segments.export' },
    { id: 'segments.settings', title: 'tasks.segments.settings', keys: 'mod+shift+s' },
    // Where text is written, the short keys are the field's own.
    { id: 'settings.undo', title: 'tasks.settings.undo', keys: 'mod+alt+z', alsoKeys: ['mod+z'] },
    { id: 'settings.redo', title: 'tasks.settings.redo', keys: 'mod+alt+y', alsoKeys: ['mod+shift+z', 'mod+y'] },
    { id: 'settings.reset', title: 'tasks.settings.reset' },
  ],
  code: lazy(async () => (await import('./segments-screen.tsx')).SegmentsScreen),
}
