import { writeWhole } from '../../files/write-whole.ts'
import { cellText } from './cell-text.ts'
import { tableNamer } from './excel-table.ts'
import type { LongSheet } from './list-sheet.ts'
import { continueSheet, stretchRanges } from './long-sheet.ts'
import { BASE_FONT } from './looks.ts'
import { type WriteSheet, writeXlsx } from './spreadsheet-library.ts'
import { entryText, readZip, ZipFileWriter } from './zip-archive.ts'

/** The library writes a font's colour before its size; the schema has it behind. */
const COLOR_BEFORE_SIZE = /(<color [^>]*\/>)(<sz [^>]*\/>)/g

const PRINT_TITLES = /(<definedName name="_xlnm\.Print_Titles" localSheetId="(\d+)">)[^<]*!(\$\d+:\$\d+)(?=<)/g

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
  const nameTable = tableNamer()
  const named = sheets.map((each) => {
    const sheet = isLong(each) ? each.sheet : each
    return {
      ...sheet,
      ...(sheet.tables && { tables: sheet.tables.map((table) => ({ ...table, name: nameTable(sheet.name) })) }),
    }
  })
  const skeleton = await writeXlsx({
    sheets: named,
    defaultFont: BASE_FONT,
    properties: { title: cellText(title), creator: 'Regulars', created, modified: created },
  })
  return writeWhole(path, async (file) => {
    const archive = new ZipFileWriter(file)
    const ends: TableEnd[] = []
    // Tables come last: only then is it known how far the long ones reach.
    const entries = readZip(skeleton).toSorted((a, b) => Number(isTable(a)) - Number(isTable(b)))
    for (const entry of entries) {
      const number = Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(entry.name)?.[1] ?? 0)
      const sheet = sheets[number - 1]
      if (sheet && isLong(sheet)) {
        const rows = countedRows(sheet.rows)
        await archive.add(entry.name, continueSheet(entryText(entry), sheet.templateRow, rows))
        const lastRow = sheet.templateRow - 1 + Math.max(1, rows.count)
        for (const { name } of named[number - 1]?.tables ?? []) ends.push({ name, ...sheet, lastRow })
      } else if (entry.name === 'xl/styles.xml') {
        await archive.add(entry.name, [entryText(entry).replaceAll(COLOR_BEFORE_SIZE, '$2$1')])
      } else if (entry.name === 'xl/workbook.xml') {
        await archive.add(entry.name, [
          withQuotedSheets(
            entryText(entry),
            named.map(({ name }) => name),
          ),
        ])
      } else if (isTable(entry)) {
        await archive.add(entry.name, [stretched(entryText(entry), ends)])
      } else {
        await archive.copy(entry)
      }
    }
    await archive.finish()
  })
}

/** The workbook's part; the library leaves the sheets' names in printed titles without the quotes that most of them need. */
function withQuotedSheets(xml: string, sheets: readonly string[]): string {
  return xml.replaceAll(PRINT_TITLES, (_, start: string, at: string, rows: string) => {
    const name = (sheets[Number(at)] ?? '').replaceAll("'", "''")
    return `${start}'${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}'!${rows}`
  })
}

/** How far a table of a long sheet reaches. */
interface TableEnd {
  readonly name: string
  readonly templateRow: number
  readonly lastRow: number
}

/** A table's part, reaching to the last row of its sheet where it reached to the template. */
function stretched(xml: string, ends: readonly TableEnd[]): string {
  const end = ends.find(({ name }) => xml.includes(` displayName="${name}"`))
  return end === undefined ? xml : stretchRanges(xml, end.templateRow, end.lastRow)
}

function isTable({ name }: { readonly name: string }): boolean {
  return name.startsWith('xl/tables/')
}

function countedRows(rows: LongSheet['rows']) {
  return {
    count: 0,
    *[Symbol.iterator]() {
      for (const row of rows) {
        this.count += 1
        yield row
      }
    },
  }
}

function isLong(sheet: WriteSheet | LongSheet): sheet is LongSheet {
  return 'templateRow' in sheet
}

function timeOf(madeAt: string): Date {
  const time = new Date(`${madeAt.replace(' ', 'T')}:00Z`)
  return Number.isNaN(time.getTime()) ? new Date(0) : time
}
