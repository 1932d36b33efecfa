import type { RecordWalk } from './biff-records.ts'
import { TextCursor } from './biff-text.ts'
import { codePage, codePageOfFont, type DecodeText, decodeLatin, decodeUnknown } from './code-pages.ts'
import { builtInFormat, FORMAT, formatKind } from './number-format.ts'

/** What cells of a workbook refer to, as the records before them say it. */
export interface BiffSettings {
  readonly version: number
  readonly from1904: boolean
  /** Whether cells refer to styles by number; those of Excel 2 need not. */
  readonly hasStyles: boolean
  /** What the number format of a style makes of a number, one of `FORMAT`. */
  formatOf(style: number): number
  /** The same for a number format itself. */
  formatKindOf(format: number): number
  /** Decodes texts of one byte a letter in cells of a style. */
  decoderOf(style: number): DecodeText
  /** Decodes such texts elsewhere. */
  readonly decode: DecodeText
}

interface Style {
  readonly font: number
  readonly format: number
}

/** Collects the settings of a workbook from its records. */
export class SettingsReader {
  isEncrypted = false
  private readonly version: number
  private from1904 = false
  private codePage: number | undefined
  private readonly characterSets: number[] = []
  private readonly styles: Style[] = []
  /** Codes of number formats by number, undecoded where they are bytes. */
  private readonly formats = new Map<number, Uint8Array | string>()

  constructor(version: number) {
    this.version = version
  }

  /** Takes a record, whether it is one of these or not. */
  take(walk: RecordWalk): void {
    const { bytes, start, length } = walk
    switch (walk.id) {
      case 0x002f:
        this.isEncrypted = true
        break
      case 0x0022:
        this.from1904 = length >= 2 && bytes.readUInt16LE(start) === 1
        break
      case 0x0042:
        if (length >= 2) this.codePage = bytes.readUInt16LE(start)
        break
      case 0x0031:
        this.characterSets.push(this.version >= 5 && length > 12 ? (bytes[start + 12] as number) : 0)
        break
      case 0x001e:
      case 0x041e:
        this.takeFormat(walk)
        break
      case 0x0043:
        if (length >= 3) this.styles.push({ font: 0, format: (bytes[start + 2] as number) & 0x3f })
        break
      case 0x0243:
      case 0x0443:
        if (length >= 2) this.styles.push({ font: 0, format: bytes[start + 1] as number })
        break
      case 0x00e0:
        if (length >= 4) this.styles.push({ font: bytes.readUInt16LE(start), format: bytes.readUInt16LE(start + 2) })
    }
  }

  /** Up to Excel 4 a format's number is its place among all. */
  private takeFormat(walk: RecordWalk): void {
    const { bytes, start, end, length } = walk
    const isNumbered = this.version >= 5
    const head = walk.id === 0x001e ? 0 : 2
    if (length <= head) return
    const number = isNumbered && head === 2 ? bytes.readUInt16LE(start) : this.formats.size
    if (this.version === 8) {
      const code = new TextCursor(walk, head, decodeLatin).read()
      if (code !== undefined) this.formats.set(number, code)
      return
    }
    const from = start + head + 1
    const most = bytes[start + head] as number
    this.formats.set(number, bytes.subarray(from, Math.min(from + most, end)))
  }

  /** The settings, once all records that may hold some have been taken. */
  settle(): BiffSettings {
    const { version, styles, from1904 } = this
    const decode = this.decoder()
    const kinds = new Map<number, number>()
    for (const [number, code] of this.formats)
      kinds.set(number, formatKind(typeof code === 'string' ? code : decode(code)))
    const formatKindOf = (format: number) =>
      kinds.get(format) ?? (version >= 5 || kinds.size === 0 ? builtIn(format, version) : FORMAT.plain)
    const formats = Uint8Array.from(styles, ({ format }) => formatKindOf(format))
    const decoders = styles.map(({ font }) => this.decoderOfFont(font) ?? decode)
    return {
      version,
      from1904,
      hasStyles: styles.length > 0,
      formatOf: (style) => formats[style] ?? FORMAT.plain,
      formatKindOf,
      decoderOf: (style) => (version === 8 ? decode : (decoders[style] ?? decode)),
      decode,
    }
  }

  /** Since Excel 97 such letters are the first of Unicode; the code page is said all the same, except by programs that mean their own. */
  private decoder(): DecodeText {
    if (this.version === 8 && this.codePage !== undefined) return decodeLatin
    const said = this.codePage === undefined || this.codePage === 1200 ? undefined : codePage(this.codePage)
    return said ?? this.decoderOfMostFonts() ?? (this.version === 8 ? decodeLatin : decodeUnknown)
  }

  private decoderOfMostFonts(): DecodeText | undefined {
    const pages = this.characterSets.map(codePageOfFont).filter((page) => page !== undefined)
    const counts = [...Map.groupBy(pages, (page) => page)].sort((a, b) => b[1].length - a[1].length)
    return counts[0] === undefined ? undefined : codePage(counts[0][0])
  }

  /** Fonts are numbered without a number 4. */
  private decoderOfFont(font: number): DecodeText | undefined {
    const page = codePageOfFont(this.characterSets[font > 4 ? font - 1 : font] ?? 0)
    return page === undefined ? undefined : codePage(page)
  }
}

/** Excel 2 to 4 number their own formats otherwise: 12 to 20 are dates and times. */
function builtIn(format: number, version: number): number {
  if (version >= 5) return builtInFormat(format)
  if (format < 12 || format > 20) return FORMAT.plain
  return format >= 16 && format <= 19 ? FORMAT.clock : FORMAT.calendar
}
