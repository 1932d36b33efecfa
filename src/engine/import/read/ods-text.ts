import type { Budgets } from './budgets.ts'
import type { Refusals } from './refusals.ts'
import { hashBytes, TextCache } from './text-cache.ts'
import { NAMESPACE } from './xml-namespaces.ts'
import type { XmlScanner } from './xml-scanner.ts'
import { decodeXml } from './xml-text.ts'

/**
 * Puts a cell's text together of its paragraphs. White space is what OpenDocument makes of it (ODF 1.3, part 3, 6.1.2): runs of it
 * are one space, none begins a paragraph, and what is meant as it is stands as `text:s`, `text:tab` and `text:line-break`.
 */
export class OdsText {
  value = ''
  private paragraphs = 0
  /** Whether white space that comes next adds nothing. */
  private isOpenSpace = true
  private readonly most: number
  private readonly refusals: Refusals
  private readonly cache = new TextCache((bytes, start, end) => collapsed(decodeXml(bytes, start, end)))

  constructor({ rowCharacters }: Budgets, refusals: Refusals) {
    this.most = rowCharacters
    this.refusals = refusals
  }

  clear(): void {
    this.value = ''
    this.paragraphs = 0
  }

  startParagraph(): void {
    if (this.paragraphs++ > 0) this.add('\n')
    this.isOpenSpace = true
  }

  addRun(bytes: Buffer, start: number, end: number, literal: boolean): void {
    let run = literal
      ? collapsed(bytes.toString('utf8', start, end))
      : this.cache.get(bytes, start, end, hashBytes(bytes, start, end))
    if (this.isOpenSpace && run.startsWith(' ')) run = run.slice(1)
    if (run === '') return
    this.add(run)
    this.isOpenSpace = run.endsWith(' ')
  }

  /** Takes an element inside a paragraph; false where what it holds is not the cell's text. */
  enter(xml: XmlScanner): boolean {
    if (xml.namespace !== NAMESPACE.text || xml.isNamed('note') || xml.isNamed('ruby-text')) return false
    if (xml.isNamed('s')) this.addSpaces(Number(xml.attribute('c', NAMESPACE.text) ?? 1))
    else if (xml.isNamed('tab')) this.addLiteral('\t')
    else if (xml.isNamed('line-break')) this.addLiteral('\n')
    return true
  }

  private addSpaces(count: number): void {
    if (count > this.most) throw this.tooLong()
    if (count >= 1) this.addLiteral(' '.repeat(count))
  }

  private addLiteral(text: string): void {
    this.add(text)
    this.isOpenSpace = false
  }

  private add(text: string): void {
    this.value += text
    if (this.value.length > this.most) throw this.tooLong()
  }

  private tooLong() {
    return this.refusals.tooMuchText(`one of its cells holds a text of more than ${this.most} characters`)
  }
}

function collapsed(text: string): string {
  return /[\t\n\r]| {2}/.test(text) ? text.replace(/[ \t\n\r]+/g, ' ') : text
}
