import { type OpenOptions, openSource } from './open-source.ts'
import type { SheetExtent, SheetInfo, Source } from './source.ts'

/** A sheet with what it holds. */
export interface InspectedSheet extends SheetInfo, SheetExtent {}

/** Opens a file and counts what every one of its sheets holds, hidden ones too; an empty sheet has 0 rows. */
export async function inspectSource(
  path: string,
  options: OpenOptions = {},
): Promise<{ format: Source['format']; sheets: InspectedSheet[] }> {
  const source = await openSource(path, options)
  try {
    const sheets: InspectedSheet[] = []
    for (const [index, info] of source.sheets.entries()) {
      sheets.push({ ...info, ...(await source.read(index, () => undefined, options)) })
    }
    return { format: source.format, sheets }
  } finally {
    await source.close()
  }
}
