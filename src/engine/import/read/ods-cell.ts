import { plainNumber, wordyNumber } from './cell-number.ts'
import { isErrorText, parseDateValue, parseTimeValue, plainMoment } from './ods-value.ts'
import { CELL } from './source.ts'
import { NAMESPACE } from './xml-namespaces.ts'
import type { XmlScanner } from './xml-scanner.ts'
import { decodeXml } from './xml-text.ts'

const COLON = 0x3a
const CONSTANT_BYTES = 12

/** One cell of an OpenDocument table: what its tag says (ODF 1.3, part 3, 9.1.4 and 19.385 on), then with its text what it holds. */
export class OdsCell {
  kind: number = CELL.empty
  value: string | number | boolean | null = null
  /** In how many columns it stands. */
  times = 1
  hasFormula = false
  /** Whether it says of what type its value is. */
  hasType = false
  /**
   * What it is where its tag says nothing but a type and perhaps a value, which lies between `valueStart` and `valueEnd`: a text, a
   * number or a date; empty for any other.
   */
  plainKind: number = CELL.empty
  valueStart = 0
  valueEnd = 0
  /** Whether what it holds depends on the text that it shows. */
  wantsText = false

  /** Takes the tag of the cell that is being opened. */
  open(xml: XmlScanner): void {
    this.kind = CELL.empty
    this.value = null
    this.times = 1
    this.hasFormula = false
    this.wantsText = false
    let hasType = false
    let isText = false
    let isError = false
    let constant = ''
    this.plainKind = CELL.empty
    let values = 0
    const { bytes, tag } = xml
    for (let i = 0; i < tag.attributeCount * 4; i += 4) {
      const end = tag.attributes[i + 1] as number
      const name = afterColon(bytes, tag.attributes[i] as number, end)
      const from = tag.attributes[i + 2] as number
      const to = tag.attributes[i + 3] as number
      switch (end - name) {
        case 5:
          if (!isAt(bytes, name, 'value')) break
          this.setNumber(bytes, from, to)
          this.noteValue(from, to)
          values++
          break
        case 7:
          if (isAt(bytes, name, 'formula')) {
            this.hasFormula = true
            constant = bytes.toString('latin1', from, Math.min(to, from + CONSTANT_BYTES))
          }
          break
        case 10:
          if (isAt(bytes, name, 'value-type')) {
            if (xml.attributeNamespace(i) === NAMESPACE.calcExtensions) isError = isAt(bytes, from, 'error')
            else {
              hasType = true
              isText = isAt(bytes, from, 'string')
            }
          } else if (isAt(bytes, name, 'date-value')) {
            this.setDate(bytes, from, to)
            this.noteValue(from, to)
            values++
          } else if (isAt(bytes, name, 'time-value')) this.set(parseTimeValue(bytes.toString('latin1', from, to)))
          break
        case 12:
          if (isAt(bytes, name, 'string-value')) this.setText(decodeXml(bytes, from, to))
          break
        case 13:
          if (isAt(bytes, name, 'boolean-value')) this.setBoolean(bytes.toString('latin1', from, to))
          break
        case 23:
          if (isAt(bytes, name, 'number-columns-repeated')) this.times = timesOf(bytes.toString('latin1', from, to))
      }
    }
    this.hasType = hasType
    if (isText && this.kind !== CELL.text) this.kind = CELL.empty
    // LibreOffice turns the booleans of other formats into formulas, and those into numbers.
    if (/^of:=(?:TRUE|FALSE)\(\)$/.test(constant)) this.set({ kind: CELL.boolean, value: constant.includes('TRUE') })
    if (isError) this.setError()
    // What a formula, or the 0 in its place, shows tells an error from a value.
    else this.wantsText = this.kind === CELL.empty || this.hasFormula || this.value === 0
    if (this.times > 1 || this.hasFormula || !hasType || isError) return
    if (isText && values === 0 && this.kind === CELL.empty) this.plainKind = CELL.text
    else if (values === 1 && (this.kind === CELL.number || this.kind === CELL.date)) this.plainKind = this.kind
  }

  /** Takes the text that the cell shows, which may say that it holds an error. */
  finish(text: string): void {
    const shown = this.kind === CELL.text ? (this.value as string) : text
    if (isErrorText(shown, this.hasFormula)) this.setError()
    else if (this.kind === CELL.empty) this.setText(text)
  }

  private noteValue(start: number, end: number): void {
    this.valueStart = start
    this.valueEnd = end
  }

  private setError(): void {
    this.kind = CELL.error
    this.value = null
  }

  private setText(text: string): void {
    this.kind = text === '' ? CELL.empty : CELL.text
    this.value = text === '' ? null : text
  }

  private setNumber(bytes: Buffer, start: number, end: number): void {
    const plain = plainNumber(bytes, start, end)
    const value = Number.isNaN(plain) ? wordyNumber(bytes.toString('latin1', start, end)) : plain
    if (value === null) this.setError()
    else if (typeof value === 'string') this.setText(value.trim())
    else this.set({ kind: CELL.number, value })
  }

  private setDate(bytes: Buffer, start: number, end: number): void {
    const plain = plainMoment(bytes, start, end)
    if (Number.isNaN(plain)) this.set(parseDateValue(bytes.toString('latin1', start, end)))
    else {
      this.kind = CELL.date
      this.value = plain
    }
  }

  private setBoolean(written: string): void {
    if (/^(?:true|1)$/i.test(written)) this.set({ kind: CELL.boolean, value: true })
    else if (/^(?:false|0)$/i.test(written)) this.set({ kind: CELL.boolean, value: false })
  }

  /** A value that cannot be made sense of leaves the cell to its text. */
  private set(read: { kind: number; value: number | boolean } | undefined): void {
    if (read === undefined) return
    this.kind = read.kind
    this.value = read.value
  }
}

/** How often an element stands there, by its `number-…-repeated`; once where that is no number. */
export function timesOf(written: string | undefined): number {
  const times = Number(written)
  return Number.isInteger(times) && times > 0 ? times : 1
}

function afterColon(bytes: Buffer, start: number, end: number): number {
  for (let at = start; at < end; at++) if (bytes[at] === COLON) return at + 1
  return start
}

function isAt(bytes: Buffer, start: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) return false
  return true
}
