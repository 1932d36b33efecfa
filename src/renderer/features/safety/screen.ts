import { IconShieldCheck } from '@tabler/icons-react'
import type { ScreenEntry } from '../../state/screen-entry.ts'
import { lazy } from '../../ui/lazy.tsx'

declare module '../../state/screen-params.ts' {
  interface ScreenParams {
    readonly safety: object
  }
}

/** Backups of the workspace, and what can be taken out of it. */
export const SAFETY: ScreenEntry<'safety'> = {
  name: 'safety',
  title: 'safety.title',
  group: 'data',
  icon: IconShieldCheck,
  under: 'start',
  about: 'safety.about',
  keywords: 'safety.words',
  tasks: [{ id: 'workspace.save-copy', title: 'safety.task.copy', keywords: 'safety.task.copy.words' }],
  code: lazy(async () => (await import('./safety-screen.tsx')).SafetyScreen),
}
