import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { z } from 'zod'
import { writeText } from '../../files/write-text.ts'

/** A small file of settings. */
export interface JsonFile<T> {
  readonly read: () => T
  readonly write: (value: T) => void
}

/** A JSON file that is checked when read; gives the fallback while it is missing or damaged. Written as a whole or not at all. */
export function jsonFile<T>(path: string, schema: z.ZodType<T>, fallback: T): JsonFile<T> {
  return {
    read() {
      try {
        return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
      } catch {
        return fallback
      }
    },
    write(value) {
      mkdirSync(dirname(path), { recursive: true })
      writeText(path, `${JSON.stringify(value, null, 2)}\n`)
    },
  }
}
