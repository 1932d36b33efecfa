import { spawnSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CellObject, utils, write } from 'xlsx'
import { CELL } from './source.ts'
import { type CollectedRow, collectRows, collectValues } from './testing/collect-rows.ts'

const hasOffice = spawnSync('soffice', ['--version']).status === 0
if (!hasOffice) console.log('skipped: there is no LibreOffice (Debian: libreoffice-calc-nogui) to compare with')

const FORMATS = ['xlsx', 'xls', 'ods'] as const
const CALENDARS = ['1900', '1904'] as const
/** Comma, quotes, UTF-8, cells as shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true'
const TEXTS = [
  'Счёт-фактура № 7',
  'Zażółć  gęślą   jaźń',
  '東京都',
  'مرحبا بالعالم',
  'Ñandú 😀',
  ' spaces around ',
  'a "quote", a comma',
  '00123',
  'two\nlines',
]
const NUMBERS = [0, -3, 12.5, 1_234_567.89, 0.07, 1e15, -0.000125]

/** A workbook with texts of five scripts, days, numbers, booleans, errors, durations, and rows and columns left out. */
function workbook(date1904: boolean): Buffer {
  const rows = TEXTS.flatMap((text, at) =>
    NUMBERS.map((number, each): (CellObject | null)[] => {
      const day = 38_000 + at * 977 + each * 31.25 + (at * 3_600 + each) / 86_400
      return [
        { t: 's', v: text },
        { t: 'n', v: day, z: 'yyyy-mm-dd hh:mm:ss' },
        null,
        { t: 'n', v: number },
        { t: 'b', v: (at + each) % 2 === 0 },
        each % 3 === 0 ? { t: 'e', v: 7 } : { t: 'n', v: at + each / 8, z: '[h]:mm:ss' },
      ]
    }),
  )
  const sheet = utils.aoa_to_sheet([['text', 'day', '', 'number', 'flag', 'length'], [], ...rows])
  const book = utils.book_new(sheet, 'Data')
  book.Workbook = { WBProps: { date1904 } }
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}

describe.skipIf(!hasOffice)('workbooks that LibreOffice converted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-differential-'))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const convert = (to: string, into: string, files: readonly string[]) => {
    const args = [profile, '--headless', '--convert-to', to, '--outdir', join(folder, into), ...files]
    const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' })
    expect(status, stderr).toBe(0)
  }
  const made = (format: string, calendar: string) => join(folder, `${format}-${calendar}.${format}`)

  beforeAll(() => {
    const sources = CALENDARS.map((calendar) => {
      const path = join(folder, `${calendar}.xlsx`)
      writeFileSync(path, workbook(calendar === '1904'))
      return path
    })
    for (const format of FORMATS) {
      convert(format, format, sources)
      for (const calendar of CALENDARS) {
        renameSync(join(folder, format, `${calendar}.${format}`), made(format, calendar))
      }
    }
    convert(
      CSV,
      'csv',
      FORMATS.flatMap((format) => CALENDARS.map((calendar) => made(format, calendar))),
    )
  }, 300_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  for (const calendar of CALENDARS) {
    it.each(FORMATS)(
      `to .%s from ${calendar} are read as LibreOffice shows them`,
      { timeout: 30_000 },
      async (format) => {
        const { rows } = await collectRows(made(format, calendar))
        const shown = await collectValues(join(folder, 'csv', `${format}-${calendar}.csv`))
        expect(rows.length).toBe(1 + TEXTS.length * NUMBERS.length)
        expect(shown.length).toBe(rows.length)
        for (const [at, row] of rows.entries()) compareRow(row, shown[at] as CollectedRow['values'])
      },
    )
  }
})

function compareRow({ number, kinds, values }: CollectedRow, shown: CollectedRow['values']): void {
  for (let column = 0; column < Math.max(values.length, shown.length); column++) {
    const value = values[column] ?? null
    const text = String(shown[column] ?? '')
    const place = `row ${number}, column ${column + 1}: ${String(value)} and ${text}`
    switch (kinds[column] ?? CELL.empty) {
      case CELL.empty:
        expect(text, place).toBe('')
        break
      case CELL.text:
        // LibreOffice leaves line ends of OpenDocument out of CSV.
        expect(text.replaceAll('\n', ''), place).toBe(String(value).replaceAll('\n', ''))
        break
      case CELL.number:
        expect(Number(text), place).toBe(value)
        break
      case CELL.date:
        expect(text, place).toBe(new Date(value as number).toISOString().slice(0, 19).replace('T', ' '))
        break
      case CELL.time: {
        const [hours, minutes, seconds] = text.split(':').map(Number) as [number, number, number]
        expect((hours * 3_600 + minutes * 60 + seconds) * 1_000, place).toBe(value)
        break
      }
      case CELL.boolean:
        expect(['TRUE', '1'].includes(text), place).toBe(value)
        break
      default:
        expect(text, place).toMatch(/^#/)
    }
  }
}
