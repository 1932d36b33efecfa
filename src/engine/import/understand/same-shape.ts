import type { Source } from '../read/source.ts'
import { findHeader, type Header } from './find-header.ts'
import { headerShape } from './mappings.ts'
import { sampleSheet } from './sample.ts'

/** The visible sheets whose header names the same columns in the same order as this sheet's, itself among them. */
export async function sheetsOfShape(
  source: Source,
  sheet: number,
  header: Header,
  signal?: AbortSignal,
): Promise<number[]> {
  const shape = headerShape(header.names)
  const same: number[] = []
  for (const [at, info] of source.sheets.entries()) {
    if (at === sheet) same.push(at)
    else if (!info.hidden) {
      const other = findHeader(await sampleSheet(source, at, signal))
      if (other && headerShape(other.names) === shape) same.push(at)
    }
  }
  return same
}
