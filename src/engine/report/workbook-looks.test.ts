import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { FilledTable } from '../../shared/analyses/analyses.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { barChart } from './bar-chart.ts'
import { columnWidths } from './column-widths.ts'
import { excelDate } from './excel-date.ts'
import { periodSheetChart } from './period-sheet-chart.ts'
import { workbookFaults } from './testing/check-workbook.ts'
import { reportFixture } from './testing/report-fixture.ts'
import { writeWorkbook } from './write-workbook.ts'
import { entryText, readZip } from './zip-archive.ts'

async function partsOf(model: ReportModel): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-looks-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'report.xlsx')
  await writeWorkbook(model, path, {})
  return new Map(readZip(readFileSync(path)).map((entry) => [entry.name, entryText(entry)]))
}

interface View {
  readonly name: string
  readonly hasLines: boolean
  /** How many rows and columns stay in view. */
  readonly kept: readonly [rows: number, columns: number]
  /** The row that is repeated on each page. */
  readonly repeated: number
}

async function viewsOf(model: ReportModel): Promise<readonly View[]> {
  const parts = await partsOf(model)
  const workbook = parts.get('xl/workbook.xml') ?? ''
  const repeated = [...workbook.matchAll(/Print_Titles"[^>]*>[^$]*\$\d+:\$(\d+)/g)].map(([, row]) => Number(row))
  return [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name = ''], at) => {
    const xml = parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? ''
    const split = (of: 'x' | 'y') => Number(new RegExp(`<pane [^>]*${of}Split="(\\d+)"`).exec(xml)?.[1] ?? 0)
    return {
      name,
      hasLines: !xml.includes('showGridLines="0"'),
      kept: [split('y'), split('x')],
      repeated: repeated[at] ?? 0,
    }
  })
}

it('is a workbook that Excel would not repair', async () => {
  expect(workbookFaults(await partsOf(reportFixture()))).toEqual([])
})

it('keeps in view what is repeated on each page, and beside it the names of rows', async () => {
  const views = (await viewsOf(reportFixture())).filter(({ name }) => name !== 'Refused')
  for (const { name, kept, repeated } of views) expect([name, kept[0]]).toEqual([name, repeated])
  expect(views.filter(({ kept }) => kept[1] > 0).map(({ name, kept }) => [name, kept[1]])).toEqual([
    ['Segments', 2],
    ['Customers', 1],
  ])
})

it('shows lines of the grid only under a list', async () => {
  const views = await viewsOf(reportFixture())
  expect(views.filter(({ hasLines }) => hasLines).map(({ name }) => name)).toEqual(['Customers'])
})

it('draws charts with straight corners and number formats of their own', async () => {
  const charts = [...(await partsOf(reportFixture()))].filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name))
  expect(charts.length).toBeGreaterThan(2)
  for (const [name, xml] of charts) {
    expect([name, xml]).toEqual([name, expect.not.stringContaining('sourceLinked="1"')])
    expect([name, xml]).toEqual([name, expect.not.stringContaining('<c:roundedCorners val="1"/>')])
  }
})

it('lays charts over the rows and columns that they are given, with a legend only where lines are several', () => {
  const place = { rows: { from: 3, to: 20 }, columns: [4, 9] as [number, number], format: '0' }
  const anchor = { from: { row: 3, col: 4 }, to: { row: 20, col: 9 } }
  const about = { title: 'T', axes: { rows: 'R', figures: 'F' }, categories: 'A1:A2' }
  const bars = barChart({ ...about, ...place, values: 'B1:B2', colors: [] } as Parameters<typeof barChart>[0], ENGLISH)
  expect(bars).toMatchObject({ anchor, legend: false, roundedCorners: false })
  const line = { name: 'N', values: 'B1:B2', color: null }
  const lines = (count: number) =>
    periodSheetChart(
      { ...about, ...place, kind: 'lines', series: new Array(count).fill(line) } as Parameters<
        typeof periodSheetChart
      >[0],
      ENGLISH,
    )
  expect(lines(1)).toMatchObject({ anchor, legend: false, roundedCorners: false })
  expect(lines(2)).toMatchObject({ anchor, legend: 'bottom' })
})

// A leap day of 1900 that never was is 60 in Excel.
it.each([
  ['1900-02-28', '1900-02-28'],
  ['1900-03-01', 61],
  ['2024-01-01', 45_292],
])('has %s as %s', (day, value) => {
  expect(excelDate(day)).toBe(value)
})

it('makes columns as wide as the longest word of a heading and the longest value want, within bounds', () => {
  const column = (id: string) => ({
    id,
    title: 'figures.customers',
    kind: 'text',
    value: (row: Record<string, string>) => row[id],
  })
  const widths = (...values: readonly string[]) =>
    columnWidths(
      [
        { columns: [column('a'), column('b')], rows: values.map((value) => ({ a: 'x', b: value })) },
      ] as unknown as FilledTable[],
      { words: { ...ENGLISH, say: () => 'Two words' }, currency: null },
    )
  expect(widths('x')[0]).toBe(18)
  expect(widths('a text of 23 characters')[1]).toBe(23 + 3)
  expect(widths('short', 'a text of 23 characters', 'short')[1]).toBe(23 + 3)
  expect(widths('x'.repeat(90))[1]).toBe(44)
})
