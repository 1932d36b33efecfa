import { isAscii, isUtf8 } from 'node:buffer'
import { RegularsError } from '../../../shared/model/errors.ts'
import { said, type Text } from '../../../shared/words/said.ts'
import type { PlainKey } from '../../../shared/words/words.ts'
import { legacyEncoding, type WordKnowledge } from './legacy-encoding.ts'
import { CHUNK_BYTES, type OpenFile } from './open-file.ts'
import type { ReadWatch } from './read-watch.ts'
import type { EncodingReading } from './source.ts'
import { StrayBytes } from './stray-bytes.ts'
import { decoderCalled, encodingCalled, type StreamDecoder } from './stream-decoder.ts'
import { TellingLines } from './telling-lines.ts'
import { isEncodedTwice, TWICE, twiceDecoder } from './utf8-twice.ts'

/** How a text file's bytes are to be read. */
export interface TextEncoding {
  /** As `encodingCalled` has it, or {@link TWICE}. */
  readonly name: string
  /** Bytes of the byte order mark, to be stepped over. */
  readonly markBytes: number
  /** What speaks for it. */
  readonly why: Text
  readonly doubt: readonly EncodingReading[] | null
  readonly guess: readonly EncodingReading[] | null
}

const MARKS: readonly [Buffer, string][] = [
  [Buffer.from('efbbbf', 'hex'), 'utf-8'],
  [Buffer.from('fffe', 'hex'), 'utf-16le'],
  [Buffer.from('feff', 'hex'), 'utf-16be'],
]

/**
 * Finds out a text file's encoding: by its mark, by the pattern of its zero bytes (UTF-16), else UTF-8 when every byte of the file
 * agrees with it, or nearly every one, else by what its letters then spell. Looks at the whole file, since the first telling byte may come late.
 */
export async function findEncoding(file: OpenFile, watch: ReadWatch, knowledge: WordKnowledge): Promise<TextEncoding> {
  const head = await file.read(0, 64 * 1024)
  const marked = MARKS.find(([mark]) => head.subarray(0, mark.length).equals(mark))
  if (marked !== undefined && marked[1] !== 'utf-8') return settled(marked[1], 2, 'why.encoding.mark')
  const wide = marked === undefined ? wideEncoding(head) : undefined
  if (wide !== undefined) return settled(wide, 0, 'why.encoding.zeros')
  if (looksBinary(head)) {
    throw file.refusals.notSpreadsheet('binary')
  }
  const lines = new TellingLines(file.size)
  const agrees = await agreesWithUtf8(file, watch, lines)
  const { bytes } = lines
  const markBytes = marked === undefined ? 0 : 3
  if (!agrees) {
    if (await hasFewStray(file, watch)) return settled('utf-8', markBytes, 'why.encoding.mostly')
    return { ...(await legacyEncoding(bytes, firstLines(head), knowledge)), markBytes: 0 }
  }
  if (isEncodedTwice(bytes)) return settled(TWICE, markBytes, 'why.encoding.twice')
  if (marked !== undefined) return settled('utf-8', markBytes, 'why.encoding.mark')
  return settled('utf-8', 0, bytes.length === 0 ? 'why.encoding.ascii' : 'why.encoding.utf8')
}

/** Among the first lines is the heading. */
const FIRST_LINES = { bytes: 4096, lines: 8 }

function firstLines(head: Buffer): Buffer {
  const bytes = head.subarray(0, FIRST_LINES.bytes)
  let end = 0
  for (let line = 0; line < FIRST_LINES.lines && end < bytes.length; line++) {
    const found = bytes.indexOf(bytes.includes(0x0a) ? 0x0a : 0x0d, end)
    end = found < 0 ? bytes.length : found + 1
  }
  return bytes.subarray(0, end)
}

function settled(name: string, markBytes: number, why: PlainKey): TextEncoding {
  return { name, markBytes, why: said(why), doubt: null, guess: null }
}

/** The encoding a person named; throws `usage` when there is none of that name. */
export async function namedEncoding(file: OpenFile, label: string): Promise<TextEncoding> {
  let name: string
  try {
    name = label === TWICE ? TWICE : encodingCalled(label)
  } catch (cause) {
    throw new RegularsError('usage', said('read.noEncoding', { label }), { cause })
  }
  const head = await file.read(0, 3)
  const plain = name === TWICE ? 'utf-8' : name
  const mark = MARKS.find(([bytes, encoding]) => encoding === plain && head.subarray(0, bytes.length).equals(bytes))
  return settled(name, mark?.[0].length ?? 0, 'why.encoding.named')
}

/** The file's text as UTF-8, in chunks, without its byte order mark. */
export async function* textChunks(file: OpenFile, encoding: TextEncoding, watch: ReadWatch): AsyncGenerator<Buffer> {
  const decoder = decoderOf(encoding.name)
  let done = encoding.markBytes
  for await (const chunk of file.chunks(encoding.markBytes, file.size)) {
    done += chunk.length
    watch.check(done, file.size)
    yield decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }))
  }
  const rest = decoder?.decode() ?? ''
  if (rest !== '') yield Buffer.from(rest)
}

/** The decoder of an encoding; undefined for UTF-8, whose bytes are handed on as they are. */
export function decoderOf(name: string): StreamDecoder | undefined {
  if (name === TWICE) return twiceDecoder()
  return name === 'utf-8' ? undefined : decoderCalled(name)
}

/**
 * UTF-16 without a mark: every other byte of what is plain ASCII is zero, as digits, separators and ends of lines are also where
 * the letters are of another alphabet.
 */
function wideEncoding(head: Buffer): string | undefined {
  const zeros = [0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i & 1] = (zeros[i & 1] as number) + 1
  const [even, odd] = zeros as [number, number]
  const pairs = head.length >> 1
  const name =
    odd > pairs * 0.1 && even < odd * 0.1 ? 'utf-16le' : even > pairs * 0.1 && odd < even * 0.1 ? 'utf-16be' : null
  if (name === null) return undefined
  const text = new TextDecoder(name).decode(head.subarray(0, pairs * 2))
  return /[\r\n]/.test(text) && /[,;|\t]/.test(text) && !/[^\P{Cc}\t\r\n]|\p{Cn}|\ufffd/u.test(text.slice(0, -1))
    ? name
    : undefined
}

/** More than one control character in fifty is no text. */
function looksBinary(head: Buffer): boolean {
  let controls = 0
  for (const byte of head)
    if (byte < 0x20 && byte !== 0 && !(byte >= 9 && byte <= 13) && byte !== 0x1a && byte !== 0x1b) controls++
  return controls * 50 > head.length
}

/** Whether all bytes of a file are UTF-8; `lines` takes those that tell something of it. */
async function agreesWithUtf8(file: OpenFile, watch: ReadWatch, lines: TellingLines): Promise<boolean> {
  let tail = Buffer.alloc(0)
  let position = 0
  let agrees = true
  for await (const chunk of file.chunks(0, file.size)) {
    watch.check(position, file.size)
    const zero = chunk.indexOf(0)
    if (zero >= 0) {
      throw file.refusals.zeroByte(position + zero + 1)
    }
    lines.add(chunk, position === 0, position + chunk.length === file.size)
    position += CHUNK_BYTES
    if (!agrees || (tail.length === 0 && isAscii(chunk))) continue
    const bytes = tail.length === 0 ? chunk : Buffer.concat([tail, chunk])
    const cut = bytes.length - incompleteTail(bytes)
    agrees = isUtf8(bytes.subarray(0, cut))
    tail = Buffer.from(bytes.subarray(cut))
  }
  return agrees && tail.length === 0
}

async function hasFewStray(file: OpenFile, watch: ReadWatch): Promise<boolean> {
  const stray = new StrayBytes()
  let position = 0
  for await (const chunk of file.chunks(0, file.size)) {
    watch.check(position, file.size)
    position += chunk.length
    stray.add(chunk)
  }
  return stray.areFew
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
