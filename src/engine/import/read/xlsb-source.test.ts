import { describe, expect, it } from 'vitest'
import { type CellObject, CFB, utils, write as writeSheetJs } from 'xlsx'
import { inspectSource } from './inspect-source.ts'
import { openSource } from './open-source.ts'
import { CELL } from './source.ts'
import { collectRows, collectValues } from './testing/collect-rows.ts'
import { temporaryFiles } from './testing/temporary-files.ts'

const write = temporaryFiles()
const NOON = Date.UTC(2010, 11, 1, 12)

function workbook(rows: unknown[][] = ROWS, bookSST = false, date1904 = false): Buffer {
  const book = utils.book_new(utils.aoa_to_sheet(rows), 'Дані')
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), 'More')
  book.Workbook = { WBProps: { date1904 }, Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
  return writeSheetJs(book, { type: 'buffer', bookType: 'xlsb', bookSST }) as Buffer
}

const ROWS: (string | CellObject | boolean | number | null)[][] = [
  ['name', 'when', 'paid', 'much'],
  [],
  ['ハット\r\n', { t: 'n', v: 40_513.5, z: 'yyyy-mm-dd' }, true, -2.5],
  ['', { t: 'n', v: 0, z: 'yyyy-mm-dd' }, { t: 'e', v: 7 }, 12],
]

describe('binary workbooks', () => {
  it.each([false, true])('are read, with shared texts: %s', async (isShared) => {
    const { rows, extent } = await collectRows(write('book.xlsb', workbook(ROWS, isShared)))
    expect(rows).toEqual([
      { number: 1, kinds: [1, 1, 1, 1], values: ['name', 'when', 'paid', 'much'] },
      { number: 3, kinds: [1, 3, 5, 2], values: ['ハット\n', NOON, true, -2.5] },
      { number: 4, kinds: [0, 2, 6, 2], values: [null, 0, null, 12] },
    ])
    expect(extent).toEqual({ rows: 3, columns: 4, cells: 11 })
  })

  it('tell their sheets, count from 1904 and can be stopped and cancelled', async () => {
    const path = write('book.xlsb', workbook(ROWS, false, true))
    expect(await inspectSource(path)).toMatchObject({
      format: 'xlsb',
      sheets: [
        { name: 'Дані', hidden: false, rows: 3 },
        { name: 'More', hidden: true, cells: 1 },
      ],
    })
    expect((await collectRows(path)).rows[1]).toMatchObject({
      kinds: [CELL.text, CELL.date, CELL.boolean, CELL.number],
      values: [expect.anything(), NOON + 1_462 * 86_400_000, true, -2.5],
    })
    const source = await openSource(path)
    expect(await source.read(0, () => false)).toMatchObject({ rows: 1 })
    const signal = AbortSignal.abort()
    await expect(source.read(0, () => undefined, { signal })).rejects.toMatchObject({ code: 'cancelled' })
    await source.close()
  })

  it('give the same rows when their parts come in many chunks', async () => {
    const rows = Array.from({ length: 90 }, (_, at) => [`${at} ${'long '.repeat(4_000)}`, at + 0.5])
    const read = await collectValues(write('long.xlsb', workbook(rows)))
    expect(read).toEqual(rows)
  })

  it('name the sheets that hold no cells', async () => {
    const container = CFB.read(workbook(), { type: 'buffer' })
    const links = CFB.find(container, '/xl/_rels/workbook.bin.rels')
    if (links === null) throw new Error('no links')
    const changed = String(links.content).replace(/\/worksheet"( Target="worksheets\/sheet2)/, '/chartsheet"$1')
    CFB.utils.cfb_add(container, '/xl/_rels/workbook.bin.rels', Buffer.from(changed))
    const path = write('chart.xlsb', CFB.write(container, { fileType: 'zip', type: 'buffer' }) as Buffer)
    const source = await openSource(path)
    expect(source).toMatchObject({ sheets: [{ name: 'Дані' }], withoutCells: ['More'] })
    await source.close()
  })

  it('are refused where a part is cut or refers to what is not there', async () => {
    for (const [part, code] of [
      ['/xl/worksheets/sheet1.bin', 'damaged-file'],
      ['/xl/workbook.bin', 'damaged-file'],
      ['/xl/sharedStrings.bin', 'damaged-file'],
    ] as const) {
      const container = CFB.read(workbook(ROWS, true), { type: 'buffer' })
      const entry = CFB.find(container, part)
      if (entry === null) throw new Error(`no ${part}`)
      CFB.utils.cfb_add(container, part, Buffer.from(entry.content as Buffer).subarray(0, 30))
      const cut = CFB.write(container, { fileType: 'zip', type: 'buffer' }) as Buffer
      await expect(inspectSource(write('cut.xlsb', cut)), part).rejects.toMatchObject({ code })
    }
  })
})
