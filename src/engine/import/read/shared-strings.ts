import type { Budgets } from './budgets.ts'
import { type Package, scanPart } from './package.ts'
import type { ReadWatch } from './read-watch.ts'
import type { Refusals } from './refusals.ts'
import { NAMESPACE } from './xml-namespaces.ts'
import type { XmlHandler } from './xml-scanner.ts'
import { decodeCellText, decodeXml, unescapeCell } from './xml-text.ts'

const PAGE_BYTES = 4 * 1024 * 1024

/** The texts that cells refer to by number. */
export interface SharedStrings {
  readonly count: number
  /** The text of that number; always the same string object for the same number. */
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
  let inRun = false
  return {
    open(xml) {
      const isOurs = xml.namespace <= NAMESPACE.main
      if (xml.depth === 1 && !(isOurs && xml.isNamed('sst')))
        throw refusals.damaged('its shared texts are something else')
      if (!isOurs) return
      if (xml.depth === 2 && xml.isNamed('si')) {
        store.begin()
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

/** Keeps undecoded texts in pages, and decoded ones as strings. */
class StringStore implements SharedStrings {
  count = 0
  private readonly budgets: Budgets
  private readonly refusals: Refusals
  private readonly pages: Buffer[] = []
  private pageUsed = PAGE_BYTES
  private offsets = new Float64Array(1024)
  private lengths = new Uint32Array(1024)
  private readonly texts: (string | undefined)[] = []

  constructor(budgets: Budgets, refusals: Refusals) {
    this.budgets = budgets
    this.refusals = refusals
  }

  begin(): void {
    if (this.count === this.budgets.sharedStrings) {
      throw this.refusals.tooLarge(`it holds more than ${this.budgets.sharedStrings} different texts`)
    }
    if (this.count === this.lengths.length) {
      this.offsets = grown(this.offsets, new Float64Array(this.count * 2))
      this.lengths = grown(this.lengths, new Uint32Array(this.count * 2))
    }
    this.texts.push(undefined)
    this.count++
  }

  /** Adds a run of text to the newest item; the first run is only copied. */
  append(bytes: Buffer, start: number, end: number, literal: boolean): void {
    const index = this.count - 1
    const composed = this.texts[index]
    if (composed === undefined && this.lengths[index] === 0 && !literal) {
      this.keep(index, bytes, start, end)
      return
    }
    const before = composed ?? this.decode(index, decodeXml)
    this.texts[index] = before + (literal ? bytes.toString('utf8', start, end) : decodeXml(bytes, start, end))
  }

  finish(): void {
    const composed = this.texts[this.count - 1]
    if (composed !== undefined) this.texts[this.count - 1] = unescapeCell(composed)
  }

  get(index: number): string {
    const known = this.texts[index]
    if (known !== undefined) return known
    const text = this.decode(index, decodeCellText)
    this.texts[index] = text
    return text
  }

  private decode(index: number, decode: (bytes: Buffer, start: number, end: number) => string): string {
    const offset = this.offsets[index] as number
    const length = this.lengths[index] as number
    if (length === 0) return ''
    const at = offset % PAGE_BYTES
    return decode(this.pages[Math.floor(offset / PAGE_BYTES)] as Buffer, at, at + length)
  }

  private keep(index: number, bytes: Buffer, start: number, end: number): void {
    const length = end - start
    if (this.pageUsed + length > PAGE_BYTES) {
      if ((this.pages.length + 1) * PAGE_BYTES > this.budgets.sharedStringBytes) {
        throw this.refusals.tooLarge('its texts take more memory than there is for them')
      }
      this.pages.push(Buffer.allocUnsafe(PAGE_BYTES))
      this.pageUsed = 0
    }
    bytes.copy(this.pages.at(-1) as Buffer, this.pageUsed, start, end)
    this.offsets[index] = (this.pages.length - 1) * PAGE_BYTES + this.pageUsed
    this.lengths[index] = length
    this.pageUsed += length
  }
}

function grown<T extends Float64Array | Uint32Array>(from: T, to: T): T {
  to.set(from)
  return to
}
