import { localeFor } from '../../shared/words/locale.ts'
import { createWords, type MessageArgs, type MessageKey } from '../../shared/words/words.ts'

/** The name of a text that needs no arguments. */
export type PlainKey = { [K in MessageKey]: MessageArgs<K> extends [] ? K : never }[MessageKey]

/** The words of this window. The language is main's choice, in the page's address; without one it is the browser's. */
export const words = createWords(
  localeFor([
    new URLSearchParams(globalThis.location?.search).get('locale'),
    ...(globalThis.navigator?.languages ?? []),
  ]),
)

/** A text by its name, with its arguments. */
export const say = words.say

/** A text in pieces, where what stands between tags is drawn in a way of its own. */
export const rich = words.rich
