import { z } from 'zod'
import type { SavedMapping } from '../model/import.ts'
import { engineCall, gives } from './call.ts'
import { nothing, rowId, token } from './fields.ts'
import { mapping } from './import.ts'

/** The mappings that were chosen for headers, offered again when a file has the same one. */
export const MAPPING_CALLS = {
  'mappings.list': engineCall({ params: nothing, result: gives<readonly SavedMapping[]>() }),
  'mappings.rename': engineCall({
    params: () => z.strictObject({ id: rowId(), name: z.string().trim().min(1).max(200) }),
    result: gives<null>(),
    writes: true,
  }),
  'mappings.edit': engineCall({
    params: () => z.strictObject({ id: rowId(), mapping: mapping() }),
    result: gives<null>(),
    writes: true,
  }),
  'mappings.delete': engineCall({ params: () => z.strictObject({ id: rowId() }), result: gives<null>(), writes: true }),
  /** Writes a mapping as JSON to a file chosen for saving. */
  'mappings.export': engineCall({
    params: () => z.strictObject({ id: rowId(), file: token() }),
    result: gives<{ readonly bytes: number }>(),
    files: 'write',
  }),
}
