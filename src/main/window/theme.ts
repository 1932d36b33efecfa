import { nativeTheme } from 'electron'
import type { Theme } from '../../shared/calls/app.ts'
import type { JsonFile } from '../files/json-file.ts'
import type { Preferences } from '../start/preferences.ts'

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
