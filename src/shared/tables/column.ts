import { writeBytes } from '../format/bytes.ts'
import type { PlainKey, Words } from '../words/words.ts'
import { NO_FIGURE } from '../words/writing.ts'

/**
 * What a column holds, and so how its values are written, aligned, sorted and formatted in a sheet. `money` is in ten-thousandths of
 * the currency unit, `bytes` the size of a file, `share` 0..1, `days` whole days, `quantity` a number with the decimals it has, `mean` one with one decimal,
 * `average` the average of scores, with two, `figure` one with three, `date` an ISO day, `minute` a local minute, `group` the number of a group, which
 * stands where names do, `code` scores side by side, `phone` a telephone number.
 */
export type ColumnKind =
  | 'text'
  | 'phone'
  | 'group'
  | 'count'
  | 'bytes'
  | 'money'
  | 'share'
  | 'days'
  | 'quantity'
  | 'mean'
  | 'average'
  | 'figure'
  | 'date'
  | 'minute'
  | 'score'
  | 'code'

/** What stands in a cell: null where there is no figure, such as the mean of nobody. */
export type CellValue = string | number | null

/** One column of a table, the same on screen, on paper, in the workbook, in the terminal and in text files. */
export interface Column<Row> {
  readonly id: string
  readonly title: PlainKey
  /** What stands over it instead of the title, where columns come from the data: a segment, the third month. */
  readonly heading?: (words: Words) => string
  /** Explains the heading. */
  readonly help?: PlainKey
  readonly kind: ColumnKind
  /** What stands for it in charts over periods, such as the colour of a segment: `#rrggbb`. */
  readonly color?: string
  /** The value of a row; `words` for texts that stand for a code. */
  readonly value: (row: Row, words: Words) => CellValue
  /** The figure behind a text, where each row has one of its own kind: a sheet holds numbers. */
  readonly figure?: (row: Row) => { readonly value: number | null; readonly kind: FigureKind }
}

/** What a figure is: as a column's, a change (0.05 being 5 % more) or a change of a share in points. */
export type FigureKind = ColumnKind | 'change' | 'points'

/** What stands over a column. */
export function headingText({ title, heading }: Pick<Column<never>, 'title' | 'heading'>, words: Words): string {
  return heading?.(words) ?? words.say(title)
}

/** Whether a column's values are numbers, which stand to the right. */
export function isNumeric(kind: ColumnKind): boolean {
  return !TEXTS.has(kind)
}

/** Whether a column's values are scores, which turn around where 1 is the best. */
export function isScore(kind: ColumnKind): boolean {
  return kind === 'score' || kind === 'code' || kind === 'average'
}

const TEXTS: ReadonlySet<ColumnKind> = new Set(['text', 'phone', 'group', 'date', 'minute'])

/** A cell as people read it; amounts in whole units of the currency. */
export function writeCell<Row>(column: Column<Row>, row: Row, words: Words, currency: string | null): string {
  return writeValue(column.kind, column.value(row, words), words, currency)
}

function writeValue(kind: ColumnKind, value: CellValue, words: Words, currency: string | null): string {
  if (value === null) return NO_FIGURE
  if (typeof value === 'string') {
    if (kind === 'date') return words.day(value)
    return kind === 'minute' ? words.minute(value) : value
  }
  switch (kind) {
    case 'money':
      return words.money(value, currency)
    case 'bytes':
      return writeBytes(value, words)
    case 'share':
      return words.share(value)
    case 'quantity':
      return words.quantity(value)
    case 'mean':
      return words.number(value, 1)
    case 'average':
      return words.number(value, 2)
    case 'figure':
      return words.number(value, 3)
    default:
      return words.count(value)
  }
}
