import { isUtf8 } from 'node:buffer'
import type { StreamDecoder } from './stream-decoder.ts'

/** The encoding of a file that was written as UTF-8, taken for Windows-1252, and written as UTF-8 again: `é` stands there as `Ã©`. */
export const TWICE = 'utf-8-twice'

/** A smaller share of what is not plain ASCII, and the file has such letters by chance. */
const ENOUGH = 0.9

/** Whether bytes of UTF-8 are letters that were encoded twice. */
export function isEncodedTwice(bytes: Buffer): boolean {
  const runs = new Set(bytes.toString('utf8').match(ABOVE_ASCII))
  let twice = 0
  for (const run of runs) if (decodedOnce(run) !== null) twice++
  return twice > 0 && twice >= runs.size * ENOUGH
}

/** Decodes such a file; what was encoded once is left as it is. */
export function twiceDecoder(): StreamDecoder {
  const decoder = new TextDecoder()
  let held = ''
  return {
    decode(bytes, options) {
      const text = held + decoder.decode(bytes, options)
      // What a chunk ends in may go on in the next.
      held = options?.stream ? (/[^\0-\x7f]{1,4096}$/u.exec(text)?.[0] ?? '') : ''
      return text.slice(0, text.length - held.length).replaceAll(ABOVE_ASCII, (run) => decodedOnce(run) ?? run)
    },
  }
}

const ABOVE_ASCII = /[^\0-\x7f]+/gu
const FIRST_OF_WINDOWS = 0x80

/** What Windows-1252 has for its bytes from 80 to 9F. */
const OF_WINDOWS = new Map(
  Array.from({ length: 0x20 }, (_, index) => {
    const byte = FIRST_OF_WINDOWS + index
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte] as const
  }),
)

function decodedOnce(run: string): string | null {
  const bytes: number[] = []
  for (const letter of run) {
    const byte = OF_WINDOWS.get(letter) ?? letter.charCodeAt(0)
    if (byte > 0xff) return null
    bytes.push(byte)
  }
  const buffer = Buffer.from(bytes)
  return isUtf8(buffer) ? buffer.toString('utf8') : null
}
