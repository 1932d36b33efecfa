import { americanMessage } from './american.ts'
import { EN } from './en/index.ts'
import type { Locale } from './locale.ts'
import { type Message, readMessage, type Tags } from './message.ts'
import type { ArgNames, ArgsOf, MessageValue } from './message-args.ts'
import { pseudoMessage } from './pseudo.ts'
import type { SaidValue, Text } from './said.ts'
import { createWriting, type Writing } from './writing.ts'

/** The name of a text. */
export type MessageKey = keyof typeof EN

/** The name of a text that needs no arguments, as headings do. */
export type PlainKey = { [K in MessageKey]: [ArgNames<(typeof EN)[K]>] extends [never] ? K : never }[MessageKey]

/** What has to be said with a text: nothing where it names no arguments. */
export type MessageArgs<K extends MessageKey> = [ArgNames<(typeof EN)[K]>] extends [never]
  ? []
  : [args: ArgsOf<(typeof EN)[K]>]

/** Writes texts, numbers, amounts and dates for a person, in one language and region. */
export interface Words extends Writing {
  readonly locale: Locale
  /** A text by its name, with its arguments. */
  say<K extends MessageKey>(key: K, ...args: MessageArgs<K>): string
  /** A text that was computed, stored or sent, such as an error's; its name where this version has no such text. */
  write(text: Text): string
  /** A text in pieces, where what stands between tags is drawn in a way of its own. */
  rich<K extends MessageKey, T>(key: K, args: ArgsOf<(typeof EN)[K]>, tags: Tags<T>): (string | T)[]
}

/** The words of a locale. */
export function createWords(locale: Locale): Words {
  const own: Readonly<Record<string, string>> = EN
  const spelled = locale.language === 'pseudo' ? pseudoMessage : locale.tag === 'en-US' ? americanMessage : null
  const messages = new Map<string, Message>()
  const messageOf = (key: string): Message | null => {
    const known = messages.get(key)
    if (known !== undefined) return known
    const text = own[key]
    if (text === undefined) return null
    const message = readMessage(spelled === null ? text : spelled(text), locale.tag, locale.numbers)
    messages.set(key, message)
    return message
  }
  const writing = createWriting(locale)
  const write = (text: Text): string => {
    if (typeof text === 'string') return text
    const args = Object.entries(text.args ?? {}).map(([name, value]) => [name, valueFor(value)] as const)
    return messageOf(text.key)?.write(Object.fromEntries(args)) ?? text.key
  }
  const valueFor = (value: SaidValue): MessageValue => {
    if (typeof value !== 'object') return value
    if ('key' in value) return write(value)
    if ('day' in value) return writing.day(value.day)
    if ('share' in value) return writing.share(value.share)
    if ('list' in value) return writing.list(value.list.map(write), value.kind)
    return (value.exact ? writing.exactMoney : writing.money)(value.money, value.currency)
  }
  return {
    ...writing,
    locale,
    say: (key, ...[args]) => messageOf(key)?.write(args ?? {}) ?? key,
    write,
    rich: (key, args, tags) => messageOf(key)?.parts(args, tags) ?? [key],
  }
}
