import { say } from '../words.ts'

/** Whether this is a Mac, where shortcuts use Cmd. */
export const IS_MAC = /Mac/.test(globalThis.navigator?.userAgent ?? '')

/** What a keyboard event says, without the DOM. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Whether a key press is the shortcut: `mod+k`, `mod+shift+e`, `f5`, `alt+arrowleft`. `mod` is Cmd on a Mac and Ctrl elsewhere. */
export function matchesKeys(press: KeyPress, keys: string, isMac: boolean): boolean {
  const parts = keys.split('+')
  const mod = isMac ? press.metaKey : press.ctrlKey
  const otherMod = isMac ? press.ctrlKey : press.metaKey
  return (
    press.key.toLowerCase() === parts.at(-1) &&
    mod === parts.includes('mod') &&
    !otherMod &&
    press.shiftKey === parts.includes('shift') &&
    press.altKey === parts.includes('alt')
  )
}

/** Keys of a command: those that are named, and others that do the same except where text is written. */
export interface CommandKeys {
  readonly keys?: string
  readonly alsoKeys?: readonly string[]
}

/** Whether a key press means a command; `inText` is whether it goes to a field that takes text. */
export function meansCommand(press: KeyPress, command: CommandKeys, isMac: boolean, inText: boolean): boolean {
  const all = [command.keys ?? [], inText ? [] : (command.alsoKeys ?? [])].flat()
  return all.some((keys) => matchesKeys(press, keys, isMac))
}

/** A shortcut as a person reads it: `Ctrl+K`, `⌘K`. */
export function keysLabel(keys: string, isMac: boolean): string {
  const names: Record<string, string> = isMac
    ? { mod: '⌘', shift: '⇧', alt: '⌥' }
    : { mod: say('shell.key.ctrl'), shift: say('shell.key.shift'), alt: say('shell.key.alt') }
  const words = keys
    .split('+')
    .map((part) => names[part] ?? ARROWS[part] ?? (part.length === 1 ? part.toUpperCase() : capital(part)))
  return words.join(isMac ? '' : '+')
}

const ARROWS: Readonly<Record<string, string>> = { arrowleft: '←', arrowright: '→' }

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
