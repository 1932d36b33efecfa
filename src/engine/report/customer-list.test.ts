import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { read } from 'xlsx'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { csvField } from './csv-file.ts'
import { writeCustomerList, writeCustomerListWorkbook } from './customer-list.ts'
import { type ListRun, listColumns, reportColumns } from './list-columns.ts'
import { writeRefusedList } from './refused-list.ts'
import { customerFixture } from './testing/report-fixture.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regulars-list-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('csvField', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+44 7700 900123', `"'+44 7700 900123"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['  =1', `"'  =1"`],
    ['\u00a0=1', `"'\u00a0=1"`],
    ['\t1', `"'\t1"`],
    ['\r1', `"'\r1"`],
    ['＝1', `"'＝1"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠x', `"'＠x"`],
    ['say "hi"', '"say ""hi"""'],
    ['a;b', '"a;b"'],
    ['Ada', 'Ada'],
    ['7-Eleven', '7-Eleven'],
    [-12.5, '-12.5'],
    [Number.NaN, ''],
    [null, ''],
  ])('writes %j as %j', (cell, field) => {
    expect(csvField(cell, true)).toBe(field)
  })

  it.each([
    ['+44 7700 900123', '+44 7700 900123'],
    ['+49 (170) 123.45', '+49 (170) 123.45'],
    ['+1 (555) 123-4567', '+1 (555) 123-4567'],
    ['+49 170/1234567', '+49 170/1234567'],
    ['+491701234567', '+491701234567'],
    ['+49-170-123', `"'+49-170-123"`],
    ['+49 - 170', `"'+49 - 170"`],
    ['+44 7700 ext 9', `"'+44 7700 ext 9"`],
    ['+A1', `"'+A1"`],
    ["+cmd|'/c calc'!A1", `"'+cmd|'/c calc'!A1"`],
    ['+()', `"'+()"`],
    ['=1+1', `"'=1+1"`],
    ['-44 7700', `"'-44 7700"`],
    ['+1*2', `"'+1*2"`],
    ['+1\n=2', `"'+1\n=2"`],
  ])('writes the telephone number %j as %j', (phone, field) => {
    expect(csvField({ phone }, true)).toBe(field)
  })

  it('leaves formulas alone when asked to', () => {
    expect(csvField('=1+1', false)).toBe('=1+1')
  })

  it('never lets text begin as a formula, and keeps the text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('', ' ', '=', '+', '-', '@', '\t', '＝', '\u200b=', '\ufeff@'),
        (rest, start) => {
          const text = start + rest
          const field = csvField(text, true)
          const content = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field
          expect([text, `'${text}`]).toContain(content)
          expect(content.replace(/^[\s\u200b\ufeff]+/, '')).not.toMatch(/^[=+\-@＝＋－＠]/)
        },
      ),
    )
  })
})

/** A run with five scores per measure. */
const listRun = (part: Partial<ListRun> = {}): ListRun => ({
  words: ENGLISH,
  currency: null,
  settings: DEFAULT_SETTINGS,
  bins: { r: 5, f: 5, m: 5 },
  bestIs: 'highest',
  clusterNames: [],
  ...part,
})

it('writes scores from the other end, headings as the measures count, and names beside the numbers of clusters', async () => {
  const path = join(folder, 'turned.csv')
  const run = listRun({
    bestIs: 'lowest',
    settings: { ...DEFAULT_SETTINGS, frequency: 'lines', monetary: 'margin', weights: { r: 2, f: 1, m: 1 } },
    clusterNames: [{ number: 1, name: 'Our regulars' }],
  })
  const chosen = ['frequency', 'monetary', 'averageOrder', 'r', 'code', 'sum', 'average', 'cluster'] as const
  const row = { ...customerFixture({}), averageOrder: 285_714 }
  await writeCustomerList([row], listColumns(chosen, run), path, { bom: false })
  expect((await readFile(path, 'utf8')).split('\r\n').slice(0, 2)).toEqual([
    'Lines,Margin,Margin per line,R (1 is best),RFM (1 is best),Sum of scores (1 is best),Average score (1 is best),Cluster,Cluster name',
    // 5, 4 and 4 of five are 1, 2 and 2 from the other end; (2 x 1 + 2 + 2) / 4 = 1.5.
    '7,200.01,28.57,1,122,5,1.5,1,Our regulars',
  ])
})

it('writes a list that Excel reads as UTF-8, with plain numbers and dates', async () => {
  const path = join(folder, 'list.csv')
  const rows = [
    customerFixture({ name: 'Zoë Müller', country: null }),
    customerFixture({ id: '=1+1', monetary: -12_345 }),
  ]
  const written = await writeCustomerList(
    rows,
    reportColumns(listRun({ currency: 'GBP' }), ['country', 'cluster']),
    path,
  )
  const content = await readFile(path)
  expect(written).toEqual({ rows: 2, bytes: content.length })
  expect(content.toString('utf8').split('\r\n')).toEqual([
    '\ufeffCustomer,Name,Country,First order,Last order,Days ago,Orders,Spent (GBP),R,F,M,RFM,Sum of scores,Average score,Segment,Cluster',
    '17,Zoë Müller,,2026-01-02,2026-10-30,2,7,200.01,5,4,4,544,13,4.33,Champions,1',
    `"'=1+1",Ada Birch,Norway,2026-01-02,2026-10-30,2,7,-1.23,5,4,4,544,13,4.33,Champions,1`,
    '',
  ])
})

it.each([
  ['JPY', '-1'],
  ['KWD', '-1.235'],
  [null, '-1.23'],
])('writes amounts of %s with its decimals', async (currency, amount) => {
  const path = join(folder, 'list.csv')
  const columns = reportColumns(listRun({ currency }), []).filter(({ kind }) => kind === 'money')
  await writeCustomerList([customerFixture({ monetary: -12_345 })], columns, path)
  expect((await readFile(path, 'utf8')).split('\r\n')[1]).toBe(amount)
})

it('guards a name that begins like a telephone number, and no telephone number', async () => {
  const path = join(folder, 'phones.csv')
  const row = { ...customerFixture({ name: '+44 7700 900123', phone: '+44 7700 900123' }), averageOrder: 1 }
  await writeCustomerList([row], listColumns(['name', 'phone'], listRun()), path, { bom: false })
  expect((await readFile(path, 'utf8')).split('\r\n')[1]).toBe(`"'+44 7700 900123",+44 7700 900123`)
})

it('takes another delimiter and leaves the mark out', async () => {
  const path = join(folder, 'list.csv')
  const columns = reportColumns(listRun(), []).slice(0, 2)
  await writeCustomerList([customerFixture({ name: 'a,b' })], columns, path, { delimiter: ';', bom: false })
  expect(await readFile(path, 'utf8')).toBe('Customer;Name\r\n17;"a,b"\r\n')
})

it('writes the same list as a workbook, where a telephone number needs no mark', async () => {
  const path = join(folder, 'list.xlsx')
  const phone = { header: 'Phone', kind: 'text', width: 20, value: () => '+44 7700 900123' } as const
  const about = { title: 'At Risk', words: ENGLISH, currency: 'GBP', madeAt: '2026-11-22 04:15' }
  await writeCustomerListWorkbook(
    [customerFixture({})],
    [...reportColumns(listRun({ currency: 'GBP' }), ['country', 'cluster']), phone],
    path,
    about,
  )
  const { Customers: { Q2: phoneCell, H2: moneyCell } = {} } = read(await readFile(path)).Sheets
  expect(phoneCell).toMatchObject({ t: 's', v: '+44 7700 900123' })
  expect(moneyCell).toMatchObject({ t: 'n', v: 200.005 })
})

it('writes refused rows with the reason in words', async () => {
  const path = join(folder, 'refused.csv')
  const row = { file: 'till.csv', sheet: '', row: 7, reason: 'totals-row', cells: ['Total', '=9'] } as const
  const written = await writeRefusedList([row], path)
  expect(written.rows).toBe(1)
  expect((await readFile(path, 'utf8')).split('\r\n')[1]).toBe(`till.csv,,7,"Totals row, not a sale.",Total,"'=9"`)
})

it('heads the cells of refused rows as their file does, where that is known', async () => {
  const path = join(folder, 'headed.csv')
  const row = { file: 'till.csv', sheet: '', row: 7, reason: 'totals-row', cells: ['Total', '9'] } as const
  const header = async (headings?: readonly string[]) => {
    await writeRefusedList([row], path, headings)
    return (await readFile(path, 'utf8')).replace('\ufeff', '').split('\r\n')[0]
  }
  expect(await header(['Client', 'Amount'])).toBe('File,Sheet,Row,Reason,Client,Amount')
  expect(await header()).toBe('File,Sheet,Row,Reason,Original cells')
})
