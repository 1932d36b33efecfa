import { IconDatabase } from '@tabler/icons-react'
import type { ScreenEntry } from '../../state/screen-entry.ts'
import { loaded } from '../../ui/lazy.tsx'
import { StartScreen } from './start-screen.tsx'

declare module '../../state/screen-params.ts' {
  interface ScreenParams {
    /** `undone` names an import that was just taken back. */
    readonly start: {
      readonly undone?: { readonly file: string; readonly staleRuns: number; readonly isErased: boolean }
    }
  }
}

/** What this workspace holds; the window opens with it, so its code is there from the start. */
export const START: ScreenEntry<'start'> = {
  name: 'start',
  title: 'start.title',
  group: 'data',
  icon: IconDatabase,
  keys: 'mod+1',
  keywords: 'screens.start.words',
  code: loaded(StartScreen),
}
