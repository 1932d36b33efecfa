import type { OdsCell } from './ods-cell.ts'
import { CELL } from './source.ts'
import type { XmlScanner } from './xml-scanner.ts'

const LT = 0x3c
const QUOTE = 0x22
/** No plain value is longer. */
const MOST_VALUE_BYTES = 32

/** A cell of one column as it is written again and again: only its value and its text differ. */
interface Template {
  /** One of `CELL`: a text that is shown, a number or a date. */
  readonly kind: number
  /** The tag up to its value and from there on; the whole tag and nothing where the text is the value. */
  readonly prefix: Buffer
  readonly suffix: Buffer
  readonly ending: Buffer
}

/**
 * Recognises cells by how the last one of their column was written, which is how a program writes all of them, without taking tags
 * apart. What it does not recognise is for the real scanner: this one only saves its time.
 */
export class OdsShortcut {
  /** What was recognised: its kind, where its value and its text lie, and where it ends. */
  kind: number = CELL.empty
  valueStart = 0
  valueEnd = 0
  textStart = 0
  textEnd = 0
  end = 0
  private readonly byColumn: (Template | undefined)[] = []
  private paragraph: Buffer | undefined
  private paragraphEnd: Buffer | undefined

  /** Takes note how the paragraph that is being opened is written, if without attributes. */
  learnParagraph(xml: XmlScanner): void {
    if (this.paragraph !== undefined || xml.tag.attributeCount > 0 || xml.tag.isClosed) return
    this.paragraph = Buffer.from(`<${xml.rawName()}>`)
    this.paragraphEnd = Buffer.from(`</${xml.rawName()}>`)
  }

  /** Takes note how the cell that is being opened is written, if it is plain. */
  learnCell(xml: XmlScanner, cell: OdsCell, column: number): void {
    const { bytes, tag } = xml
    const { plainKind: kind } = cell
    const before = this.byColumn[column]
    if (kind === CELL.empty || tag.isClosed || tag.bindsPrefixes) return
    const [from, to] = kind === CELL.text ? [tag.end, tag.end] : [cell.valueStart, cell.valueEnd]
    if (before?.kind === kind && endOf(before.prefix, bytes, tag.start) === from) return
    this.byColumn[column] = {
      kind,
      prefix: Buffer.from(bytes.subarray(tag.start, from)),
      suffix: Buffer.from(bytes.subarray(to, tag.end)),
      ending: Buffer.from(`</${xml.rawName()}>`),
    }
  }

  /** Whether a cell of `column` stands at `at` that is written as the one before it was. */
  match(bytes: Buffer, at: number, column: number): boolean {
    const template = this.byColumn[column]
    if (template === undefined || this.paragraph === undefined || this.paragraphEnd === undefined) return false
    let i = endOf(template.prefix, bytes, at)
    if (i < 0) return false
    if (template.kind !== CELL.text) {
      this.valueStart = i
      const limit = Math.min(bytes.length, i + MOST_VALUE_BYTES)
      while (i < limit && bytes[i] !== QUOTE) i++
      this.valueEnd = i
      i = endOf(template.suffix, bytes, i)
      if (i < 0) return false
    }
    i = endOf(this.paragraph, bytes, i)
    if (i < 0) return false
    this.textStart = i
    while (i < bytes.length && bytes[i] !== LT) i++
    this.textEnd = i
    i = endOf(this.paragraphEnd, bytes, i)
    if (i < 0) return false
    this.end = endOf(template.ending, bytes, i)
    this.kind = template.kind
    return this.end >= 0
  }
}

/** Where `expected` ends, if it stands at `at`; below 0 where it does not. */
function endOf(expected: Buffer, bytes: Buffer, at: number): number {
  const { length } = expected
  for (let i = 0; i < length; i++) if (expected[i] !== bytes[at + i]) return -1
  return at + length
}
