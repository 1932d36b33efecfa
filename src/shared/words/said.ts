import type { Money } from '../model/money.ts'
import type { IsoDate } from '../model/settings.ts'
import type { EN } from './en/index.ts'
import type { ArgNames } from './message-args.ts'

/** An argument of a text that is written later: as it is, or in the way of the reader's locale. */
export type SaidValue =
  | string
  | number
  | Said
  | { readonly day: IsoDate }
  | { readonly money: Money; readonly currency: string | null; readonly exact?: boolean }
  | { readonly share: number }
  | { readonly list: readonly (string | Said)[]; readonly kind?: 'and' | 'or' }

/** A text by its name with its arguments: what the engine computes, stores and sends instead of sentences. Plain data. */
export interface Said {
  readonly key: keyof typeof EN
  readonly args?: Readonly<Record<string, SaidValue>>
}

/** A text to be written later; a string stands for itself, such as a sentence that an older version stored. */
export type Text = Said | string

/** What has to be said with a text: nothing where it names no arguments. */
type SaidArgs<K extends keyof typeof EN> = [ArgNames<(typeof EN)[K]>] extends [never]
  ? []
  : [args: { readonly [Name in ArgNames<(typeof EN)[K]>]: SaidValue }]

/** Names a text with its arguments, which the compiler holds against the text itself. */
export function said<K extends keyof typeof EN>(key: K, ...[args]: SaidArgs<K>): Said {
  return args === undefined ? { key } : { key, args }
}
