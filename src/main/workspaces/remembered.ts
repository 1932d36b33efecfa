import { join } from 'node:path'
import type { z } from 'zod'
import { jsonFile } from '../files/json-file.ts'

/** What is remembered of each workspace beside its file. */
export interface Remembered<T> {
  readonly get: (workspaceId: string) => T | null
  readonly set: (workspaceId: string, value: T) => void
}

/** Remembers one value per workspace, each in a small file of a folder; a missing or damaged one is null. */
export function createRemembered<T>(folder: string, schema: z.ZodType<T>): Remembered<T> {
  const fileOf = (workspaceId: string) => jsonFile<T | null>(join(folder, `${workspaceId}.json`), schema, null)
  return {
    get: (workspaceId) => fileOf(workspaceId).read(),
    set: (workspaceId, value) => fileOf(workspaceId).write(value),
  }
}
