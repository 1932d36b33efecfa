import { describe, expect, it } from 'vitest'
import { type BookType, utils, write as writeSheetJs } from 'xlsx'
import { RegularsError } from '../../../shared/model/errors.ts'
import { inspectSource } from './inspect-source.ts'
import { openSource } from './open-source.ts'
import { collectRows } from './testing/collect-rows.ts'
import { temporaryFiles } from './testing/temporary-files.ts'

const write = temporaryFiles()

function legacy(bookType: BookType, rows = 3): Buffer {
  const sheet = utils.aoa_to_sheet([])
  utils.sheet_add_aoa(sheet, [['name', 'when', 'paid', 'much']])
  for (let r = 1; r < rows; r++) {
    utils.sheet_add_aoa(sheet, [['hat', { t: 'n', v: 40_513.5, z: 'yyyy-mm-dd hh:mm' }, true, 2.5]], {
      origin: { r, c: 0 },
    })
  }
  const book = utils.book_new(sheet, 'Data')
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), 'More')
  return writeSheetJs(book, { type: 'buffer', bookType }) as Buffer
}

describe('old and foreign workbooks', () => {
  it.each(['xls', 'biff5', 'biff2', 'xlsb', 'ods'] as const)('are read: %s', async (bookType) => {
    const { rows, extent } = await collectRows(write('book.dat', legacy(bookType)))
    expect(extent).toEqual({ rows: 3, columns: 4, cells: 12 })
    expect(rows[0]).toEqual({ number: 1, kinds: [1, 1, 1, 1], values: ['name', 'when', 'paid', 'much'] })
    expect(rows[2]).toEqual({ number: 3, kinds: [1, 3, 5, 2], values: ['hat', Date.UTC(2010, 11, 1, 12), true, 2.5] })
  })

  it('tell all their sheets, and more rows than one batch', async () => {
    const { format, sheets } = await inspectSource(write('book.xls', legacy('xls', 5_000)))
    expect(format).toBe('xls')
    expect(sheets).toMatchObject([
      { name: 'Data', rows: 5_000, columns: 4 },
      { name: 'More', rows: 1, columns: 1 },
    ])
  })

  it('can be stopped early and cancelled', async () => {
    const source = await openSource(write('book.xls', legacy('xls', 5_000)))
    expect(await source.read(0, (row) => row.number < 3)).toMatchObject({ rows: 3 })
    await expect(source.read(0, () => undefined, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    })
    await source.close()
    await expect(openSource(write('book.xls', legacy('xls')), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    })
  })

  it.each(['xls', 'biff5', 'xlsb', 'ods'] as const)(
    'say in plain words that they are damaged: %s',
    async (bookType) => {
      const whole = legacy(bookType, 400)
      const third = Math.floor(whole.length / 3)
      const spoiled = Buffer.from(whole).fill(0xee, third, third + 400)
      const lengths = [0.3, 0.5, 0.7, 0.9].map((share) => Math.floor(whole.length * share))
      for (const bytes of [spoiled, ...lengths.map((length) => whole.subarray(0, length))]) {
        const error: unknown = await inspectSource(write('book.xls', bytes)).catch((thrown) => thrown)
        if (!(error instanceof Error)) continue
        expect(error).toBeInstanceOf(RegularsError)
        const { code, message } = error as RegularsError
        expect(['damaged-file', 'not-a-spreadsheet']).toContain(code)
        expect(message).toMatch(/^book\.xls (?:is damaged(?: or incomplete\.|: its sheet)|contains no workbook)/)
        expect(message).not.toMatch(/argument|undefined|Buffer|TypeError|0x|\(/)
      }
    },
  )

  it('are refused when cut or beyond a budget', async () => {
    const whole = legacy('xls')
    await expect(openSource(write('cut.xls', whole.subarray(0, whole.length / 2)))).rejects.toMatchObject({
      name: 'RegularsError',
    })
    const path = write('book.xlsb', legacy('xlsb'))
    for (const budgets of [
      { legacyBytes: 100 },
      { legacyInflatedBytes: 100 },
      { legacyMilliseconds: 0 },
      { legacyHeapMegabytes: 8 },
    ]) {
      await expect(openSource(path, { budgets }), JSON.stringify(budgets)).rejects.toMatchObject({ code: 'too-large' })
    }
  })
})
