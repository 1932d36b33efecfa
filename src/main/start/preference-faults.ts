import type { JsonFault } from '../files/json-file.ts'
import { WORDS } from '../words.ts'
import type { Notices } from './notices.ts'

/** Says once per start that what is remembered cannot be written, and once per file that it cannot be read. */
export function createPreferenceFaults(notices: Notices, log: (line: string) => void): JsonFault {
  return (what, path, cause) => {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'not as expected'
    log(`preferences: ${what} failed, ${code}`)
    if (what === 'write') notices.tellOnce('preferences', WORDS.preferencesUnwritten(path))
    else notices.tellOnce(path, WORDS.preferencesUnread(path))
  }
}
