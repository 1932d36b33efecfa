import { type Locale, localeFor } from '../shared/words/locale.ts'
import { languageOf } from './arguments.ts'

/** What a command's texts are written in: `--language`, else the language of the terminal as POSIX names it (`de_DE.UTF-8`). */
export function commandLocale(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Locale {
  const terminal = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return localeFor([languageOf(args), terminal.replace(/[.@].*$/, '').replaceAll('_', '-')])
}
