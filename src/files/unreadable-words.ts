import { said, type Text } from '../shared/words/said.ts'
import { explainingLostBytes } from './fault-words.ts'
import { fileFault } from './file-faults.ts'
import { codeOf } from './file-identity.ts'
import { kindOf, NotRegular } from './regular-file.ts'

/** Why a file cannot be read, and what to do. */
export function unreadableWords(name: string, cause: unknown): Text {
  if (cause instanceof NotRegular) {
    const kind = kindOf(cause.found)
    return kind === 'folder' ? said('files.read.folder', { name }) : said('files.read.noFile', { name, kind })
  }
  const code = codeOf(cause)
  switch (fileFault(code)) {
    case 'missing':
    case 'noFolder':
      return explainingLostBytes(said('files.read.missing', { name }), name)
    case 'longName':
      return said('files.read.longName')
    case 'circle':
      return said('files.read.circle', { name })
    case 'held':
    case 'denied':
      return said('files.read.locked', { name })
    default:
      return said('files.read.fault', { name, code: code === '' ? 'none' : code })
  }
}
