import { lostBytes } from './fault-words.ts'
import { codeOf } from './file-identity.ts'
import { kindOf, NotRegular } from './regular-file.ts'

/** Why a file cannot be read, and what to do. */
export function unreadableWords(name: string, cause: unknown): string {
  if (cause instanceof NotRegular) {
    return cause.found.isDirectory()
      ? `${name} is a folder. Choose a file inside it.`
      : `${name} is ${kindOf(cause.found)}, not a file. Save what comes from it as a file, and choose that.`
  }
  const code = codeOf(cause)
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `${name} is not there any more. It may have been moved, renamed or deleted: choose it again.${lostBytes(name)}`
    case 'ENAMETOOLONG':
      return `The name of the file is too long for its disk. Shorten it and try again.`
    case 'ELOOP':
      return `${name} is a link that leads back to itself. Choose the file itself.`
    case 'EBUSY':
    case 'EPERM':
    case 'EACCES':
      return `${name} cannot be opened: another program holds it or you may not read it. Close it in Excel and try again.`
    default:
      return `${name} cannot be read from its disk${code === '' ? '' : ` (${code})`}. Copy it to this computer and try again.`
  }
}
