import { expect, it } from 'vitest'
import type { PlaceFigures } from '../../shared/analyses/places.ts'
import { analysisSheet } from './analysis-sheet.ts'
import { reportFixture } from './testing/report-fixture.ts'

const place = (name: string | null, spending: number, part: Partial<PlaceFigures> = {}): PlaceFigures => ({
  name,
  isWithoutCustomer: false,
  customers: 3,
  orders: 4,
  spending,
  averageOrder: spending / 4,
  ...part,
})

const sheetsOf = (stores: readonly PlaceFigures[], countries: readonly PlaceFigures[] = []) =>
  analysisSheet(reportFixture({ analyse: () => ({ countries, stores }) }), 'places')

it('has each table with its bars, amounts in the currency, the sales without a customer under their name', () => {
  const [sheet] = sheetsOf(
    [place('Quay', 2_000_000), place(null, 4_000, { isWithoutCustomer: true, customers: null })],
    [place('Norway', 2_004_000)],
  )
  const row = (at: number) => [0, 1, 2, 3, 4].map((column) => sheet?.cells?.get(`${at},${column}`)?.value)
  expect(sheet?.name).toBe('Places')
  expect(row(4)).toEqual(['Country', 'Customers', 'Orders', 'Spending (GBP)', 'Average order (GBP)'])
  expect(row(5)).toEqual(['Norway', 3, 4, 200.4, 50.1])
  const second = [...Array(40).keys()].find((at) => row(at)[0] === 'Store') ?? 0
  expect([row(second + 1), row(second + 2)]).toEqual([
    ['Quay', 3, 4, 200, 50],
    ['Without a customer', null, 4, 0.4, 0.1],
  ])
  expect(sheet?.charts?.map(({ series }) => series[0])).toMatchObject([
    { categories: '$A$6:$A$6', values: '$D$6:$D$6' },
    { categories: `$A$${second + 2}:$A$${second + 3}`, values: `$D$${second + 2}:$D$${second + 3}` },
  ])
  // The second table stands below the first one's bars.
  expect(sheet?.charts?.[0]?.anchor.to?.row).toBeLessThan(second)
})

it('draws bars of the first 25 rows', () => {
  const [sheet] = sheetsOf(Array.from({ length: 40 }, (_, at) => place(`Store ${at}`, 10_000 * (40 - at))))
  expect(sheet?.charts?.[0]?.series[0]?.values).toBe('$D$6:$D$30')
})

it('is no sheet where no file names a place', () => {
  expect(sheetsOf([])).toEqual([])
})

it('holds the figures of the Overview as numbers, each in its own format', () => {
  const row = (measure: string, value: number, before: number) => ({ measure, value, before, yearBefore: null })
  const figures = [row('spending', 1_200_000, 1_000_000), row('orders', 30, 40), row('repeatShare', 0.55, 0.5)]
  const [sheet] = analysisSheet(reportFixture({ analyse: () => ({ figures, month: [] }) }), 'overview')
  const at = (line: number, column: number) => sheet?.cells?.get(`${line},${column}`)
  const top = [...Array(20).keys()].find((line) => at(line, 0)?.value === 'Spending') ?? 0
  const lines = [0, 1, 2].map((line) => [1, 2, 3, 4].map((column) => at(top + line, column)))
  expect(lines.map((cells) => cells.map((cell) => cell?.value))).toEqual([
    [120, 100, expect.closeTo(0.2, 9), null],
    [30, 40, -0.25, null],
    [0.55, 0.5, expect.closeTo(5, 9), null],
  ])
  expect(lines.map(([value, , change]) => [value, change].map((cell) => cell?.style?.numFmt))).toEqual([
    ['[$£]#,##0.00', '+0.0%;-0.0%;0.0%'],
    ['#,##0', '+0.0%;-0.0%;0.0%'],
    ['0.0%', '+0.0" points";-0.0" points";0.0" points"'],
  ])
  expect(sheet?.tables?.[0]?.range).toBe(`A${top}:F${top + 3}`)
  expect(sheet?.freezePane).toEqual({ rows: top, columns: 1 })
})

it('shades the figures of a heat map, the darker the more, and nothing beside them', () => {
  const matrix = [
    { segment: 'Champions', to: { Champions: 3, Lost: 1 }, left: 0, worse: 1, better: 0 },
    { segment: null, to: { Champions: 2, Lost: 0 }, left: 0, worse: 0, better: 0 },
  ]
  const figures = { segments: ['Champions', 'Lost'], colors: {}, series: [], matrix, moves: [], customers: [] }
  const [sheet] = analysisSheet(reportFixture({ analyse: () => figures }), 'movement')
  const top = Number(/^A(\d+):/.exec(sheet?.tables?.[0]?.range ?? '')?.[1])
  expect(sheet?.tables?.map(({ range }) => range)).toEqual([`A${top}:F${top + 2}`])
  expect(sheet?.conditionalRules).toMatchObject([{ type: 'colorScale', range: `B${top + 1}:C${top + 2}` }])
})
