import { HashedText } from '../read/hashed-text.ts'

/** The most characters of an id, and of a name or another detail, that are kept: more than any till has room for. */
export const MOST_CHARACTERS = 255
/** What of a longer id stays readable; the mark and 16 digits of its hash follow. */
const READABLE = 220

/**
 * An id as it is kept: one of more than {@link MOST_CHARACTERS} by its beginning and the hash over all of it, so that ids that
 * differ anywhere stay apart and none takes more room than any other.
 */
export function boundedId(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text
  const { low, high } = new HashedText(text)
  return `${text.slice(0, READABLE)}… #${inHex(high)}${inHex(low)}`
}

function inHex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0')
}
