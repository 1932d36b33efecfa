import { rename, rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { RegularsError } from '../../shared/model/errors.ts'

/** Writes a file as a whole or not at all; throws `disk-full` or `not-writable`. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.part`
  try {
    await writeFile(part, bytes)
    await rename(part, path)
  } catch (cause) {
    await rm(part, { force: true })
    throw explained(basename(path), cause)
  }
}

function explained(file: string, cause: unknown): RegularsError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'ENOSPC') {
    return new RegularsError('disk-full', `The disk is full, so "${file}" was not written. Make room and try again.`)
  }
  return new RegularsError(
    'not-writable',
    `"${file}" cannot be written: its folder is missing or locked, or another program has it open. Choose another place.`,
    { cause },
  )
}
