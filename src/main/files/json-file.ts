import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { z } from 'zod'
import { codeOf } from '../../files/file-identity.ts'
import { readStart } from '../../files/regular-file.ts'
import { writeText } from '../../files/write-text.ts'

/** A small file of settings. Neither reading nor writing throws. */
export interface JsonFile<T> {
  readonly read: () => T
  readonly write: (value: T) => void
}

/** Is told what could not be done with which file. */
export type JsonFault = (what: 'read' | 'write', path: string, cause: unknown) => void

/**
 * A JSON file that is checked when read; gives the fallback while it is missing, and also, after saying so, where it is damaged. Written
 * as a whole or not at all; what could not be written is kept until the app ends.
 */
export function jsonFile<T>(path: string, schema: z.ZodType<T>, fallback: T, onFault: JsonFault): JsonFile<T> {
  let unwritten: { readonly value: T } | undefined
  return {
    read() {
      if (unwritten) return unwritten.value
      try {
        return schema.parse(JSON.parse(readStart(path, statSync(path).size).toString('utf8')))
      } catch (cause) {
        if (codeOf(cause) !== 'ENOENT') onFault('read', path, cause)
        return fallback
      }
    },
    write(value) {
      try {
        mkdirSync(dirname(path), { recursive: true })
        writeText(path, `${JSON.stringify(value, null, 2)}\n`, 0o600)
        unwritten = undefined
      } catch (cause) {
        unwritten = { value }
        onFault('write', path, cause)
      }
    },
  }
}
