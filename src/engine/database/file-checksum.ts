import { fstatSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/** About so much is read at once. */
const CHUNK_BYTES = 1024 * 1024

/** Where page 1 counts changes and names the SQLite that wrote last: both change when the seal itself is written. */
const VOLATILE: readonly (readonly [from: number, to: number])[] = [
  [24, 28],
  [92, 100],
]

/** What a database file adds up to. */
export interface FileChecksum {
  readonly pages: number
  readonly checksum: number
}

/**
 * The CRC-32 over all pages of an open database file but one, which can then hold the checksum. Nothing of it depends on SQLite
 * reading the file right, so that any changed bit is noticed. Takes about as long as reading the file. Throws what the file system
 * throws.
 */
export function checksumOfFile(file: number, pageSize: number, exceptPage: number): FileChecksum {
  const size = fstatSync(file).size
  const buffer = Buffer.allocUnsafe(Math.max(1, Math.floor(CHUNK_BYTES / pageSize)) * pageSize)
  let checksum = 0
  for (let at = 0; at < size; ) {
    const read = readSync(file, buffer, 0, buffer.length, at)
    if (read === 0) break
    if (at === 0) for (const [from, to] of VOLATILE) buffer.fill(0, from, to)
    const skip = (exceptPage - 1) * pageSize - at
    if (skip >= 0 && skip < read) buffer.fill(0, skip, Math.min(skip + pageSize, read))
    checksum = crc32(buffer.subarray(0, read), checksum)
    at += read
  }
  return { pages: size / pageSize, checksum }
}
