import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { z } from 'zod'

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
        return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
      } catch (cause) {
        if (!isMissing(cause)) onFault('read', path, cause)
        return fallback
      }
    },
    write(value) {
      try {
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
        renameSync(`${path}.new`, path)
        unwritten = undefined
      } catch (cause) {
        unwritten = { value }
        removeQuietly(`${path}.new`)
        onFault('write', path, cause)
      }
    },
  }
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // The folder may be the reason for which it could not be written.
  }
}
