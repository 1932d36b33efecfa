import { TextDecoder } from 'node:util'
import type { Refusals } from './refusals.ts'

const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/

/**
 * The chunks of an XML part as UTF-8 without a byte order mark, whatever the part is written in (by its mark, by the pattern
 * of its first bytes or by its declaration: XML 1.0, appendix F).
 */
export async function* utf8Chunks(chunks: AsyncIterable<Buffer>, refusals: Refusals): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined
  let first = true
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue
    let bytes = chunk
    if (first) {
      first = false
      decoder = decoderFor(chunk, refusals)
      if (decoder === undefined && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf)
        bytes = chunk.subarray(3)
    }
    yield decoder === undefined ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }))
  }
}

function decoderFor(head: Buffer, refusals: Refusals): TextDecoder | undefined {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0x3c && head[1] === 0)) return new TextDecoder('utf-16le')
  if ((head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0 && head[1] === 0x3c)) return new TextDecoder('utf-16be')
  const declared = DECLARED.exec(head.toString('latin1', 0, 200))?.[1]?.toLowerCase() ?? 'utf-8'
  // Bytes that read as this declaration cannot be UTF-16, whatever it says.
  if (/^(utf-?8|us-ascii|utf-?16.*|ucs-?2)$/.test(declared)) return undefined
  try {
    return new TextDecoder(declared)
  } catch (cause) {
    throw refusals.damaged(`a part is written in an unknown encoding (${declared})`, cause)
  }
}
