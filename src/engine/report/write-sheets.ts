import { writeWhole } from '../../files/write-whole.ts'
import { cellText } from './cell-text.ts'
import type { LongSheet } from './list-sheet.ts'
import { continueSheet } from './long-sheet.ts'
import { BASE_FONT } from './looks.ts'
import { type WriteSheet, writeXlsx } from './spreadsheet-library.ts'
import { entryText, readZip, ZipFileWriter } from './zip-archive.ts'

/** The library writes a font's colour before its size; the schema has it behind. */
const COLOR_BEFORE_SIZE = /(<color [^>]*\/>)(<sz [^>]*\/>)/g

/**
 * Writes a workbook of small and long sheets. The library makes everything but the rows of the long sheets: holding those in
 * its cells would take over a gigabyte for 200,000 customers, and its one streaming writer knows neither charts nor a second
 * sheet. So its archive is copied entry by entry, and the long sheets are continued on the way.
 * Gives the file's bytes.
 */
export async function writeSheets(
  sheets: readonly (WriteSheet | LongSheet)[],
  path: string,
  { title, madeAt }: { readonly title: string; readonly madeAt: string },
): Promise<number> {
  const created = timeOf(madeAt)
  const skeleton = await writeXlsx({
    sheets: sheets.map((each) => (isLong(each) ? each.sheet : each)),
    defaultFont: BASE_FONT,
    properties: { title: cellText(title), creator: 'Regulars', created, modified: created },
  })
  return writeWhole(path, async (file) => {
    const archive = new ZipFileWriter(file)
    for (const entry of readZip(skeleton)) {
      const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(entry.name)?.[1]
      const sheet = number === undefined ? undefined : sheets[Number(number) - 1]
      if (sheet && isLong(sheet)) {
        await archive.add(entry.name, continueSheet(entryText(entry), sheet.templateRow, sheet.rows))
      } else if (entry.name === 'xl/styles.xml') {
        await archive.add(entry.name, [entryText(entry).replaceAll(COLOR_BEFORE_SIZE, '$2$1')])
      } else {
        await archive.copy(entry)
      }
    }
    await archive.finish()
  })
}

function isLong(sheet: WriteSheet | LongSheet): sheet is LongSheet {
  return 'templateRow' in sheet
}

function timeOf(madeAt: string): Date {
  const time = new Date(`${madeAt.replace(' ', 'T')}:00Z`)
  return Number.isNaN(time.getTime()) ? new Date(0) : time
}
