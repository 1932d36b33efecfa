import type { Icon } from '@tabler/icons-react'
import type { CommandKeys } from '../ui/commands/keys.ts'
import type { LazyCode } from '../ui/lazy.tsx'
import type { PlainKey } from '../ui/words.ts'
import type { ScreenName, ScreenParams } from './screen-params.ts'

/** The parts of the navigation, in their order. */
export const SCREEN_GROUPS = ['data', 'customers', 'sales', 'report', 'help'] as const

/** One of {@link SCREEN_GROUPS}. */
export type ScreenGroup = (typeof SCREEN_GROUPS)[number]

/** Something a screen can do, found in the palette from everywhere. The screen says how while it is open, by `useCommands`. */
export interface ScreenTask extends CommandKeys {
  readonly id: string
  readonly title: PlainKey
  /** Other words that people look for it by. */
  readonly keywords?: PlainKey
  /** On another screen it only leads here, by its keys too, because there is something to choose first. */
  readonly showsFirst?: true
}

/** What the window knows of a screen before its code is loaded. */
export interface ScreenEntry<N extends ScreenName> {
  readonly name: N
  readonly title: PlainKey
  readonly group: ScreenGroup
  /** Null for a screen that has to be told what to show, and so is reached from others only. */
  readonly icon: object extends ScreenParams[N] ? Icon : null
  /** The screen of the navigation that it belongs to, where it is none itself. */
  readonly under?: ScreenName
  /** What it is for, in a sentence, where it is offered beside others. */
  readonly about?: PlainKey
  readonly keys?: string
  /** Other words that people look for it by. */
  readonly keywords?: PlainKey
  readonly tasks?: readonly ScreenTask[]
  readonly code: LazyCode<ScreenParams[N]>
  /** What tells one view of this screen from another, such as whose it is; a screen without it is only ever one. */
  readonly keyOf?: (params: ScreenParams[N]) => string | number
}

/** The entry of every screen, in the order of the navigation. */
export type Screens = { readonly [N in ScreenName]: ScreenEntry<N> }

/** An entry, whichever. */
export type AnyScreen = Screens[ScreenName]

/** All entries. */
export function screenList(screens: Screens): readonly AnyScreen[] {
  return Object.values(screens)
}
