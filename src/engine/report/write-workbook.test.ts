import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { read, utils, type WorkBook, type WorkSheet } from 'xlsx'
import type { ReportModel, SheetName } from '../../shared/model/report.ts'
import type { RefusedRow } from '../../shared/model/rows.ts'
import { customersSheets } from './customers-sheets.ts'
import { refusedSheet } from './refused-sheet.ts'
import { customerFixture, reportFixture } from './testing/report-fixture.ts'
import { writeSheets } from './write-sheets.ts'
import { writeWorkbook } from './write-workbook.ts'
import { entryText, readZip } from './zip-archive.ts'

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regulars-report-'))
  path = join(folder, 'report.xlsx')
})
afterEach(() => rm(folder, { recursive: true }))

async function write(model: ReportModel, sheets?: readonly SheetName[]): Promise<WorkBook> {
  const { bytes } = await writeWorkbook(model, path, sheets ? { sheets } : {})
  const content = await readFile(path)
  expect(bytes).toBe(content.length)
  return read(content, { cellNF: true, cellFormula: true })
}

function sheetOf(workbook: WorkBook, name: string): WorkSheet {
  const sheet = workbook.Sheets[name]
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

function cellOf(workbook: WorkBook, name: string, address: string): unknown {
  return sheetOf(workbook, name)[address]
}

function cellsOf(workbook: WorkBook, name: string): unknown[][] {
  return utils.sheet_to_json<unknown[]>(sheetOf(workbook, name), {
    header: 1,
    rawNumbers: true,
    defval: null,
    blankrows: true,
  })
}

async function part(name: string): Promise<string> {
  const entry = readZip(await readFile(path)).find((each) => each.name === name)
  if (!entry) throw new Error(`no part ${name}`)
  return entryText(entry)
}

describe('writeWorkbook', () => {
  it('writes all sheets in their order, or those that are asked for', async () => {
    expect((await write(reportFixture())).SheetNames).toEqual([
      'Summary',
      'Segments',
      'Recency and frequency',
      'Customers',
      'Clusters',
      'How the file was read',
      'Settings and definitions',
      'Refused',
    ])
    expect((await write(reportFixture(), ['customers', 'summary'])).SheetNames).toEqual(['Summary', 'Customers'])
  })

  it('draws the grid in the colours of the segments, and lists where each is, so that its total is found again', async () => {
    const workbook = await write(reportFixture({ bestIs: 'lowest' }), ['grid'])
    const rows = cellsOf(workbook, 'Recency and frequency')
    const start = rows.findIndex(([first]) => String(first).startsWith('Recency and frequency'))
    const corner = rows.findIndex(([first]) => first === 'Frequency \\ recency')
    expect(corner).toBe(start + 2)
    expect(rows.slice(corner, corner + 5).map((row) => row.slice(0, 7))).toEqual([
      ['Frequency \\ recency', null, 5, 4, 3, 2, 1],
      [1, null, null, null, null, null, 3],
      [null, null, null, null, null, null, 'mostly Champions, 66.7%'],
      [2, null, null, null, null, 1, null],
      [null, null, null, null, null, 'Champions', null],
    ])
    const list = corner + 11
    expect(rows.slice(list + 2, list + 6).map((row) => row.slice(0, 6))).toEqual([
      [null, 'Champions', 2, 2 / 3, 1, 1],
      [null, 'Champions', 1, 1, 2, 2],
      [null, 'Lost', 1, 1 / 3, 1, 1],
      ['All cells', null, 4, null, null, null],
    ])
    expect(cellOf(workbook, 'Recency and frequency', `C${list + 6}`)).toMatchObject({
      f: `SUM(C${list + 3}:C${list + 5})`,
    })
  })

  it('says in the summary what the report rests on, and where every row went', async () => {
    const rows = cellsOf(await write(reportFixture()), 'Summary')
    const line = (label: string) => rows.find(([first]) => first === label)
    expect(rows[0]?.[0]).toBe('Harbour & Vine')
    expect(rows[2]?.[0]).toContain('Purchases from 2 Jan 2026 to 31 Oct 2026, seen from 1 Nov 2026')
    expect(line('Revenue (GBP)')?.[1]).toBe(1000)
    expect(line('Per order (GBP)')?.[1]).toBe(125)
    expect(line('Without a customer')?.[1]).toBe(2)
    expect(line('Rows read')).toEqual(['Rows read', 12, null, 'All rows are accounted for.', null])
    expect(line('Returns')?.slice(0, 2)).toEqual(['Returns', 1])
    expect(line('A sixth of the rows have no customer.')).toBeDefined()
    expect(line('till.xlsx')).toEqual(['till.xlsx', 'Sales', 12, 'Customer ID: Customer No', null])
  })

  it('says under which settings, and what the words mean', async () => {
    const rows = cellsOf(await write(reportFixture(), ['settings']), 'Settings and definitions')
    const line = (label: string) => rows.find(([first]) => first === label)
    expect(line('Analysis date')?.[1]).toBe('1 Nov 2026')
    expect(line('4')).toEqual(['4', '5 to 10', '2 to 4', '30.00 to 40.00', null])
    expect(rows.flat()).toContain('Each line includes its upper limit.')
    const thresholds = { ...reportFixture().summary.thresholds, equal: 'upper' as const }
    const upper = cellsOf(await write(reportFixture({}, { thresholds }), ['settings']), 'Settings and definitions')
    expect(upper.flat()).toContain('Each line includes its lower limit.')
    expect(rows.at(-1)).toEqual(['Analysis date', 'The day from which the measures look back.', null, null, null])
  })

  it('tells when the row counts do not make the rows read', async () => {
    const model = reportFixture()
    const rows = { ...model.summary.rows, kept: 6 }
    const lines = cellsOf(await write(reportFixture({}, { rows })), 'Summary')
    expect(lines.find(([first]) => first === 'Rows read')?.[3]).toContain('11, which is not')
  })

  it('counts duplicates that are kept only once', async () => {
    const model = reportFixture()
    const settings = { ...model.summary.settings, duplicates: 'keep' as const }
    const rows = { ...model.summary.rows, kept: 8 }
    const lines = cellsOf(await write(reportFixture({}, { settings, rows })), 'Summary')
    expect(lines.find(([first]) => first === 'Rows read')?.[3]).toMatch(/^All rows are accounted for. Duplicates/)
  })

  it('gives every segment its figures, and totals over all customers', async () => {
    const rows = cellsOf(await write(reportFixture()), 'Segments')
    expect(rows[4]).toEqual([null, 'Champions', 3, 0.75, 900, 0.9, 10, 6, 300, 'The best.', 'Thank them.'])
    expect(rows[6]?.slice(0, 9)).toEqual(['All customers', null, 4, 1, 1000, 1, 20, 4.75, 250])
  })

  it('draws native charts over the table, each bar in its segment colour', async () => {
    await write(reportFixture())
    const chart = await part('xl/charts/chart1.xml')
    expect(chart).toContain('<c:barDir val="bar"/>')
    expect(chart).toMatch(/Segments'?!\$B\$5:\$B\$6/)
    expect(chart).toMatch(/Segments'?!\$C\$5:\$C\$6/)
    const points = [...chart.matchAll(/<c:dPt>.*?<a:srgbClr val="(\w+)"/g)].map(([, color]) => color)
    expect(points).toEqual(['1B7F5C', '6B7280'])
    expect(await part('xl/charts/chart2.xml')).toMatch(/Segments'?!\$E\$5:\$E\$6/)
    expect(await part('xl/charts/chart3.xml')).toMatch(/Clusters'?!\$B\$\d+:\$B\$\d+/)
  })

  it('lists customers with true dates, money with two decimals, and text as text', async () => {
    const workbook = await write(reportFixture())
    expect(cellsOf(workbook, 'Customers')[1]).toEqual([
      ...[
        '17',
        'Ada Birch',
        'Norway',
        new Date('2026-01-02'),
        new Date('2026-10-30'),
        2,
        7,
        200.005,
        5,
        4,
        4,
        '544',
        13,
        4.33,
        'Champions',
        1,
      ],
    ])
    expect(cellOf(workbook, 'Customers', 'D2')).toMatchObject({ z: 'yyyy-mm-dd', w: '2026-01-02' })
    expect(cellOf(workbook, 'Customers', 'H3')).toMatchObject({ v: 123.4567, z: '[$£]#,##0.00' })
    const table = await part('xl/tables/table3.xml')
    expect(table).toMatch(/displayName="Customers_1" ref="A1:P3"/)
    expect(table).toContain('<autoFilter ref="A1:P3"/>')
    const xml = await part('xl/worksheets/sheet4.xml')
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(xml).toContain('orientation="landscape"')
    expect(xml).toContain('fitToHeight="0"')
    expect(xml).toContain('Harbour &amp;&amp; Vine')
    expect(await part('xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles[^<]*>'?Customers'?!\$1:\$1</)
  })

  it.each([
    ['JPY', '[$JP¥]#,##0'],
    ['EUR', '[$€]#,##0.00'],
    ['KWD', '[$KWD]\u00a0#,##0.000'],
    [null, '#,##0.00'],
  ])('shows amounts of %s as %s', async (currency, format) => {
    const workbook = await write(reportFixture({ currency }))
    expect(cellOf(workbook, 'Customers', 'H2')).toMatchObject({ z: format })
  })

  it.each([
    '=1+1',
    '+cmd',
    '-2+3',
    '@x',
    '#N/A',
    '_x0041_',
    ' padded ',
    '1e5',
    'TRUE',
    'a & b < c > "d"',
    'line\nbreak',
  ])('keeps %j as text in every sheet', async (text) => {
    const refused: RefusedRow = { file: text, sheet: text, row: 3, reason: 'no-date', cells: [text] }
    const customers = [customerFixture({ id: text, name: text, country: text, segment: text })]
    const files = [{ file: text, sheet: text, rowsRead: 1, columns: [] }]
    const workbook = await write(reportFixture({ shop: text, customers, refused: [refused], files }))
    expect(cellOf(workbook, 'Summary', 'A1')).toMatchObject({ t: 's', v: text })
    for (const address of ['A2', 'B2', 'C2', 'O2']) {
      expect(cellOf(workbook, 'Customers', address)).toMatchObject({ t: 's', v: text })
      expect(cellOf(workbook, 'Customers', address)).not.toHaveProperty('f')
    }
    const raw = cellsOf(workbook, 'Refused').at(-1)
    expect(raw).toEqual([text, text, 3, 'Date is missing.', text])
  })

  it('lists how to reach customers, and no column that nobody has anything in', async () => {
    const customers = [
      customerFixture({ country: null, cluster: null, phone: '+44 7700 900123', optOut: true }),
      customerFixture({ country: null, cluster: null, email: 'ada@example.org' }),
    ]
    const sheet = cellsOf(await write(reportFixture({ customers, filled: ['email', 'phone', 'optOut'] })), 'Customers')
    const header = sheet[0] as string[]
    expect(header.slice(0, 4)).toEqual(['Customer', 'Name', 'E-mail', 'Phone'])
    expect(header).not.toContain('Country')
    expect(header).not.toContain('Cluster')
    const at = (title: string) => sheet.slice(1).map((row) => row[header.indexOf(title)])
    expect(at('Phone')[0]).toBe('+44 7700 900123')
    expect(at('E-mail')[1]).toBe('ada@example.org')
    expect(at('Asked not to be contacted')[0]).toBe('yes')
  })

  it('leaves out what XML cannot hold, and cuts text at 32,767 characters', async () => {
    const customers = [
      customerFixture({ id: 'a\u0000b\u0007c', name: `lone \ud800 surrogate`, country: 'x'.repeat(40_000) }),
    ]
    const row = cellsOf(await write(reportFixture({ customers })), 'Customers')[1]
    expect(row?.[0]).toBe('abc')
    expect(row?.[1]).toBe('lone \ufffd surrogate')
    expect(row?.[2]).toBe('x'.repeat(32_767))
  })

  it('writes a sound workbook of nothing', async () => {
    const nothing = { segments: [], clusters: null, warnings: [], orders: 0, revenue: 0 }
    const thresholds = { recency: [], frequency: [], monetary: [] }
    const workbook = await write(reportFixture({ customers: [], files: [] }, { ...nothing, thresholds }))
    expect(cellsOf(workbook, 'Customers')).toHaveLength(1)
    expect(cellsOf(workbook, 'Clusters')[1]?.[0]).toBe('This result has no clusters.')
    expect(cellsOf(workbook, 'Refused')[1]?.[0]).toMatch(/^No row was refused/)
    expect(cellsOf(workbook, 'Segments')[4]?.slice(0, 3)).toEqual(['All customers', null, 0])
  })
})

describe('long lists', () => {
  it('go on in a second sheet, with its own header, when one is full', async () => {
    const customers = ['1', '2', '3', '4', '5'].map((id) => customerFixture({ id }))
    const model = reportFixture({ customers })
    await writeSheets(customersSheets(model, 2), path, { title: 'x', madeAt: model.madeAt })
    const workbook = read(await readFile(path))
    expect(workbook.SheetNames).toEqual(['Customers', 'Customers 2', 'Customers 3'])
    expect(cellsOf(workbook, 'Customers 2').map(([id]) => id)).toEqual(['Customer', '3', '4'])
    expect(cellsOf(workbook, 'Customers 3').map(([id]) => id)).toEqual(['Customer', '5'])
  })

  it('leave nobody out: too many for the sheets is an error, and no file', async () => {
    const customers = ['1', '2', '3'].map((id) => customerFixture({ id }))
    const sheets = customersSheets(reportFixture({ customers }, { customers: 2 }), 2)
    await expect(writeSheets(sheets, path, { title: 'x', madeAt: '' })).rejects.toThrow(/more customers/)
    expect(await readdir(folder)).toEqual([])
  })

  it('count all refused rows, list some and say so', async () => {
    const refused = [1, 2, 3].map(
      (row): RefusedRow => ({ file: 'f', sheet: 's', row, reason: row === 1 ? 'no-date' : 'zero-quantity', cells: [] }),
    )
    const model = reportFixture({ refused })
    await writeSheets([refusedSheet(model, 2)], path, { title: 'x', madeAt: model.madeAt })
    const rows = cellsOf(read(await readFile(path)), 'Refused')
    expect(rows[1]?.[0]).toBe('3 rows could not be used. The first 2 are listed; all are counted.')
    expect(rows.find(([first]) => first === 'Quantity or number of orders is zero.')?.[2]).toBe(2)
    expect(rows.slice(-2).map((row) => row[2])).toEqual([1, 2])
  })
})
