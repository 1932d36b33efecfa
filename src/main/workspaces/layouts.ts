import { join } from 'node:path'
import { z } from 'zod'
import type { Json } from '../../shared/contract/app-methods.ts'
import { jsonFile } from '../files/json-file.ts'

/** What the window remembers of its layout, one small file per workspace. */
export interface Layouts {
  readonly get: (workspaceId: string) => Json
  readonly set: (workspaceId: string, layout: Json) => void
}

/** Layouts in a folder; a missing or damaged one is null. */
export function createLayouts(folder: string): Layouts {
  const schema: z.ZodType<Json> = z.json()
  const fileOf = (workspaceId: string) => jsonFile(join(folder, `${workspaceId}.json`), schema, null)
  return {
    get: (workspaceId) => fileOf(workspaceId).read(),
    set: (workspaceId, layout) => fileOf(workspaceId).write(layout),
  }
}
