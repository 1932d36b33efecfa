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

/** Reads a message in ICU's syntax, in the plural rules and numbers of two BCP 47 tags. Throws where it is malformed. */
export function readMessage(text: string, tag: string, numbers: string = tag): Message {
  const format = new IntlMessageFormat(text, tag, undefined, {
    formatters: {
      getNumberFormat: (_, options) => new Intl.NumberFormat(numbers, options),
      getDateTimeFormat: (locales, options) => new Intl.DateTimeFormat(locales, options),
      getPluralRules: (locales, options) => new Intl.PluralRules(locales, options),
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
