import { basename } from 'node:path'

/** The most of a workspace's name that goes into the names of files about it, in bytes: a file's name may have 255. */
const NAME_BYTES = 120

/** The name of a workspace, without its ending, as far as names of other files hold it. */
export function nameOf(workspacePath: string): string {
  const name = basename(workspacePath).replace(/\.regulars$/i, '')
  let short = name
  while (Buffer.byteLength(short) > NAME_BYTES) short = [...short].slice(0, -1).join('')
  return short
}
