import { shownText } from './biff-text.ts'
import { builtInFormat, formatKind } from './number-format.ts'
import { type Package, readRelationships } from './package.ts'
import type { ReadWatch } from './read-watch.ts'
import type { SheetInfo } from './source.ts'
import { scanRecords, wideText } from './xlsb-records.ts'
import type { ZipEntry } from './zip-directory.ts'

/** What a binary workbook says of its sheets, and what their cells refer to. */
export interface XlsbBook {
  readonly sheets: readonly (SheetInfo & { readonly part: string })[]
  /** The names of the sheets that hold no cells. */
  readonly withoutCells: readonly string[]
  readonly from1904: boolean
  /** For every style what its number format makes of a number, one of `FORMAT`. */
  readonly formats: Uint8Array
  readonly strings: ZipEntry | undefined
}

const WORKBOOK_PROPERTIES = 153
const SHEET = 156
const FORMAT_CODE = 44
const STYLE = 47
const CELL_STYLES = 617
const CELL_STYLES_END = 618
const SHARED_TEXT = 19

/** Reads the workbook part and the styles of a binary workbook (MS-XLSB 2.1.7.62 and 2.1.7.51). */
export async function readXlsbBook(parts: Package, part: string, watch: ReadWatch): Promise<XlsbBook> {
  const { refusals } = parts.file
  const links = await readRelationships(parts, part)
  const entryOf = (kind: string) => {
    const link = links.find((each) => each.kind === kind)
    return link === undefined ? undefined : parts.directory.find(link.target)
  }
  const entry = parts.directory.find(part)
  if (entry === undefined) throw refusals.damaged('its workbook part is missing')
  const sheets: (SheetInfo & { part: string })[] = []
  const withoutCells: string[] = []
  let from1904 = false
  let namesSheets = false
  await scanRecords(
    parts,
    entry,
    (id, bytes, start, end) => {
      if (id === WORKBOOK_PROPERTIES && end > start) from1904 = ((bytes[start] as number) & 1) !== 0
      if (id !== SHEET || start + 12 > end) return
      namesSheets = true
      const linkId = wideText(bytes, start + 8, end)
      const link = linkId === undefined ? undefined : links.find((each) => each.id === linkId)
      // Four bytes tell the length of a link's name, where there is one.
      const afterLink = start + 12 + (linkId?.length ?? 0) * 2
      const name = shownText(wideText(bytes, afterLink, end) ?? `Sheet${sheets.length + 1}`)
      if (link?.kind !== 'worksheet') withoutCells.push(name)
      else sheets.push({ name, hidden: bytes.readUInt32LE(start) !== 0, part: link.target })
    },
    watch,
  )
  if (!namesSheets) throw refusals.damaged('its workbook names no sheet')
  return {
    sheets,
    withoutCells,
    from1904,
    formats: await readFormats(parts, entryOf('styles'), watch),
    strings: entryOf('sharedStrings'),
  }
}

async function readFormats(parts: Package, entry: ZipEntry | undefined, watch: ReadWatch): Promise<Uint8Array> {
  if (entry === undefined) return new Uint8Array(0)
  const codes = new Map<number, number>()
  const formats: number[] = []
  let isOfCells = false
  await scanRecords(
    parts,
    entry,
    (id, bytes, start, end) => {
      if (id === CELL_STYLES) isOfCells = true
      else if (id === CELL_STYLES_END) isOfCells = false
      else if (id === FORMAT_CODE && start + 2 <= end) {
        codes.set(bytes.readUInt16LE(start), formatKind(wideText(bytes, start + 2, end) ?? ''))
      } else if (id === STYLE && isOfCells && start + 4 <= end) {
        const format = bytes.readUInt16LE(start + 2)
        formats.push(codes.get(format) ?? builtInFormat(format))
      }
    },
    watch,
  )
  return Uint8Array.from(formats)
}

/** Reads the texts that cells of a binary workbook refer to (MS-XLSB 2.1.7.45). */
export async function readXlsbTexts(parts: Package, entry: ZipEntry | undefined, watch: ReadWatch): Promise<string[]> {
  const texts: string[] = []
  if (entry === undefined) return texts
  const { sharedStrings, sharedStringBytes } = parts.budgets
  let characters = 0
  await scanRecords(
    parts,
    entry,
    (id, bytes, start, end) => {
      if (id !== SHARED_TEXT) return
      const text = shownText(wideText(bytes, start + 1, end) ?? '')
      characters += text.length
      if (texts.push(text) > sharedStrings || characters > sharedStringBytes) {
        throw parts.file.refusals.tooMuchText('its texts take more memory than there is for them')
      }
    },
    watch,
  )
  return texts
}
