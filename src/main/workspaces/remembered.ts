import { join } from 'node:path'
import type { z } from 'zod'
import { type JsonFault, type JsonFile, jsonFile } from '../files/json-file.ts'

/** What is remembered of each workspace beside its file. */
export interface Remembered<T> {
  readonly get: (workspaceId: string) => T | null
  readonly set: (workspaceId: string, value: T) => void
}

/** Remembers one value per workspace, each in a small file of a folder; a missing or damaged one is null. */
export function createRemembered<T>(folder: string, schema: z.ZodType<T>, onFault: JsonFault): Remembered<T> {
  const files = new Map<string, JsonFile<T | null>>()

  // Kept, because a file that cannot be written holds the value itself.
  function fileOf(workspaceId: string): JsonFile<T | null> {
    const known = files.get(workspaceId)
    if (known) return known
    const file = jsonFile<T | null>(join(folder, `${workspaceId}.json`), schema, null, onFault)
    files.set(workspaceId, file)
    return file
  }

  return {
    get: (workspaceId) => fileOf(workspaceId).read(),
    set: (workspaceId, value) => fileOf(workspaceId).write(value),
  }
}
