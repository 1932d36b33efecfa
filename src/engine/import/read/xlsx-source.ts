import type { Budgets } from './budgets.ts'
import { type Package, scanPart } from './package.ts'
import { watchReading } from './read-watch.ts'
import { readSharedStrings, type SharedStrings } from './shared-strings.ts'
import { SheetScanner } from './sheet-scanner.ts'
import type { ReadOptions, Row, SheetExtent, Source } from './source.ts'
import { readStyleFormats } from './styles.ts'
import { readWorkbook } from './workbook-part.ts'

/** A source over an Office Open XML workbook (.xlsx, .xlsm), transitional or strict; shared strings are read once, when first needed. */
export async function xlsxSource(parts: Package, workbookPart: string, budgets: Budgets): Promise<Source> {
  const { file } = parts
  const workbook = await readWorkbook(parts, workbookPart)
  const formats = await readStyleFormats(parts, workbook.stylesPart)
  let strings: SharedStrings | undefined

  async function read(index: number, onRow: (row: Row) => boolean | undefined, options: ReadOptions = {}) {
    const sheet = workbook.sheets[index]
    if (sheet === undefined) throw file.refusals.noSheet(index)
    const watch = watchReading(options, budgets.milliseconds, file.refusals)
    const entry = parts.directory.find(sheet.part)
    if (entry === undefined) throw file.refusals.damagedSheet(sheet.name, 'it is missing')
    const silent = watchReading(signalOf(options), budgets.milliseconds, file.refusals)
    strings ??= await readSharedStrings(parts, workbook.stringsPart, silent)
    const scanner = new SheetScanner({ strings, formats, from1904: workbook.from1904 }, onRow, budgets, file.refusals)
    await scanPart(parts, entry, scanner, watch)
    await file.assertUnchanged()
    return scanner.extent()
  }

  return {
    format: 'xlsx',
    sheets: workbook.sheets.map(({ name, hidden }) => ({ name, hidden })),
    withoutCells: workbook.withoutCells,
    read: (index, onRow, options): Promise<SheetExtent> =>
      read(index, onRow, options).catch(async (thrown) => {
        throw await file.explain(thrown)
      }),
    close: () => file.close(),
  }
}

function signalOf({ signal }: ReadOptions): ReadOptions {
  return signal === undefined ? {} : { signal }
}
