import { app } from 'electron'
import { type Locale, localeFor } from '../../shared/words/locale.ts'
import { createWords, type Words } from '../../shared/words/words.ts'

let words: Words | null = null

/** The words of menus, dialogs and everything else that main says; the app must be ready. */
export function mainWords(): Words {
  words ??= createWords(appLocale())
  return words
}

/** What the page's address says of the language where the app was started with one, `?locale=en-GB`; empty leaves it to the page. */
export function localeQuery(): string {
  const asked = app.commandLine.getSwitchValue('language')
  return asked === '' ? '' : `?${new URLSearchParams({ locale: localeFor([asked]).tag })}`
}

/** The locale of the whole app: of `--language=TAG` where the app was started with it, else of the system. */
function appLocale(): Locale {
  return localeFor([app.commandLine.getSwitchValue('language'), ...app.getPreferredSystemLanguages()])
}
