import { IntlMessageFormat } from 'intl-messageformat'
import type { MessageValue } from './message-args.ts'

/** Turns the text between `<b>` and `</b>` of a message into whatever it is drawn with. */
export type Tags<T> = Readonly<Record<string, (parts: readonly (string | T)[]) => T>>

/** A message that is ready to be written. */
export interface Message {
  /** The text with these arguments. Throws where one is missing. */
  write(args: Readonly<Record<string, MessageValue>>): string
  /** The text in pieces, where some of it is drawn in a way of its own. */
  parts<T>(args: Readonly<Record<string, MessageValue>>, tags: Tags<T>): (string | T)[]
}

/** What has a meaning in a message of ICU. */
const SYNTAX = /[{}<']/

/** The platform takes longer to make a way of writing than to write in it. */
function kept<O, F>(make: (tag: string, options: O) => F): (tag: string, options: O) => F {
  const known = new Map<string, F>()
  return (tag, options) => {
    const key = `${tag} ${JSON.stringify(options)}`
    const format = known.get(key) ?? make(tag, options)
    known.set(key, format)
    return format
  }
}

const numberFormat = kept((tag, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options))
const dateFormat = kept((tag, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options))
const pluralRules = kept((tag, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(tag, options))

/** Reads a message in ICU's syntax, in the plural rules and numbers of two BCP 47 tags. Throws where it is malformed. */
export function readMessage(text: string, tag: string, numbers: string = tag): Message {
  // Most texts have nothing to be filled in.
  if (!SYNTAX.test(text)) return { write: () => text, parts: () => [text] }
  const format = new IntlMessageFormat(text, tag, undefined, {
    formatters: {
      getNumberFormat: (_, options) => numberFormat(numbers, options),
      getDateTimeFormat: (_, options) => dateFormat(tag, options),
      getPluralRules: (_, options) => pluralRules(tag, options),
    },
  })
  return {
    write: (args) => String(format.format(args)),
    parts: <T>(args: Readonly<Record<string, MessageValue>>, tags: Tags<T>) => {
      const written = format.format<string | T>({ ...args, ...(tags as object) })
      return (Array.isArray(written) ? written : [written]) as (string | T)[]
    },
  }
}
