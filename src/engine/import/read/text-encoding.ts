import { isAscii, isUtf8 } from 'node:buffer'
import { RegularsError } from '../../../shared/model/errors.ts'
import { said } from '../../../shared/words/said.ts'
import { CHUNK_BYTES, type OpenFile } from './open-file.ts'
import type { ReadWatch } from './read-watch.ts'
import { SingleByteEvidence } from './single-byte.ts'

/** How a text file's bytes are to be read. */
export interface TextEncoding {
  /** A label of the WHATWG Encoding Standard. */
  readonly name: string
  /** Bytes of the byte order mark, to be stepped over. */
  readonly markBytes: number
}

const MARKS: readonly [Buffer, string][] = [
  [Buffer.from('efbbbf', 'hex'), 'utf-8'],
  [Buffer.from('fffe', 'hex'), 'utf-16le'],
  [Buffer.from('feff', 'hex'), 'utf-16be'],
]

/**
 * Finds out a text file's encoding: by its mark, by the pattern of its zero bytes (UTF-16), else UTF-8 when every byte of the file
 * agrees with it, else the code page of Windows whose letters the bytes spell. Looks at the whole file, since the first telling byte may come late.
 */
export async function findEncoding(file: OpenFile, watch: ReadWatch): Promise<TextEncoding> {
  const head = await file.read(0, 64 * 1024)
  const marked = MARKS.find(([mark]) => head.subarray(0, mark.length).equals(mark))
  if (marked !== undefined && marked[1] !== 'utf-8') return { name: marked[1], markBytes: 2 }
  const wide = marked === undefined ? wideEncoding(head) : undefined
  if (wide !== undefined) return { name: wide, markBytes: 0 }
  if (looksBinary(head)) {
    throw file.refusals.notSpreadsheet('binary')
  }
  const agrees = await agreesWithUtf8(file, watch)
  return agrees
    ? { name: 'utf-8', markBytes: marked === undefined ? 0 : 3 }
    : { name: await singleByteEncoding(file, watch), markBytes: 0 }
}

/** The encoding a person named; throws `usage` when there is none of that name. */
export async function namedEncoding(file: OpenFile, label: string): Promise<TextEncoding> {
  let name: string
  try {
    name = new TextDecoder(label).encoding
  } catch (cause) {
    throw new RegularsError('usage', said('read.noEncoding', { label }), { cause })
  }
  const head = await file.read(0, 3)
  const mark = MARKS.find(([bytes, encoding]) => encoding === name && head.subarray(0, bytes.length).equals(bytes))
  return { name, markBytes: mark?.[0].length ?? 0 }
}

/** The file's text as UTF-8, in chunks, without its byte order mark. */
export async function* textChunks(file: OpenFile, encoding: TextEncoding, watch: ReadWatch): AsyncGenerator<Buffer> {
  const decoder = encoding.name === 'utf-8' ? undefined : new TextDecoder(encoding.name)
  let done = encoding.markBytes
  for await (const chunk of file.chunks(encoding.markBytes, file.size)) {
    done += chunk.length
    watch.check(done, file.size)
    yield decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }))
  }
  const rest = decoder?.decode() ?? ''
  if (rest !== '') yield Buffer.from(rest)
}

/** UTF-16 without a mark: nearly every other byte of mostly Latin text is zero. */
function wideEncoding(head: Buffer): string | undefined {
  let even = 0
  let odd = 0
  for (let i = 0; i + 1 < head.length; i += 2) {
    if (head[i] === 0) even++
    if (head[i + 1] === 0) odd++
  }
  const pairs = head.length >> 1
  if (pairs === 0) return undefined
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be'
  return undefined
}

/** More than one control character in fifty is no text. */
function looksBinary(head: Buffer): boolean {
  let controls = 0
  for (const byte of head)
    if (byte < 0x20 && byte !== 0 && !(byte >= 9 && byte <= 13) && byte !== 0x1a && byte !== 0x1b) controls++
  return controls * 50 > head.length
}

async function agreesWithUtf8(file: OpenFile, watch: ReadWatch): Promise<boolean> {
  let tail = Buffer.alloc(0)
  let position = 0
  let agrees = true
  for await (const chunk of file.chunks(0, file.size)) {
    watch.check(position, file.size)
    const zero = chunk.indexOf(0)
    if (zero >= 0) {
      throw file.refusals.zeroByte(position + zero + 1)
    }
    position += CHUNK_BYTES
    if (!agrees || (tail.length === 0 && isAscii(chunk))) continue
    const bytes = tail.length === 0 ? chunk : Buffer.concat([tail, chunk])
    const cut = bytes.length - incompleteTail(bytes)
    agrees = isUtf8(bytes.subarray(0, cut))
    tail = Buffer.from(bytes.subarray(cut))
  }
  return agrees && tail.length === 0
}

async function singleByteEncoding(file: OpenFile, watch: ReadWatch): Promise<string> {
  const evidence = new SingleByteEvidence()
  let position = 0
  for await (const chunk of file.chunks(0, file.size)) {
    watch.check(position, file.size)
    position += chunk.length
    evidence.add(chunk)
  }
  return evidence.name
}

/** How many bytes at the end begin a character of UTF-8 that is not complete. */
function incompleteTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number
    if (byte < 0x80) return 0
    if (byte < 0xc0) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return back < length ? back : 0
  }
  return 0
}
