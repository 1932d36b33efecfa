import { app } from 'electron'
import { type Locale, localeFor } from '../../shared/words/locale.ts'
import { createWords, type Words } from '../../shared/words/words.ts'

let words: Words | null = null

/** The words of menus, dialogs and everything else that main says; the app must be ready. */
export function mainWords(): Words {
  words ??= createWords(appLocale())
  return words
}

/** The locale of the whole app: of `--language=TAG` where the app was started with it, else of the system. */
function appLocale(): Locale {
  return localeFor([app.commandLine.getSwitchValue('language'), ...app.getPreferredSystemLanguages()])
}
