import { describe, expect, it } from 'vitest'
import { type BookType, CFB, utils, write as writeSheetJs } from 'xlsx'
import { compactNumber } from './biff-cells.ts'
import { inspectSource } from './inspect-source.ts'
import { openSource } from './open-source.ts'
import {
  type BiffRecord,
  biffStream,
  double,
  type TestBiff,
  words,
  writeOle,
  writeRecords,
  writeXls,
} from './testing/biff-writer.ts'
import { collectRows, collectValues } from './testing/collect-rows.ts'
import { temporaryFiles } from './testing/temporary-files.ts'

const write = temporaryFiles()
const book = (...sheet: BiffRecord[]) => write('book.xls', writeXls({ sheets: [sheet] }))
const old = (globals: readonly BiffRecord[], ...sheet: BiffRecord[]) =>
  write('book.xls', writeXls({ version: 0x0500, globals, sheets: [sheet] }))
const number = (row: number, column: number, value: number, style = 0): BiffRecord => [
  0x0203,
  words(row, column, style),
  double(value),
]
const FONT = (characterSet: number): BiffRecord => [
  0x31,
  words(200, 0, 0, 400, 0),
  `\0\0${String.fromCharCode(characterSet)}\0`,
  '\x05Arial',
]
const STYLE = (font: number, format: number): BiffRecord => [0xe0, words(font, format, 0, 0, 0, 0, 0, 0)]
/** A text of one byte a letter, as Excel 5 has it in a cell. */
const label = (bytes: Buffer, style = 0): BiffRecord => [0x0204, words(0, 0, style, bytes.length), bytes]
/** "Счёт" in the Cyrillic code page of Windows. */
const ACCOUNT = Buffer.from('d1f7b8f2', 'hex')

function fromSheetJs(bookType: BookType, rows = 3): Buffer {
  const sheet = utils.aoa_to_sheet([['name', 'when', 'paid', 'much']])
  for (let r = 1; r < rows; r++) {
    utils.sheet_add_aoa(sheet, [['hat', { t: 'n', v: 40_513.5, z: 'yyyy-mm-dd hh:mm' }, true, 2.5]], {
      origin: { r, c: 0 },
    })
  }
  const made = utils.book_new(sheet, 'Data')
  utils.book_append_sheet(made, utils.aoa_to_sheet([[1]]), 'More')
  return writeSheetJs(made, { type: 'buffer', bookType }) as Buffer
}

describe('workbooks of Excel 2 to 2003', () => {
  it.each(['xls', 'biff5', 'biff4', 'biff3', 'biff2'] as const)('are read: %s', async (bookType) => {
    const { rows, extent } = await collectRows(write('book.dat', fromSheetJs(bookType as BookType)))
    expect(extent).toMatchObject({ rows: 3, columns: 4, cells: 12 })
    expect(rows[0]).toEqual({ number: 1, kinds: [1, 1, 1, 1], values: ['name', 'when', 'paid', 'much'] })
    expect(rows[2]).toEqual({ number: 3, kinds: [1, 3, 5, 2], values: ['hat', Date.UTC(2010, 11, 1, 12), true, 2.5] })
  })

  it('name the sheets that hold no cells', async () => {
    const path = write('chart.xls', writeXls({ sheets: [[number(0, 0, 1)], []], chart: 1 }))
    const source = await openSource(path)
    expect(source).toMatchObject({ sheets: [{ name: 'Data1' }], withoutCells: ['Data2'] })
    await source.close()
  })

  it('tell all their sheets, are stopped early and cancelled', async () => {
    const path = write('book.xls', fromSheetJs('xls', 500))
    expect(await inspectSource(path)).toMatchObject({
      format: 'xls',
      sheets: [
        { name: 'Data', rows: 500, columns: 4 },
        { name: 'More', rows: 1, columns: 1 },
      ],
    })
    const source = await openSource(path)
    expect(await source.read(0, (row) => row.number < 3)).toMatchObject({ rows: 3 })
    const signal = AbortSignal.abort()
    await expect(source.read(0, () => undefined, { signal })).rejects.toMatchObject({ code: 'cancelled' })
    await source.close()
  })

  it('may be records without a container, as small programs write them', async () => {
    const bare = writeRecords([
      [0x0809, words(0, 0x10, 0, 0)],
      [0x0204, words(0, 0, 0, 5), 'caf\xc3\xa9'],
      number(0, 1, 12.5),
      [0x0a],
    ])
    expect(await collectValues(write('php.xls', bare))).toEqual([['café', 12.5]])
  })

  it('may bind several sheets in Excel 4', async () => {
    const sheet = (value: number): BiffRecord[] => [[0x0409, words(0, 0x10, 0)], number(0, 0, value), [0x0a]]
    const bound = writeRecords([
      [0x0409, words(0, 0x100, 0)],
      [0x8f, words(0, 0), '\x05First'],
      ...sheet(1),
      [0x8f, words(0, 0), '\x06Second'],
      ...sheet(2),
      [0x0a],
    ])
    const path = write('bound.xlw', bound)
    expect(await inspectSource(path)).toMatchObject({ sheets: [{ name: 'First' }, { name: 'Second', cells: 1 }] })
  })

  it('are read though the places of their sheets are wrong, their rows come as they please, or no end closes them', async () => {
    const sheets = [[number(0, 0, 1)], [number(5, 1, 2), number(2, 0, 3), number(5, 0, 4)]]
    const misplaced = write('book.xls', writeXls({ sheets, misplaced: 7 }))
    expect(await inspectSource(misplaced)).toMatchObject({ sheets: [{ rows: 1 }, { rows: 2, cells: 3 }] })
    const { rows } = await collectRows(misplaced, {}, 1)
    expect(rows.map(({ number: at, values }) => [at, values])).toEqual([
      [3, [3]],
      [6, [4, 2]],
    ])
    const open = biffStream({ sheets: [[number(0, 0, 1)]] }).subarray(0, -4)
    expect(await collectValues(write('open.xls', writeOle(open)))).toEqual([[1]])
    await expect(inspectSource(write('open.xls', open))).rejects.toMatchObject({ code: 'damaged-file' })
  })

  it('are the newer of two in one file', async () => {
    const container = CFB.utils.cfb_new()
    const streams = {
      Book: biffStream({ version: 0x0500, sheets: [[number(0, 0, 5)]] }),
      Workbook: biffStream({ sheets: [[number(0, 0, 8)]] }),
    }
    for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(container, `/${name}`, bytes)
    const both = CFB.write(container, { type: 'buffer' }) as Buffer
    expect(await collectValues(write('both.xls', both))).toEqual([[8]])
  })

  it('need no password where only their structure is protected, for which Excel encrypts with its own', async () => {
    // Encrypted by a program that shares nothing with the reader; LibreOffice opens it, too.
    const encrypted = [
      '0908080000060500000000002f00360001000100010000112233445566778899aabbccddeeff284c0e41ae7a2b61c105',
      '24190a32c7db8b491f8f595b159ac1cc3016c52c75b342000200324185000d00610000008c9db614a0390363040a0000',
      '0009080800000610000000000003020e002f046e659c8593794c1371f9475104020f0087cf536098c4f3fa74fdea8fc5',
      '293b0a000000',
    ].join('')
    const bytes = Buffer.from(encrypted, 'hex')
    expect(await collectValues(write('protected.xls', writeOle(bytes)))).toEqual([[42, 'secret']])
    // Another salt makes it one with somebody's password.
    const salt = bytes.indexOf(Buffer.from('0011223344556677', 'hex'))
    bytes.writeUInt8(1, salt)
    await expect(openSource(write('secret.xls', writeOle(bytes)))).rejects.toMatchObject({ code: 'encrypted' })
  })

  it('may have a sheet that was emptied, but not one whose rows declare cells that are not there', async () => {
    const row: BiffRecord = [0x0208, words(0, 0, 3, 255, 0, 0, 0, 0)]
    const emptied = write('book.xls', writeXls({ sheets: [[number(0, 0, 1)], [DIMENSIONS(9, 3)]] }))
    expect(await inspectSource(emptied)).toMatchObject({ sheets: [{ cells: 1 }, { cells: 0 }] })
    const lost = write('book.xls', writeXls({ sheets: [[number(0, 0, 1)], [DIMENSIONS(9, 3), row]] }))
    await expect(inspectSource(lost)).rejects.toMatchObject({ message: expect.stringMatching(/sheet “Data2”/) })
  })

  it('leave out charts inside sheets', async () => {
    const chart: BiffRecord[] = [[0x0809, words(0x0600, 0x20, 0, 0)], number(0, 0, 99), [0x0a]]
    expect(await collectValues(book(number(0, 0, 1), ...chart, number(1, 0, 2)))).toEqual([[1], [2]])
  })
})

const DIMENSIONS = (rows: number, columns: number): BiffRecord => [0x0200, words(0, 0, rows, 0, 0, columns, 0)]

describe('cells of workbooks of Excel 2 to 2003', () => {
  it.each([
    [0x3ff00000, 1],
    [0x3ff00001, 0.01],
    [0x00000006, 1],
    [0xfffffffe, -1],
    [0x00000007, 0.01],
    [0x405edc01, 1.234375],
  ])('may be compact numbers: %d is %d', (bits, value) => {
    expect(compactNumber(bits)).toBeCloseTo(value, 12)
  })

  it('are numbers side by side, booleans, errors and what formulas gave', async () => {
    const formula = (column: number, result: Buffer): BiffRecord => [0x06, words(0, column, 0), result, words(0, 0, 0)]
    const text = (content: string): BiffRecord => [0x0207, words(content.length), '\0', content]
    const path = book(
      [0xbd, words(0, 0, 0, 0x06, 0, 0, 0x0a, 0, 1)],
      [0x0205, words(0, 2, 0), '\x01\0'],
      [0x0205, words(0, 3, 0), '\x2a\x01'],
      formula(4, double(7)),
      formula(5, Buffer.from('000000000000ffff', 'hex')),
      [0x04bc, words(0, 0)],
      text('gave'),
      formula(6, Buffer.from('010001000000ffff', 'hex')),
      formula(7, Buffer.from('020007000000ffff', 'hex')),
      formula(8, Buffer.from('030000000000ffff', 'hex')),
      formula(9, Buffer.from('000000000000ffff', 'hex')),
      number(0, 10, Number.POSITIVE_INFINITY),
    )
    const { rows, extent } = await collectRows(path)
    expect(rows[0]?.values).toEqual([1, 2, true, null, 7, 'gave', true, null, null, null, null])
    expect(rows[0]?.kinds).toEqual([2, 2, 5, 6, 2, 1, 5, 6, 0, 0, 6])
    expect(extent.formulasWithoutValue).toBe(1)
  })

  it('are dates by their styles, from 1904 where the workbook says so, and day 0 is none', async () => {
    const globals: BiffRecord[] = [
      [0x041e, words(170, 10), '\0', 'yyyy\\-mm;@'],
      STYLE(0, 0),
      STYLE(0, 14),
      STYLE(0, 170),
      STYLE(0, 21),
    ]
    const sheet = [number(0, 0, 40_513.5, 1), number(0, 1, 40_513.5000058, 2), number(0, 2, 0, 1), number(0, 3, 0, 3)]
    const at = (days: number) => Date.UTC(2010, 11, 1 + days, 12)
    const { rows } = await collectRows(write('book.xls', writeXls({ globals, sheets: [sheet] })))
    expect(rows[0]).toMatchObject({ kinds: [3, 3, 2, 4], values: [at(0), at(0) + 501, 0, 0] })
    const from1904 = writeXls({ globals: [[0x22, words(1)], ...globals], sheets: [sheet] })
    expect((await collectValues(write('book.xls', from1904)))[0]?.slice(0, 1)).toEqual([at(1_462)])
  })

  it('hold shared texts, rich and cut into records, and shown texts without zeros', async () => {
    const wide = (text: string) => Buffer.from(text, 'utf16le')
    const shared: BiffRecord[] = [
      [0xfc, words(4, 0, 4, 0), words(3), '\0', 'ab\0', words(6), '\x09', words(2), wide('Привет'.slice(0, 3))],
      [0x3c, '\x01', wide('вет'), Buffer.alloc(3)],
      [0x3c, Buffer.alloc(5), words(4), '\x01', wide('東京')],
      [0x3c, '\0', 'ok', words(0), '\0'],
    ]
    const cell = (column: number, index: number): BiffRecord => [0xfd, words(0, column, 0, index, 0)]
    const path = write('book.xls', writeXls({ globals: shared, sheets: [[0, 1, 2, 3].map((at) => cell(at, at))] }))
    expect(await collectValues(path)).toEqual([['ab', 'Привет', '東京ok']])
    const beyond = write('book.xls', writeXls({ globals: shared, sheets: [[cell(0, 4)]] }))
    await expect(collectValues(beyond)).rejects.toMatchObject({ code: 'damaged-file' })
  })

  it.each([
    ['their code page', [[0x42, words(1251)]], 'Счёт'],
    ['the character set of most fonts', [FONT(0), FONT(204), FONT(204)], 'Счёт'],
    ['no code page that is known', [[0x42, words(9999)], FONT(238)], 'Ń÷¸ň'],
    ['nothing, in which case they are Western', [], 'Ñ÷¸ò'],
    ['a code page of DOS', [[0x42, words(850)]], 'Ð¸©‗'],
  ] as [string, BiffRecord[], string][])('of one byte a letter are decoded by %s', async (_, globals, expected) => {
    expect(await collectValues(old(globals, label(ACCOUNT)))).toEqual([[expected]])
  })

  it('of one byte a letter follow the font of their style', async () => {
    const fonts = [FONT(0), FONT(0), FONT(0), FONT(0), FONT(204)]
    const path = old([[0x42, words(1252)], ...fonts, STYLE(0, 0), STYLE(5, 0)], label(ACCOUNT, 1))
    expect(await collectValues(path)).toEqual([['Счёт']])
  })

  it('may be rich texts of Excel 5, and texts of Excel 97 written as those of 5', async () => {
    expect(await collectValues(old([], [0xd6, words(0, 0, 0, 4), 'rich', '\x01\0\x05']))).toEqual([['rich']])
    expect(await collectValues(book([0x0204, words(0, 0, 0, 3), '\0abc']))).toEqual([['abc']])
    expect(await collectValues(book([0x0204, words(0, 0, 0, 4), 'abcd']))).toEqual([['abcd']])
  })
})

describe('workbooks of Excel 2 to 2003 are refused', () => {
  const whole = fromSheetJs('xls', 400)
  const third = Math.floor(whole.length / 3)

  it.each([
    ['where a stretch is overwritten', Buffer.from(whole).fill(0xee, third, third + 400)],
    ...[0.05, 0.3, 0.5, 0.7, 0.9].map((share) => [
      `cut at ${share}`,
      whole.subarray(0, Math.floor(whole.length * share)),
    ]),
  ] as [string, Buffer][])('%s', async (_, bytes) => {
    const error: unknown = await inspectSource(write('book.xls', bytes)).catch((thrown) => thrown)
    expect(error).toMatchObject({
      name: 'RegularsError',
      code: expect.stringMatching(/^(damaged-file|not-a-spreadsheet)$/),
    })
    expect((error as Error).message).toMatch(/^book\.xls /)
  })

  it.each([
    ['with cells but without the end of their sheet', { sheets: [[DIMENSIONS(9, 1), number(0, 0, 1)]] }, 4],
    ['that declare cells and hold none', { sheets: [[DIMENSIONS(9, 3)]] }, 0],
  ] as [string, TestBiff, number][])('%s', async (_, made, cut) => {
    const stream = biffStream(made)
    const path = write('book.xls', writeOle(stream.subarray(0, stream.length - cut)))
    await expect(inspectSource(path)).rejects.toMatchObject({
      code: 'damaged-file',
      message: expect.stringMatching(/sheet “Data1”/),
    })
  })

  it('as incomplete where their end is missing', async () => {
    for (const share of [0.3, 0.6, 0.9]) {
      const path = write('cut.xls', whole.subarray(0, Math.floor(whole.length * share)))
      await expect(inspectSource(path)).rejects.toMatchObject({
        message: expect.stringMatching(/^cut\.xls is incomplete/),
      })
    }
  })

  it('with a password', async () => {
    const path = write('secret.xls', writeXls({ globals: [[0x2f, words(1, 1, 1)]], sheets: [[number(0, 0, 1)]] }))
    await expect(openSource(path)).rejects.toMatchObject({ code: 'encrypted' })
  })

  it('where chains of sectors loop, wherever that is', async () => {
    const refused = new Set<string>()
    for (let sector = 0; sector < 16; sector++) {
      const looping = Buffer.from(whole)
      const table = (looping.readUInt32LE(76) + 1) * 512
      looping.writeUInt32LE(sector, table + sector * 4)
      const error = await inspectSource(write('loop.xls', looping)).catch((thrown) => thrown)
      if (error instanceof Error) refused.add(String((error as { detail?: string }).detail))
    }
    expect(refused).toContain('a chain of its sectors runs in a loop')
  })

  it('beyond a budget', async () => {
    const path = write('book.xls', whole)
    await expect(openSource(path, { budgets: { wholeFileBytes: 100 } })).rejects.toMatchObject({ code: 'too-large' })
  })
})
