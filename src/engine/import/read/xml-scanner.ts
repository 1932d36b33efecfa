import type { Budgets } from './budgets.ts'
import type { Refusals } from './refusals.ts'
import { NAMESPACE, NamespaceScope } from './xml-namespaces.ts'
import { isBinding, XmlTag } from './xml-tag.ts'
import { decodeXml } from './xml-text.ts'

const LT = 0x3c
const GT = 0x3e
const SLASH = 0x2f
const BANG = 0x21
const QUESTION = 0x3f
const COLON = 0x3a
const SPACE = 0x20
const MAX_DEPTH = 256
const WORK_BYTES = 65_536
const COMMENT_END = Buffer.from('-->')
const INSTRUCTION_END = Buffer.from('?>')
const CDATA_START = Buffer.from('<![CDATA[')
const CDATA_END = Buffer.from(']]>')

/** Who is told what an {@link XmlScanner} meets. Positions are into `xml.bytes` and hold during the call only. */
export interface XmlHandler {
  /** Set when nobody wants the rest of the part, so that not even its checksum matters. */
  readonly abandoned?: boolean
  /**
   * Asked at every tag while `xml.wantsShortcut`: may use up whole elements itself, and gives where it stopped, which is `at`
   * when what stands there is not simple enough.
   */
  shortcut?(xml: XmlScanner, at: number): number
  /** A start tag; an element closed in itself is followed by `close`. */
  open(xml: XmlScanner): void
  /** An end tag, while `xml.depth` is still the element's own. */
  close(xml: XmlScanner): void
  /** A run of text, told only while `xml.wantsText`; `more` when another run of the same text may follow. */
  text(xml: XmlScanner, start: number, end: number, more: boolean, literal: boolean): void
}

/**
 * A scanner for XML in UTF-8 that comes in chunks cut anywhere. It makes no strings of its own, resolves namespaces,
 * checks nesting, steps over comments and instructions, and refuses document types, so that no entity is ever declared.
 */
export class XmlScanner {
  bytes: Buffer = Buffer.alloc(0)
  /** How deep the present element lies; the root is 1. */
  depth = 0
  /** The present element's namespace, one of `NAMESPACE`. */
  namespace: number = NAMESPACE.none
  /** Where the present element's local name lies. */
  nameStart = 0
  nameEnd = 0
  /** The present element's attributes, while it is being opened. */
  readonly tag = new XmlTag((what) => this.damaged(what))
  /** Set by the handler: text is kept and told only while it is true. */
  wantsText = false
  /** Set by the handler: it is to be asked for a shortcut. */
  wantsShortcut = false
  /** Set by the handler: what follows is of no interest, whether well formed or not. */
  stopped = false
  private readonly handler: XmlHandler
  private readonly part: string
  private readonly budgets: Budgets
  private readonly refusals: Refusals
  private readonly scope = new NamespaceScope()
  private readonly openNames = new Int32Array(MAX_DEPTH + 1)
  /** Holds what is carried from chunk to chunk, and with the next chunk behind it what is scanned. */
  private work: Buffer = Buffer.alloc(0)
  private carried = 0
  private skipUntil: Buffer | undefined
  /** The end tag that is looked for alone. */
  private leapTo: Buffer | undefined
  private rootSeen = false

  /** `part` names what is scanned, for the words of an error. */
  constructor(handler: XmlHandler, part: string, budgets: Budgets, refusals: Refusals) {
    this.handler = handler
    this.part = part
    this.budgets = budgets
    this.refusals = refusals
  }

  /** Scans the next chunk. The chunk may be reused by the caller afterwards. */
  feed(chunk: Buffer): void {
    if (this.stopped) return
    this.bytes = this.carried === 0 ? chunk : this.joined(chunk)
    const consumed = this.scan()
    const rest = this.bytes.subarray(consumed)
    this.reserve(rest.length)
    rest.copy(this.work)
    this.carried = rest.length
  }

  /** What was carried over and the chunk, in memory that is used again: joining makes garbage faster than it is collected. */
  private joined(chunk: Buffer): Buffer {
    const length = this.carried + chunk.length
    this.reserve(length)
    chunk.copy(this.work, this.carried)
    return this.work.subarray(0, length)
  }

  private reserve(length: number): void {
    if (length <= this.work.length) return
    const work = Buffer.allocUnsafeSlow(length + WORK_BYTES)
    this.work.copy(work, 0, 0, this.carried)
    this.work = work
  }

  /** Throws `damaged-file` when the document ended before its root was closed. */
  end(): void {
    if (this.stopped) return
    if (!this.rootSeen || this.depth > 0 || this.skipUntil !== undefined || this.leapTo)
      throw this.damaged('ends in the middle')
  }

  /**
   * Has what the present element holds stepped over by looking for its end tag alone, which is many times faster than reading it;
   * `close` is told as ever. The document seems damaged where that tag also stands inside the element or is written with a space.
   */
  leap(): void {
    if (this.tag.isClosed) return
    this.leapTo = Buffer.from(`</${this.rawName()}>`)
  }

  /** The value of the attribute with this local name, in `namespace`; unprefixed by default. */
  attribute(name: string, namespace: number = NAMESPACE.none): string | undefined {
    for (let i = 0; i < this.tag.attributeCount * 4; i += 4) {
      const start = this.tag.attributes[i] as number
      const end = this.tag.attributes[i + 1] as number
      const colon = this.bytes.subarray(start, end).indexOf(COLON)
      const prefixed = colon >= 0
      const local = this.bytes.toString('latin1', prefixed ? start + colon + 1 : start, end)
      const found = prefixed ? this.scope.resolve(this.bytes, start, start + colon) : NAMESPACE.none
      if (local === name && found === namespace) {
        return decodeXml(this.bytes, this.tag.attributes[i + 2] as number, this.tag.attributes[i + 3] as number)
      }
    }
    return undefined
  }

  /** The namespace of the attribute whose place in `tag.attributes` begins at `slot`. */
  attributeNamespace(slot: number): number {
    const start = this.tag.attributes[slot] as number
    for (let at = start; at < (this.tag.attributes[slot + 1] as number); at++)
      if (this.bytes[at] === COLON) return this.scope.resolve(this.bytes, start, at)
    return NAMESPACE.none
  }

  /** The present element's local name. */
  name(): string {
    return this.bytes.toString('utf8', this.nameStart, this.nameEnd)
  }

  /** The name of the element that is being opened, as written. */
  rawName(): string {
    return this.bytes.toString('utf8', this.tag.start + 1, this.tag.nameEnd)
  }

  /** Whether the present element has this local name (ASCII). */
  isNamed(name: string): boolean {
    if (this.nameEnd - this.nameStart !== name.length) return false
    for (let i = 0; i < name.length; i++) if (this.bytes[this.nameStart + i] !== name.charCodeAt(i)) return false
    return true
  }

  /** Whether the present element is written without a prefix. */
  isUnprefixed(): boolean {
    return this.bytes[this.nameStart - 1] === LT
  }

  /** Gives how many bytes were used up; the rest waits for the next chunk. */
  private scan(): number {
    const bytes = this.bytes
    const length = bytes.length
    let at = 0
    while (at < length && !this.stopped) {
      if (this.skipUntil !== undefined) {
        const found = bytes.indexOf(this.skipUntil, at)
        if (found < 0) return Math.max(at, length - this.skipUntil.length + 1)
        at = found + this.skipUntil.length
        this.skipUntil = undefined
        continue
      }
      if (this.leapTo !== undefined) {
        const found = bytes.indexOf(this.leapTo, at)
        if (found < 0) return Math.max(at, length - this.leapTo.length + 1)
        at = found
        this.leapTo = undefined
      }
      if (bytes[at] !== LT) {
        const start = at
        do at++
        while (at < length && bytes[at] !== LT)
        if (!this.wantsText) continue
        if (at - start > this.budgets.textBytes)
          throw this.refusals.tooMuchToUnpack(`a text in its ${this.part} is too long`)
        if (at + 1 >= length) return start
        const next = bytes[at + 1]
        this.handler.text(this, start, at, next === BANG || next === QUESTION, false)
        continue
      }
      if (at + 1 >= length) return at
      if (this.wantsShortcut && this.handler.shortcut !== undefined) {
        const end = this.handler.shortcut(this, at)
        if (end > at) {
          at = end
          continue
        }
      }
      const next = bytes[at + 1]
      const start = at
      if (next === SLASH) at = this.closeTag(start)
      else if (next === BANG || next === QUESTION) at = this.declaration(start)
      else at = this.openTag(start)
      if (at < 0) return start
    }
    return Math.min(at, length)
  }

  /** Gives where the tag ends, or -1 when it does not end in this chunk. */
  private openTag(start: number): number {
    const { tag } = this
    const end = tag.read(this.bytes, start)
    const size = (end < 0 ? this.bytes.length : end) - start
    if (size > this.budgets.tagBytes) throw this.tagTooLong()
    if (end < 0) return end
    this.enter(start + 1)
    this.handler.open(this)
    if (tag.isClosed) {
      this.handler.close(this)
      this.leave()
    }
    return end
  }

  private enter(rawStart: number): void {
    const { nameEnd, colon, bindsPrefixes } = this.tag
    if (this.depth === 0) {
      if (this.rootSeen) throw this.damaged('has more than one root')
      this.rootSeen = true
    }
    if (this.depth === MAX_DEPTH) throw this.damaged('is nested too deeply')
    this.depth++
    this.openNames[this.depth] = this.nameMark(rawStart, nameEnd)
    if (bindsPrefixes) this.bindPrefixes()
    this.nameStart = colon === 0 ? rawStart : colon + 1
    this.nameEnd = nameEnd
    this.namespace = colon === 0 ? this.scope.byDefault : this.scope.resolve(this.bytes, rawStart, colon)
  }

  private leave(): void {
    if (this.scope.depth === this.depth) this.scope.leave(this.depth)
    this.depth--
  }

  private closeTag(start: number): number {
    const bytes = this.bytes
    const length = bytes.length
    let at = start + 2
    while (at < length && bytes[at] !== GT) at++
    if (at - start > this.budgets.tagBytes) throw this.tagTooLong()
    if (at >= length) return -1
    let nameEnd = at
    while (nameEnd > start + 2 && (bytes[nameEnd - 1] as number) <= SPACE) nameEnd--
    if (this.depth === 0 || this.openNames[this.depth] !== this.nameMark(start + 2, nameEnd)) {
      throw this.damaged('has tags that do not match')
    }
    this.handler.close(this)
    this.leave()
    return at + 1
  }

  /** Length, first and last byte of a name: enough to notice lost or crossed tags without keeping names. */
  private nameMark(start: number, end: number): number {
    return ((end - start) << 16) | ((this.bytes[start] as number) << 8) | (this.bytes[end - 1] as number)
  }

  private declaration(start: number): number {
    const bytes = this.bytes
    if (bytes[start + 1] === QUESTION) {
      this.skipUntil = INSTRUCTION_END
      return start + 2
    }
    if (bytes.length - start < 4) return -1
    if (bytes[start + 2] === 0x2d && bytes[start + 3] === 0x2d) {
      this.skipUntil = COMMENT_END
      return start + 4
    }
    if (bytes[start + 2] !== 0x5b) {
      throw this.refusals.damaged(`its ${this.part} declares a document type, which no workbook may do`)
    }
    if (bytes.length - start < CDATA_START.length) return -1
    if (bytes.compare(CDATA_START, 0, CDATA_START.length, start, start + CDATA_START.length) !== 0) {
      throw this.damaged('has an unknown section')
    }
    return this.characterData(start + CDATA_START.length)
  }

  private characterData(start: number): number {
    if (!this.wantsText) {
      this.skipUntil = CDATA_END
      return start
    }
    const end = this.bytes.indexOf(CDATA_END, start)
    if ((end < 0 ? this.bytes.length : end) - start > this.budgets.textBytes) {
      throw this.refusals.tooMuchToUnpack(`a text in its ${this.part} is too long`)
    }
    if (end < 0) return -1
    this.handler.text(this, start, end, true, true)
    return end + CDATA_END.length
  }

  private bindPrefixes(): void {
    for (let i = 0; i < this.tag.attributeCount * 4; i += 4) {
      const start = this.tag.attributes[i] as number
      const end = this.tag.attributes[i + 1] as number
      if (!isBinding(this.bytes, start, end)) continue
      const uri = decodeXml(this.bytes, this.tag.attributes[i + 2] as number, this.tag.attributes[i + 3] as number)
      this.scope.bind(this.bytes.subarray(Math.min(start + 6, end), end), uri.trim(), this.depth)
    }
  }

  private tagTooLong() {
    return this.refusals.tooMuchToUnpack(`a tag in its ${this.part} is longer than any workbook needs`)
  }

  private damaged(what: string) {
    return this.refusals.damaged(`its ${this.part} ${what}`)
  }
}
