import type { Budgets } from './budgets.ts'
import type { Package } from './package.ts'
import type { ReadWatch } from './read-watch.ts'
import type { Refusals } from './refusals.ts'
import type { ZipEntry } from './zip-directory.ts'

/** Told each record: its number, and where its content lies. False stops the reading. */
export type OnRecord = (id: number, bytes: Buffer, start: number, end: number) => boolean | undefined

/**
 * Runs over the records of a binary part (MS-XLSB 2.1.4): a number in one or two bytes, a length in up to four, the content. Throws
 * `damaged-file` where the last record is cut.
 */
export async function scanRecords(
  { file, budgets, chunks }: Package,
  entry: ZipEntry,
  onRecord: OnRecord,
  watch: ReadWatch,
): Promise<void> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks(entry, watch)) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const used = takeRecords(bytes, onRecord, budgets, file.refusals)
    if (used < 0) return
    rest = Buffer.from(bytes.subarray(used))
  }
  if (rest.length > 0) throw file.refusals.damaged(`its part ${entry.name} ends in the middle of a record`)
}

/** Gives how many bytes were whole records; below 0 where no more are wanted. */
function takeRecords(bytes: Buffer, onRecord: OnRecord, { textBytes }: Budgets, refusals: Refusals): number {
  let at = 0
  while (at < bytes.length) {
    let next = at
    let id = bytes[next++] as number
    if (id >= 0x80) {
      if (next >= bytes.length) return at
      id = (id & 0x7f) | (((bytes[next++] as number) & 0x7f) << 7)
    }
    let length = 0
    let byte = 0x80
    for (let shift = 0; byte >= 0x80 && shift < 28; shift += 7) {
      if (next >= bytes.length) return at
      byte = bytes[next++] as number
      length |= (byte & 0x7f) << shift
    }
    if (length > textBytes * 4)
      throw refusals.tooMuchToUnpack(`a record of ${length} bytes is longer than any workbook needs`)
    if (next + length > bytes.length) return at
    if (onRecord(id, bytes, next, next + length) === false) return -1
    at = next + length
  }
  return at
}

/** The text at `at`: its length in letters as four bytes, then UTF-16. Undefined where it is cut, or there is none. */
export function wideText(bytes: Buffer, at: number, end: number): string | undefined {
  if (at + 4 > end) return undefined
  const letters = bytes.readUInt32LE(at)
  const to = at + 4 + letters * 2
  return to > end ? undefined : bytes.toString('utf16le', at + 4, to)
}
