import type { ChartOption } from './echarts.ts'

type Cell = string | number | null

/** The numbers of a chart as rows of cells, the first one being headings: what is drawn, whatever draws it. */
export function chartNumbers({ xAxis, yAxis, series }: ChartOption): readonly (readonly Cell[])[] {
  // What is silent only holds something else up.
  const drawn = [series].flat().flatMap((each) => (each === undefined || each.silent === true ? [] : [each]))
  const [across, up] = [namesOn(xAxis), namesOn(yAxis)]
  if (drawn.some(({ type }) => type === 'heatmap')) {
    const fields = new Map(
      drawn.flatMap(({ data }) => pointsOf(data).map(([x, y, value]) => [`${x} ${y}`, value ?? null])),
    )
    return [
      ['', ...(across ?? [])],
      ...(up ?? []).map((row, y) => [row, ...(across ?? []).map((_, x) => fields.get(`${x} ${y}`) ?? null)]),
    ]
  }
  const names = across ?? up
  if (names !== null) {
    const columns = drawn.map(({ data }) => (Array.isArray(data) ? data.map(cellsOf) : []))
    return [
      ['', ...drawn.map(({ name }) => String(name ?? ''))],
      ...names.map((name, at) => [name, ...columns.map((column) => column[at]?.at(-1) ?? null)]),
    ]
  }
  return drawn.flatMap(({ name, data }) =>
    (Array.isArray(data) ? data : []).map((item: unknown) => [String(nameOf(item) ?? name ?? ''), ...cellsOf(item)]),
  )
}

/** The rows as a text that spreadsheets take from the clipboard. */
export function numbersText(rows: readonly (readonly Cell[])[], decimalMark: string): string {
  const written = (cell: Cell) =>
    typeof cell === 'number' ? String(cell).replace('.', decimalMark) : (cell ?? '').replaceAll(/[\t\n]/g, ' ')
  return rows.map((row) => row.map(written).join('\t')).join('\n')
}

/** What stands along an axis of names; null for an axis of numbers. */
function namesOn(axis: ChartOption['xAxis'] | ChartOption['yAxis']): readonly string[] | null {
  const first: unknown = [axis].flat()[0]
  if (!isObject(first) || first.type !== 'category' || !Array.isArray(first.data)) return null
  const label = isObject(first.axisLabel) ? first.axisLabel.formatter : undefined
  return first.data.map((name: unknown, at: number) =>
    String(typeof label === 'function' ? label(name, at) : isObject(name) ? name.value : name),
  )
}

function pointsOf(data: unknown): (Cell | undefined)[][] {
  return Array.isArray(data) ? data.map(cellsOf) : []
}

function cellsOf(item: unknown): Cell[] {
  const value = isObject(item) ? item.value : item
  return [value]
    .flat()
    .map((each) => (typeof each === 'number' ? each : each === '-' || each == null ? null : String(each)))
}

function nameOf(item: unknown): unknown {
  return isObject(item) ? item.name : undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
