import type { FileHandle } from 'node:fs/promises'
import { holdFile, refuseWorkspace } from '../../../files/held-files.ts'
import { openRegular } from '../../../files/regular-file.ts'
import { RegularsError } from '../../../shared/model/errors.ts'
import { type Refusals, refusalsFor } from './refusals.ts'

/** Bytes asked of the disk at a time. */
export const CHUNK_BYTES = 1024 * 1024

/** A file held open while it is read. */
export interface OpenFile {
  readonly path: string
  readonly size: number
  readonly refusals: Refusals
  /** Up to `length` bytes from `position`; fewer only at the end of the file. The buffer is the caller's. */
  read(position: number, length: number): Promise<Buffer>
  /** The bytes from `start` up to, not including, `end`, in chunks of {@link CHUNK_BYTES}. Each takes the memory of the one before. */
  chunks(start: number, end: number): AsyncGenerator<Buffer, void, undefined>
  /** Throws `file-changed` when the file is not what it was when it was opened. */
  assertUnchanged(): Promise<void>
  /** The error to report: `file-changed` when that is the likely cause of `thrown`. */
  explain(thrown: unknown): Promise<unknown>
  close(): Promise<void>
}

/** Opens a file for reading, at once whatever it is; until it is closed, nothing is written in its place. Throws `file-unreadable` in words. */
export async function openFile(path: string): Promise<OpenFile> {
  const refusals = refusalsFor(path)
  refuseWorkspace(path)
  const { handle, stats } = await openRegular(path).catch((cause) => {
    throw refusals.unreadable(cause)
  })
  return heldFile(path, handle, stats.size, stats.mtimeMs, refusals)
}

function heldFile(path: string, handle: FileHandle, size: number, mtimeMs: number, refusals: Refusals): OpenFile {
  async function fill(buffer: Buffer, position: number): Promise<Buffer> {
    let filled = 0
    while (filled < buffer.length) {
      const { bytesRead } = await handle
        .read(buffer, filled, buffer.length - filled, position + filled)
        .catch((cause) => {
          throw refusals.unreadable(cause)
        })
      if (bytesRead === 0) throw refusals.changed()
      filled += bytesRead
    }
    return buffer
  }

  async function read(position: number, length: number): Promise<Buffer> {
    return fill(Buffer.allocUnsafe(Math.max(0, Math.min(length, size - position))), position)
  }

  async function* chunks(start: number, end: number) {
    const memory = Buffer.allocUnsafe(Math.max(0, Math.min(CHUNK_BYTES, end - start)))
    for (let position = start; position < end; position += CHUNK_BYTES) {
      yield await fill(memory.subarray(0, Math.min(CHUNK_BYTES, end - position, size - position)), position)
    }
  }

  async function assertUnchanged() {
    const now = await handle.stat().catch((cause) => {
      throw refusals.unreadable(cause)
    })
    if (now.size !== size || now.mtimeMs !== mtimeMs) throw refusals.changed()
  }

  async function explain(thrown: unknown) {
    if (thrown instanceof RegularsError && thrown.code !== 'damaged-file') return thrown
    return assertUnchanged().then(
      () => thrown,
      (changed: unknown) => changed,
    )
  }

  const release = holdFile(path, 'input')
  const close = () => {
    release()
    return handle.close()
  }
  return { path, size, refusals, read, chunks, assertUnchanged, explain, close }
}
