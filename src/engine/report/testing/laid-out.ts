import type { WriteSheet } from '../spreadsheet-library.ts'

const LONG = 40

/**
 * A small sheet as it is laid out: a line per row that holds something, its cells by their columns with ` | ` between them, long texts cut. Bold
 * stands between asterisks, a number has its format behind it, a formula stands for its value, and a filled cell without a text has its colour.
 */
export function laidOut({ cells = new Map() }: Pick<WriteSheet, 'cells'>): readonly string[] {
  const rows: string[][] = []
  for (const [place, { value = null, style, formula }] of cells) {
    const [row = 0, column = 0] = place.split(',').map(Number)
    const plain = typeof value === 'number' ? String(Math.round(value * 10_000) / 10_000) : String(value ?? '')
    const short = plain.length > LONG ? `${plain.slice(0, LONG)}…` : plain
    const text = formula === undefined ? short : `=${formula}`
    const written = value === null || style?.numFmt === undefined ? text : `${text} as ${style.numFmt}`
    const color = style?.fill && 'fgColor' in style.fill ? `#${style.fill.fgColor?.rgb}` : ''
    rows[row] ??= []
    ;(rows[row] as string[])[column] = written === '' ? color : style?.font?.bold ? `*${written}*` : written
  }
  return rows.flatMap((row) => [
    Array.from(row, (cell) => cell ?? '')
      .join(' | ')
      .replace(/[ |]+$/, ''),
  ])
}

/** Where the charts of a sheet are and what they draw, a line per series: `Customers: $C$5:$C$6 by $B$5:$B$6, over rows 8 to 26, columns 0 to 6`. */
export function chartsOf({ charts = [] }: Pick<WriteSheet, 'charts'>): readonly string[] {
  return charts.flatMap(({ series, anchor: { from, to } }) =>
    series.map(
      ({ name, values, categories }) =>
        `${name}: ${values} by ${categories}, over rows ${from.row} to ${to?.row}, columns ${from.col} to ${to?.col}`,
    ),
  )
}
