import type { Words } from '../words/words.ts'

/** The size of a file: `48.2 MB`. */
export function writeBytes(bytes: number, words: Words): string {
  if (bytes < 1024) return words.say('common.bytes', { count: bytes })
  if (bytes < 1024 ** 2) return words.say('common.kilobytes', { size: words.count(bytes / 1024) })
  return words.say('common.megabytes', { size: words.number(bytes / 1024 ** 2, 1) })
}
