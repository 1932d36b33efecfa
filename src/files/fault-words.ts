import { basename, dirname } from 'node:path'
import { RegularsError } from '../shared/model/errors.ts'
import { said, type Text } from '../shared/words/said.ts'
import { fileFault } from './file-faults.ts'
import { codeOf } from './file-identity.ts'

/** The failure of writing a file as `not-writable` or `disk-full`, with what to do; anything else as it is. */
export function writingFault(cause: unknown, path: string): unknown {
  if (cause instanceof RegularsError) return cause
  const code = codeOf(cause)
  const name = shortened(basename(path))
  const refusal = (text: Text) => new RegularsError('not-writable', text, { cause, detail: code })
  switch (fileFault(code)) {
    case 'full':
    case 'quota':
      return new RegularsError('disk-full', said('files.write.full', { name }), { cause, detail: code })
    case 'denied':
    case 'held':
    case 'readOnly':
      return refusal(said('files.write.shutFolder', { folder: dirname(path) }))
    case 'longName':
      return refusal(said('files.write.longName', { name }))
    case 'circle':
      return refusal(said('files.write.circle', { name }))
    case 'missing':
    case 'noFolder':
      return missingFolder(path)
    case 'disconnected':
      return refusal(said('files.write.fault', { name }))
    default:
      return cause
  }
}

/** The refusal of a file whose folder is not there. */
export function missingFolder(path: string): RegularsError {
  const text = said('files.write.missingFolder', { folder: dirname(path), name: shortened(basename(path)) })
  return new RegularsError('not-writable', explainingLostBytes(text, path))
}

/** The text, with a sentence more where the path lost bytes when it became a text, as those that are not UTF-8 do. */
export function explainingLostBytes(text: Text, path: string): Text {
  return hasLostBytes(path) ? said('common.joined', { first: text, second: said('files.notUtf8') }) : text
}

/** Whether a path lost bytes when it became a text. */
export function hasLostBytes(path: string): boolean {
  return path.includes('\ufffd')
}

/** A name that fits into a sentence. */
export function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 40)}…${name.slice(-12)}` : name
}
