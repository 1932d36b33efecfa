import { basename, dirname } from 'node:path'
import { RegularsError } from '../shared/model/errors.ts'
import { codeOf } from './file-identity.ts'

/** The codes of a file that another program holds. */
export const LOCKED: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES'])

const FULL = new Set(['ENOSPC', 'EDQUOT'])

/** The failure of writing a file as `not-writable` or `disk-full`, with what to do; anything else as it is. */
export function writingFault(cause: unknown, path: string): unknown {
  if (cause instanceof RegularsError) return cause
  const code = codeOf(cause)
  const name = basename(path)
  const refusal = (words: string) => new RegularsError('not-writable', words, { cause, detail: code })
  if (FULL.has(code)) {
    return new RegularsError(
      'disk-full',
      `The disk has no room for "${name}". Free some space, or choose another disk.`,
      {
        cause,
        detail: code,
      },
    )
  }
  if (LOCKED.has(code) || code === 'EROFS') {
    return refusal(
      `Nothing can be written in the folder "${dirname(path)}". Choose a folder of your own, such as Documents.`,
    )
  }
  if (code === 'ENAMETOOLONG') return refusal(`The name "${shortened(name)}" is too long for this disk. Shorten it.`)
  if (code === 'ELOOP') return refusal(`"${name}" is a link that leads back to itself. Choose another name.`)
  if (code === 'ENOENT' || code === 'ENOTDIR') return missingFolder(path)
  if (code === 'EIO' || code === 'ENXIO' || code === 'ENODEV' || code === 'ESTALE') {
    return refusal(`The disk reported a fault while "${name}" was written. Check the disk, or choose another one.`)
  }
  return cause
}

/** The refusal of a file whose folder is not there. */
export function missingFolder(path: string): RegularsError {
  return new RegularsError(
    'not-writable',
    `The folder "${dirname(path)}" does not exist. Create it, or choose another folder for "${shortened(basename(path))}".${lostBytes(path)}`,
  )
}

/** A sentence for a path that lost bytes when it was turned into text, as those that are not UTF-8 do; else nothing. */
export function lostBytes(path: string): string {
  return path.includes('\ufffd')
    ? ' Its path holds characters that are not written in UTF-8 and cannot be used here: rename it first.'
    : ''
}

/** A name that fits into a sentence. */
export function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 40)}…${name.slice(-12)}` : name
}
