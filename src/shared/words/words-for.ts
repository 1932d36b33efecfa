import { ENGLISH } from './english.ts'
import { type Locale, localeFor } from './locale.ts'
import { createWords, type Words } from './words.ts'

/** The words for what is written for somebody who reads these languages, BCP 47 tags, the preferred first; British English without any. */
export function wordsFor(languages: readonly string[] | undefined): Words {
  return languages === undefined ? ENGLISH : createWords(localeFor(languages))
}

/** What {@link wordsFor} makes the same words of, to be sent along. */
export function languagesOf({ numbers, tag }: Locale): readonly string[] {
  return [numbers, tag]
}
