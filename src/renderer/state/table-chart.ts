import type { FilledTable } from '../../shared/analyses/analyses.ts'
import type { AnalysisChart } from '../../shared/analyses/analysis.ts'
import { inUnits } from '../../shared/model/money.ts'
import { type Column, headingText, isNumeric, writeCell } from '../../shared/tables/column.ts'
import type { ChartOption } from '../charts/echarts.ts'
import { heatMap, heatMapHeight } from '../charts/heat-map.ts'
import { periodChart, periodChartHeight } from '../charts/period-chart.ts'
import { rowBars, rowBarsHeight, rowBarsInWords } from '../charts/row-bars.ts'
import type { Tokens } from '../theme/tokens.ts'
import { say, words } from '../ui/words.ts'

/** More bars than these say nothing that the table does not say better. */
const MOST_BARS = 12

/** The picture of a table. */
export interface TableChart {
  /** What it shows, in a sentence with its main figures. */
  readonly label: string
  /** A quiet sentence under the title. */
  readonly about: string | null
  readonly height: number
  readonly build: (tokens: Tokens) => ChartOption
}

type Of<Kind> = Extract<AnalysisChart, { readonly kind: Kind }>

/** How a table is drawn; `measure` names the first column of the measure that was chosen. Null for a table without a picture. */
export function tableChart(
  table: FilledTable,
  measure: string | undefined,
  currency: string | null,
): TableChart | null {
  const { chart } = table
  if (chart === null) return null
  switch (chart.kind) {
    case 'bars':
      return bars(table, chart, currency)
    case 'waterfall':
      return waterfall(table, chart, currency)
    case 'heat':
      return heat(table, chart, currency)
    case 'areas':
      return periods(table, chart.kind, chart.columns, currency)
    default:
      return periods(table, chart.kind, chosenMeasure(chart, measure), currency)
  }
}

/** The columns that are drawn together: those of the measure that was chosen, else the first. */
export function chosenMeasure({ measures }: Of<'lines' | 'columns'>, measure: string | undefined): readonly string[] {
  return measures.find(([first]) => first === measure) ?? measures[0] ?? []
}

function bars(table: FilledTable, { column }: Of<'bars'>, currency: string | null): TableChart {
  const { title, columns, rows } = table
  const measure = columns.find(({ id }) => id === column)
  const drawn = rows.slice(0, MOST_BARS).map((row) => ({
    name: nameOf(table, row, currency),
    value: measure === undefined ? 0 : (numberIn(measure, row) ?? 0),
    words: measure === undefined ? '' : writeCell(measure, row, words, currency),
  }))
  const name = measure === undefined ? say(title) : headingText(measure, words)
  const hidden = rows.length - drawn.length
  return {
    label: rowBarsInWords(drawn, name),
    about: say('analyses.bars', { measure: name, hidden, count: drawn.length, total: rows.length }),
    height: rowBarsHeight(drawn),
    build: (tokens) => rowBars(drawn, tokens),
  }
}

/** Each bar but the last begins where the one before ends. */
function waterfall(table: FilledTable, { column }: Of<'waterfall'>, currency: string | null): TableChart {
  const { title, columns, rows } = table
  const measure = columns.find(({ id }) => id === column)
  let sum = 0
  const drawn = rows.map((row, at) => {
    const value = measure === undefined ? 0 : (numberIn(measure, row) ?? 0)
    const from = at === 0 || at === rows.length - 1 ? 0 : sum
    sum += value
    return {
      name: nameOf(table, row, currency),
      value,
      from,
      words: measure ? writeCell(measure, row, words, currency) : '',
    }
  })
  return {
    label: rowBarsInWords(drawn, say(title)),
    about: null,
    height: rowBarsHeight(drawn),
    build: (tokens) => rowBars(drawn, tokens),
  }
}

function periods(
  table: FilledTable,
  kind: 'lines' | 'columns' | 'areas',
  ids: readonly string[],
  currency: string | null,
): TableChart {
  const { title, columns, rows, isOpen } = table
  const asked = ids.flatMap((id) => columns.filter((column) => column.id === id))
  // What stands beside the first one, such as the year before, may have no figure at all.
  const drawn = asked.filter((column, at) => at === 0 || rows.some((row) => numberIn(column, row) !== null))
  const names = rows.map((row) => nameOf(table, row, currency))
  const series = drawn
    .map((column) => ({
      name: headingText(column, words),
      values: rows.map((row) => numberIn(column, row)),
      words: rows.map((row) => writeCell(column, row, words, currency)),
      ...(column.color !== undefined && { color: column.color }),
    }))
    // What is compared with, such as the year before, may be of no period.
    .filter(({ values }, at) => at === 0 || values.some((value) => value !== null))
  const chart = {
    kind,
    axis: shortOf(drawn[0]),
    periods: names,
    open: rows.map((row) => isOpen?.(row) ?? false),
    series,
  }
  const first = series[0]
  const most = first?.values.reduce<number>((best, value, at) => {
    return (value ?? Number.NEGATIVE_INFINITY) > (first.values[best] ?? Number.NEGATIVE_INFINITY) ? at : best
  }, 0)
  return {
    label:
      first === undefined || most === undefined
        ? say(title)
        : say('charts.period.label', { title: first.name, period: names[most] ?? '', value: first.words[most] ?? '' }),
    about: null,
    height: periodChartHeight(chart),
    build: (tokens) => periodChart(chart, tokens),
  }
}

function heat(table: FilledTable, { except }: Of<'heat'>, currency: string | null): TableChart {
  const { title, columns, rows } = table
  const drawn = columns.slice(1).filter(({ id, kind }) => isNumeric(kind) && !except.includes(id))
  const map = {
    short: shortOf(drawn[0]),
    rows: rows.map((row) => nameOf(table, row, currency)),
    columns: drawn.map((column) => headingText(column, words)),
    values: rows.map((row) => drawn.map((column) => numberIn(column, row))),
    words: rows.map((row) => drawn.map((column) => writeCell(column, row, words, currency))),
  }
  return {
    label: say('charts.heat.label', { title: say(title) }),
    about: say('charts.heat.about'),
    height: heatMapHeight(map),
    build: (tokens) => heatMap(map, tokens),
  }
}

/** How a figure of a column is written where there is little room. */
function shortOf(column: Column<object> | undefined): (value: number) => string {
  return column?.kind === 'share' ? words.shortShare : words.compact
}

function nameOf({ columns }: FilledTable, row: object, currency: string | null): string {
  const [name] = columns
  return name === undefined ? '' : writeCell(name, row, words, currency)
}

/** The figure of a cell in the unit of an axis: amounts in units of the currency. */
function numberIn(column: Column<object>, row: object): number | null {
  const value = column.value(row, words)
  if (typeof value !== 'number') return null
  return column.kind === 'money' ? inUnits(value) : value
}
