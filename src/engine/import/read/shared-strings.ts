import type { Budgets } from './budgets.ts'
import { type Package, scanPart } from './package.ts'
import type { ReadWatch } from './read-watch.ts'
import type { Refusals } from './refusals.ts'
import { NAMESPACE } from './xml-namespaces.ts'
import type { XmlHandler } from './xml-scanner.ts'
import { decodeCellText, decodeXml, unescapeCell } from './xml-text.ts'

const PAGE_BYTES = 4 * 1024 * 1024
/** How many texts are held decoded, a power of two, and the most characters that they have together. */
const DECODED = 131_072
const DECODED_CHARACTERS = 4_000_000

/** The texts that cells refer to by number. */
export interface SharedStrings {
  readonly count: number
  /** The text of that number; nearly always the same string object for the same number. */
  get(index: number): string
}

/** Reads the shared strings; none when the file has no such part. Texts are decoded when first asked for. */
export async function readSharedStrings(
  parts: Package,
  part: string | undefined,
  watch: ReadWatch,
): Promise<SharedStrings> {
  const store = new StringStore(parts.budgets, parts.file.refusals)
  const entry = part === undefined ? undefined : parts.directory.find(part)
  if (entry !== undefined) await scanPart(parts, entry, sharedStringsHandler(store, parts.file.refusals), watch)
  return store
}

/**
 * Collects `<si>` items: the text of `<t>` and of the `<t>` of its runs `<r>`, without phonetic hints (`<rPh>`). An item without
 * text still takes its number (ECMA-376 part 1, 18.4.8).
 */
function sharedStringsHandler(store: StringStore, refusals: Refusals): XmlHandler {
  let inItem = false
  let inRun = false
  return {
    open(xml) {
      const isOurs = xml.namespace <= NAMESPACE.main
      if (xml.depth === 1 && !(isOurs && xml.isNamed('sst')))
        throw refusals.damaged('its shared texts are something else')
      if (xml.depth === 2) {
        inItem = isOurs && xml.isNamed('si')
        if (inItem) store.begin()
      } else if (!isOurs || !inItem) {
        return
      } else if (xml.depth === 3) {
        inRun = xml.isNamed('r')
        xml.wantsText = xml.isNamed('t')
      } else if (xml.depth === 4 && inRun) {
        xml.wantsText = xml.isNamed('t')
      }
    },
    close(xml) {
      xml.wantsText = false
      if (xml.depth === 2) store.finish()
    },
    text(xml, start, end, _more, literal) {
      store.append(xml.bytes, start, end, literal)
    },
  }
}

/** Keeps texts undecoded in pages; those that were asked for last also decoded. */
class StringStore implements SharedStrings {
  count = 0
  private readonly budgets: Budgets
  private readonly refusals: Refusals
  private readonly pages: Buffer[] = []
  private pageUsed = PAGE_BYTES
  private offsets = new Float64Array(1024)
  /** Bytes; below 0 for a text that was put together of several runs, which is kept in UTF-16 as it will be read. */
  private lengths = new Int32Array(1024)
  /** The newest text while it is put together of several runs. */
  private composed: string | null = null
  /** Decoded texts by the low bits of their numbers, and the numbers of those. */
  private readonly decoded: (string | null)[] = new Array(DECODED).fill(null)
  private readonly decodedOf = new Int32Array(DECODED)
  private decodedCharacters = 0

  constructor(budgets: Budgets, refusals: Refusals) {
    this.budgets = budgets
    this.refusals = refusals
  }

  begin(): void {
    if (this.count === this.budgets.sharedStrings) {
      throw this.refusals.tooMuchText(`it holds more than ${this.budgets.sharedStrings} different texts`)
    }
    if (this.count === this.lengths.length) {
      this.offsets = grown(this.offsets, new Float64Array(this.count * 2))
      this.lengths = grown(this.lengths, new Int32Array(this.count * 2))
    }
    this.count++
  }

  /** Adds a run of text to the newest item; the first run is only copied. */
  append(bytes: Buffer, start: number, end: number, literal: boolean): void {
    const index = this.count - 1
    const length = this.lengths[index] as number
    if (this.composed === null && length === 0 && !literal) {
      this.lengths[index] = this.keep(index, bytes, start, end)
      return
    }
    if (this.composed === null) {
      this.composed = this.decode(index, decodeXml)
      this.pageUsed -= length
    }
    this.composed += literal ? bytes.toString('utf8', start, end) : decodeXml(bytes, start, end)
    if (this.composed.length * 2 > PAGE_BYTES) {
      throw this.refusals.tooMuchText(`one of its texts has more than ${PAGE_BYTES / 2} characters`)
    }
  }

  finish(): void {
    if (this.composed === null) return
    const index = this.count - 1
    const bytes = Buffer.from(unescapeCell(this.composed), 'utf16le')
    this.lengths[index] = -this.keep(index, bytes, 0, bytes.length)
    this.composed = null
  }

  get(index: number): string {
    const at = index & (DECODED - 1)
    const before = this.decoded[at] as string | null
    if (before !== null && this.decodedOf[at] === index) return before
    const text = this.decode(index, decodeCellText)
    this.decodedCharacters += text.length - (before?.length ?? 0)
    if (this.decodedCharacters > DECODED_CHARACTERS) {
      this.decoded.fill(null)
      this.decodedCharacters = text.length
    }
    this.decoded[at] = text
    this.decodedOf[at] = index
    return text
  }

  private decode(index: number, decode: (bytes: Buffer, start: number, end: number) => string): string {
    const offset = this.offsets[index] as number
    const length = this.lengths[index] as number
    if (length === 0) return ''
    const page = this.pages[Math.floor(offset / PAGE_BYTES)] as Buffer
    const at = offset % PAGE_BYTES
    return length < 0 ? page.toString('utf16le', at, at - length) : decode(page, at, at + length)
  }

  /** Copies the bytes of a text into the pages. Gives how many they are. */
  private keep(index: number, bytes: Buffer, start: number, end: number): number {
    const length = end - start
    if (this.pageUsed + length > PAGE_BYTES) {
      if ((this.pages.length + 1) * PAGE_BYTES > this.budgets.sharedStringBytes) {
        throw this.refusals.tooMuchText('its texts take more memory than there is for them')
      }
      this.pages.push(Buffer.allocUnsafe(PAGE_BYTES))
      this.pageUsed = 0
    }
    bytes.copy(this.pages.at(-1) as Buffer, this.pageUsed, start, end)
    this.offsets[index] = (this.pages.length - 1) * PAGE_BYTES + this.pageUsed
    this.pageUsed += length
    return length
  }
}

function grown<T extends Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from)
  return to
}
