import { basename, dirname } from 'node:path'
import { codeOf } from '../../files/file-identity.ts'
import { said } from '../../shared/words/said.ts'
import type { JsonFault } from '../files/json-file.ts'
import type { Notices } from './notices.ts'

/** Says once per start that what is remembered cannot be written, and once per file that it cannot be read. */
export function createPreferenceFaults(notices: Notices, log: (line: string) => void): JsonFault {
  return (what, path, cause) => {
    log(`preferences: ${what} failed, ${codeOf(cause) || 'unexpected'}`)
    const folder = dirname(path)
    if (what === 'write') notices.tellOnce('preferences', said('program.preferencesUnwritten', { folder }))
    else notices.tellOnce(path, said('program.preferencesUnread', { name: basename(path), folder }))
  }
}
