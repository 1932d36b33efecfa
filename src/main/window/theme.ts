import { nativeTheme } from 'electron'
import { z } from 'zod'
import type { Theme } from '../../shared/calls/app.ts'
import type { JsonFile } from '../files/json-file.ts'

/** What the person set for the whole app, as it lies in the app's folder. */
export const preferencesSchema = z.strictObject({ theme: z.enum(['system', 'light', 'dark']) })

/** {@link preferencesSchema} as a type. */
export type Preferences = z.infer<typeof preferencesSchema>

/** Before anything was set. */
export const DEFAULT_PREFERENCES: Preferences = { theme: 'system' }

/** Light, dark, or as the system has it. */
export interface ThemeSwitch {
  readonly get: () => Theme
  readonly set: (theme: Theme) => void
}

/** Applies the remembered theme; the window and the system's menus follow every change. */
export function setupTheme(preferences: JsonFile<Preferences>, onChanged: () => void): ThemeSwitch {
  nativeTheme.themeSource = preferences.read().theme
  return {
    get: () => preferences.read().theme,
    set(theme) {
      nativeTheme.themeSource = theme
      preferences.write({ ...preferences.read(), theme })
      onChanged()
    },
  }
}
