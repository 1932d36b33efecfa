import { IconBook2, IconSparkles, IconVocabulary } from '@tabler/icons-react'
import type { ScreenEntry } from '../../state/screen-entry.ts'
import { lazy } from '../../ui/lazy.tsx'

declare module '../../state/screen-params.ts' {
  interface ScreenParams {
    /** A page of the guide by its name, and the heading that is meant on it; or the heading alone, as `about`. */
    readonly help: { readonly page?: string; readonly section?: string; readonly about?: string }
    readonly glossary: object
    readonly 'whats-new': object
  }
}

/** The guide. */
export const HELP: ScreenEntry<'help'> = {
  name: 'help',
  title: 'guide.title',
  group: 'help',
  icon: IconBook2,
  keywords: 'guide.words',
  code: lazy(async () => (await import('./help-screen.tsx')).HelpScreen),
  keyOf: ({ page, section, about }) => [page, section, about].join(' '),
}

/** Every term that the screens explain. */
export const GLOSSARY: ScreenEntry<'glossary'> = {
  name: 'glossary',
  title: 'glossary.title',
  group: 'help',
  icon: IconVocabulary,
  under: 'help',
  keywords: 'glossary.words',
  code: lazy(async () => (await import('./glossary-screen.tsx')).GlossaryScreen),
}

/** What this version brought. */
export const WHATS_NEW: ScreenEntry<'whats-new'> = {
  name: 'whats-new',
  title: 'whatsNew.title',
  group: 'help',
  icon: IconSparkles,
  under: 'help',
  keywords: 'whatsNew.words',
  code: lazy(async () => (await import('./whats-new-screen.tsx')).WhatsNewScreen),
}
