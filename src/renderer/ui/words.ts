import { Children, type ReactNode } from 'react'
import { mapText } from '../../shared/segment-maps/map-text.ts'
import type { EN } from '../../shared/words/en/index.ts'
import { localeFor } from '../../shared/words/locale.ts'
import type { Tags } from '../../shared/words/message.ts'
import type { ArgsOf } from '../../shared/words/message-args.ts'
import { createWords, type MessageArgs, type MessageKey } from '../../shared/words/words.ts'
import { languagesOf } from '../../shared/words/words-for.ts'

/** The name of a text that needs no arguments. */
export type PlainKey = { [K in MessageKey]: MessageArgs<K> extends [] ? K : never }[MessageKey]

/** The words of this window. The language is main's choice, in the page's address; without one it is the browser's. */
export const words = createWords(
  localeFor([
    new URLSearchParams(globalThis.location?.search).get('locale'),
    ...(globalThis.navigator?.languages ?? []),
  ]),
)

/** What this window's texts are read in, for files that the engine writes. */
export const languages = languagesOf(words.locale)

/** A text by its name, with its arguments. */
export const say = words.say

/** A name, title, meaning or action of a segment map in the person's language, where it is a built-in one's. */
export function ofMap(text: string): string {
  return words.write(mapText(text))
}

/** A text as something to draw, what stands between tags in a way of its own. */
export function rich<K extends MessageKey>(key: K, args: ArgsOf<(typeof EN)[K]>, tags: Tags<ReactNode>): ReactNode {
  return Children.toArray(words.rich<K, ReactNode>(key, args, tags))
}
