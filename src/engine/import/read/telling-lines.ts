import { isAscii } from 'node:buffer'
import { CHUNK_BYTES } from './open-file.ts'

/** Bytes that are kept of a whole file; a long file gives the same of each of its chunks. */
const KEPT_BYTES = 128 * 1024
const LEAST_OF_CHUNK = 2048
/** Longer lines say no more. */
const LONGEST_LINE = 4096

const LF = 0x0a
const CR = 0x0d

/** Lines with bytes above ASCII, from all over a file, made chunk by chunk; a file of ASCII alone costs a look at each byte and no more. */
export class TellingLines {
  readonly #ofChunk: number
  readonly #lines: Buffer[] = []

  /** `size` is the file's, in bytes. */
  constructor(size: number) {
    this.#ofChunk = Math.max(LEAST_OF_CHUNK, KEPT_BYTES / Math.max(1, Math.ceil(size / CHUNK_BYTES)))
  }

  /** Takes the lines that begin and end in a chunk; the first chunk begins one, the last ends one. */
  add(chunk: Buffer, isFirst: boolean, isLast: boolean): void {
    if (isAscii(chunk)) return
    const end = chunk.includes(LF) ? LF : CR
    let left = this.#ofChunk
    let at = isFirst ? 0 : chunk.indexOf(end) + 1
    while (left > 0) {
      const high = firstAbove(chunk, at)
      if (high >= chunk.length) return
      const start = Math.max(at, chunk.lastIndexOf(end, high) + 1)
      const found = chunk.indexOf(end, high)
      if (found < 0 && !isLast) return
      const stop = found < 0 ? chunk.length : found
      const line = chunk.subarray(start, Math.min(stop, start + LONGEST_LINE))
      this.#lines.push(Buffer.from(line))
      left -= line.length + 1
      at = stop + 1
    }
  }

  /** The lines, the file's first ones first, each ended by a line feed. */
  get bytes(): Buffer {
    return Buffer.concat(this.#lines.flatMap((line) => [line, Buffer.from([LF])]))
  }
}

function firstAbove(chunk: Buffer, from: number): number {
  let at = from
  while (at < chunk.length && (chunk[at] as number) < 0x80) at++
  return at
}
