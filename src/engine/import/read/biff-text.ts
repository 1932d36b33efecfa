import { HEAD_BYTES, RECORD, type RecordWalk } from './biff-records.ts'
import type { DecodeText } from './code-pages.ts'

const WIDE = 1
const PHONETIC = 4
const RICH = 8

/**
 * Reads texts from a record that may go on in `CONTINUE` records (MS-XLS 2.5.293 and 2.1.4): where the letters of a text are cut there,
 * the next record begins with a byte that says anew whether they are of one byte or two.
 */
export class TextCursor {
  private readonly bytes: Buffer
  private readonly narrow: DecodeText
  private at: number
  private end: number

  /** Starts in the record that `walk` stands on, `skip` bytes behind its head. `narrow` decodes letters of one byte. */
  constructor(walk: RecordWalk, skip: number, narrow: DecodeText) {
    this.bytes = walk.bytes
    this.narrow = narrow
    this.at = Math.min(walk.start + skip, walk.end)
    this.end = walk.end
  }

  /** A text whose length stands in two bytes. Undefined where the record ends before it. */
  read(): string | undefined {
    if (!this.has(2)) return undefined
    const count = this.bytes.readUInt16LE(this.at)
    this.at += 2
    return this.readLetters(count)
  }

  /** The `count` letters of a text, with the byte that says what they are before them. */
  readLetters(count: number): string | undefined {
    if (!this.has(1)) return count === 0 ? '' : undefined
    const flags = this.bytes[this.at++] as number
    let runs = 0
    let phonetic = 0
    if ((flags & RICH) !== 0) {
      if (!this.has(2)) return undefined
      runs = this.bytes.readUInt16LE(this.at)
      this.at += 2
    }
    if ((flags & PHONETIC) !== 0) {
      if (!this.has(4)) return undefined
      phonetic = this.bytes.readUInt32LE(this.at)
      this.at += 4
    }
    const text = this.letters(count, (flags & WIDE) !== 0)
    this.skip(runs * 4 + phonetic)
    return text
  }

  private letters(count: number, isWide: boolean): string | undefined {
    let text = ''
    let wide = isWide
    for (let left = count; left > 0; ) {
      const size = wide ? 2 : 1
      const taken = Math.min(left, Math.floor((this.end - this.at) / size))
      const piece = this.bytes.subarray(this.at, this.at + taken * size)
      text += wide ? piece.toString('utf16le') : this.narrow(piece)
      this.at += taken * size
      left -= taken
      if (left === 0) break
      if (!this.goOn() || this.at >= this.end) return undefined
      wide = ((this.bytes[this.at++] as number) & WIDE) !== 0
    }
    return text
  }

  private skip(count: number): void {
    for (let left = count; left > 0; ) {
      const taken = Math.min(left, this.end - this.at)
      this.at += taken
      left -= taken
      if (left > 0 && !this.goOn()) return
    }
  }

  /** Whether so many bytes are there, in this record or at the beginning of the next. */
  private has(count: number): boolean {
    if (this.at >= this.end && !this.goOn()) return false
    return this.at + count <= this.end
  }

  private goOn(): boolean {
    const { bytes, end } = this
    if (end + HEAD_BYTES > bytes.length || bytes.readUInt16LE(end) !== RECORD.continued) return false
    const next = end + HEAD_BYTES + bytes.readUInt16LE(end + 2)
    if (next > bytes.length) return false
    this.at = end + HEAD_BYTES
    this.end = next
    return true
  }
}

/** A text as a cell shows it: line ends as `\n`, without the zeros some programs pad it with and without halves of letters. */
export function shownText(text: string): string {
  const whole = text.includes('\0') ? text.replaceAll('\0', '') : text
  return (whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole).toWellFormed()
}
