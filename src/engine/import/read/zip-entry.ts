import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib'
import { RegularsError } from '../../../shared/model/errors.ts'
import { release } from '../../../shared/release.ts'
import type { Budgets } from './budgets.ts'
import { CHUNK_BYTES, type OpenFile } from './open-file.ts'
import type { ReadWatch } from './read-watch.ts'
import type { ZipEntry } from './zip-directory.ts'

const LOCAL = 0x04034b50
const LOCAL_BYTES = 30
const STORED = 0
const DEFLATED = 8

/** What has been unpacked of one package so far, by part, so that a part read twice counts once. */
export type Unpacked = Map<ZipEntry, number>

/**
 * The bytes of an archive's entry, unpacked, in chunks. Throws `damaged-file` when they are not what the directory promised
 * and `too-large` when they break a budget; both are known only at the end, so nothing read may be kept before.
 */
export async function* entryChunks(
  file: OpenFile,
  entry: ZipEntry,
  budgets: Budgets,
  unpacked: Unpacked,
  watch: ReadWatch,
): AsyncGenerator<Buffer, void, undefined> {
  const start = await dataStart(file, entry)
  const progress = { packed: 0 }
  let bytes = 0
  let crc = 0
  for await (const chunk of plainChunks(file, entry, start, progress)) {
    bytes += chunk.length
    crc = crc32(chunk, crc)
    watch.check(progress.packed, entry.packedBytes)
    checkBudgets(file, entry, bytes, budgets, unpacked)
    yield chunk
  }
  if (bytes !== entry.bytes || crc !== entry.crc)
    throw file.refusals.damaged(`its part ${entry.name} fails its checksum`)
}

function checkBudgets(file: OpenFile, entry: ZipEntry, bytes: number, budgets: Budgets, unpacked: Unpacked): void {
  if (bytes > entry.bytes) throw file.refusals.damaged(`its part ${entry.name} is longer than the file says`)
  unpacked.set(entry, Math.max(bytes, unpacked.get(entry) ?? 0))
  let total = 0
  for (const part of unpacked.values()) total += part
  if (bytes > budgets.partBytes || total > budgets.totalBytes) {
    throw file.refusals.tooMuchToUnpack('it unpacks to more data than a workbook can hold')
  }
  if (bytes > budgets.ratioFreeBytes && bytes > budgets.ratio * entry.packedBytes) {
    throw file.refusals.tooMuchToUnpack('it unpacks to hundreds of times its size, as no honest workbook does')
  }
}

async function dataStart(file: OpenFile, entry: ZipEntry): Promise<number> {
  const header = await file.read(entry.headerOffset, LOCAL_BYTES)
  if (header.length < LOCAL_BYTES || header.readUInt32LE(0) !== LOCAL) {
    throw file.refusals.damaged(`its part ${entry.name} is not where the file says`)
  }
  const start = entry.headerOffset + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28)
  if (start + entry.packedBytes > file.size) throw file.refusals.incomplete(`its part ${entry.name} is cut`)
  return start
}

async function* plainChunks(file: OpenFile, entry: ZipEntry, start: number, progress: { packed: number }) {
  const packed = countChunks(file.chunks(start, start + entry.packedBytes), progress)
  if (entry.method === STORED) return yield* packed
  if (entry.method !== DEFLATED) throw file.refusals.damaged(`its part ${entry.name} is packed in an unknown way`)
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES })
  void feed(inflate, packed)
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      yield chunk
      // Megabytes that nobody reads again are collected late, and each time with all else; the stream goes on filling a buffer that is not full.
      if (chunk.byteOffset + chunk.length === chunk.buffer.byteLength) release(chunk)
    }
  } catch (cause) {
    if (cause instanceof RegularsError) throw cause
    throw file.refusals.damaged(`its part ${entry.name} cannot be unpacked`, cause)
  }
}

/** Writes all that is packed, each piece when the one before is unpacked, since it takes its memory. An error reaches who reads the stream. */
async function feed(inflate: InflateRaw, packed: AsyncIterable<Buffer>): Promise<void> {
  try {
    for await (const piece of packed) {
      await new Promise<void>((resolve, reject) => {
        inflate.write(piece, (error) => (error ? reject(error) : resolve()))
      })
    }
    inflate.end()
  } catch (error) {
    inflate.destroy(error as Error)
  }
}

async function* countChunks(chunks: AsyncIterable<Buffer>, progress: { packed: number }) {
  for await (const chunk of chunks) {
    yield chunk
    progress.packed += chunk.length
  }
}
