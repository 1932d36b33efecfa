import { columnTitles, type MeasureKinds } from '../../shared/format/measure-titles.ts'
import { currencyDecimals } from '../../shared/format/money.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import type { SegmentFigures } from '../../shared/model/summary.ts'
import { barChart } from './bar-chart.ts'
import { addGridSection } from './grid-section.ts'
import { chipLook, FORMATS, LOOKS, moneyFormat, numberLook, printSetup, totalLook } from './looks.ts'
import { type DraftCell, SheetDraft } from './sheet-draft.ts'
import type { WriteSheet } from './spreadsheet-library.ts'

const WIDTHS = [3, 22, 13, 13, 16, 13, 16, 13, 17, 46, 54]
const HEADER_ROW = 4
const CHART_ROWS = 18

/** One line per segment, best first, with a totals row, two native charts in the segments' colours, and where each is in the grid. */
export function segmentsSheet(model: ReportModel): WriteSheet {
  const { shop, currency, mapTitle, summary } = model
  const { segments, revenue } = summary
  const money = moneyFormat(currencyDecimals(currency))
  const draft = new SheetDraft(WIDTHS)
  draft.add([{ value: 'Segments', look: LOOKS.title, span: WIDTHS.length }], 30)
  draft.add([{ value: mapTitle, look: LOOKS.subtitle, span: WIDTHS.length }])
  draft.skip()
  draft.add(headers(currency, summary.settings), 36)
  for (const segment of segments) draft.add(segmentCells(segment, money))
  const first = HEADER_ROW + 1
  const last = HEADER_ROW + segments.length
  draft.add(totalCells(segments, revenue, money, last))
  const chartRow = draft.rows + 1
  const range = (column: string) => `$${column}$${first}:$${column}$${last}`
  const chart = { categories: range('B'), colors: segments.map(({ color }) => color) }
  const rows = { from: chartRow, to: chartRow + Math.max(CHART_ROWS, segments.length * 2) }
  while (draft.rows < rows.to) draft.skip()
  addGridSection(draft, model)
  const charts = [
    barChart({
      ...chart,
      title: 'Customers',
      values: range('C'),
      format: FORMATS.count,
      rows,
      columns: [0, 6],
    }),
    barChart({
      ...chart,
      title: revenueTitle(currency),
      values: range('E'),
      format: '#,##0',
      rows,
      columns: [6, 10],
    }),
  ]
  return draft.finish('Segments', {
    view: { showGridLines: false },
    freezePane: { rows: HEADER_ROW, columns: 2 },
    ...(segments.length > 0 ? { charts } : {}),
    ...printSetup(shop, HEADER_ROW),
  })
}

function revenueTitle(currency: string | null): string {
  return currency === null ? 'Revenue' : `Revenue (${currency})`
}

function headers(currency: string | null, kinds: MeasureKinds): DraftCell[] {
  const title = columnTitles(kinds)
  const numbers = ['Customers', 'Share of customers', revenueTitle(currency), 'Share of revenue']
  const means = [
    `Mean: ${title.recencyDays.toLowerCase()}`,
    `Mean: ${title.frequency.toLowerCase()}`,
    `Mean: ${title.monetary.toLowerCase()}${currency === null ? '' : ` (${currency})`}`,
  ]
  return [
    { value: 'Segment', look: LOOKS.header, span: 2 },
    ...[...numbers, ...means].map((value) => ({ value, look: LOOKS.headerRight })),
    { value: 'Who they are', look: LOOKS.headerNote },
    { value: 'What to do', look: LOOKS.headerNote },
  ]
}

function segmentCells(segment: SegmentFigures, money: string): DraftCell[] {
  return [
    { value: null, look: chipLook(segment.color) },
    { value: segment.name, look: LOOKS.labelNext },
    { value: segment.customers, look: LOOKS.count },
    { value: segment.share, look: numberLook(FORMATS.share) },
    { value: segment.revenue === null ? null : segment.revenue / MONEY_SCALE, look: numberLook(money) },
    { value: segment.revenueShare, look: numberLook(FORMATS.share) },
    { value: meanOf(segment, segment.meanRecencyDays), look: numberLook(FORMATS.decimal) },
    { value: meanOf(segment, segment.meanFrequency), look: numberLook(FORMATS.decimal) },
    { value: meanOf(segment, segment.meanMonetary / MONEY_SCALE), look: numberLook(money) },
    { value: segment.meaning, look: LOOKS.note },
    { value: segment.action, look: LOOKS.note },
  ]
}

/** Nobody has no mean: the cell stays empty. */
function meanOf({ customers }: SegmentFigures, mean: number): number | null {
  return customers === 0 ? null : mean
}

/** Sums stay formulas, so that they follow when someone edits the table; means are of all customers, not of the segments. */
function totalCells(
  segments: readonly SegmentFigures[],
  revenue: number | null,
  money: string,
  last: number,
): DraftCell[] {
  const customers = segments.reduce((sum, segment) => sum + segment.customers, 0)
  const mean = (of: (segment: SegmentFigures) => number) =>
    customers === 0
      ? 0
      : segments.reduce((sum, segment) => sum + (meanOf(segment, of(segment)) ?? 0) * segment.customers, 0) / customers
  const whole = customers === 0 ? 0 : 1
  const sum = (column: string) =>
    segments.length === 0 ? {} : { formula: `SUM(${column}${HEADER_ROW + 1}:${column}${last})` }
  return [
    { value: 'All segments', look: totalLook(), span: 2 },
    { value: customers, look: totalLook(FORMATS.count), ...sum('C') },
    { value: whole, look: totalLook(FORMATS.share) },
    ...(revenue === null
      ? [{ value: null, look: totalLook(), span: 2 }]
      : [
          { value: revenue / MONEY_SCALE, look: totalLook(money), ...sum('E') },
          { value: revenue > 0 ? whole : 0, look: totalLook(FORMATS.share) },
        ]),
    { value: mean(({ meanRecencyDays }) => meanRecencyDays), look: totalLook(FORMATS.decimal) },
    { value: mean(({ meanFrequency }) => meanFrequency), look: totalLook(FORMATS.decimal) },
    { value: mean(({ meanMonetary }) => meanMonetary) / MONEY_SCALE, look: totalLook(money) },
    { value: null, look: totalLook(), span: 2 },
  ]
}
