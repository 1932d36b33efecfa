import type { ReactNode } from 'react'
import type { CustomerColumn, CustomerRow } from '../../../shared/model/customers.ts'
import { CUSTOMER_COLUMNS } from '../../../shared/model/customers.ts'
import type { Scores } from '../../../shared/model/segment-map.ts'
import type { Weights } from '../../../shared/model/settings.ts'
import { averageScore } from '../../../shared/scores/score-value.ts'
import { scoreCode } from '../../../shared/segment-maps/match-segment.ts'
import { formatCount, formatDate, formatMoney, formatTwo } from '../../ui/format.ts'
import { Swatch } from '../../ui/swatch.tsx'
import type { TermName } from '../../ui/term.tsx'
import { ofMap, say } from '../../ui/words.ts'

/** What drawing a cell needs to know beside its customer. */
export interface CellContext {
  readonly currency: string | null
  readonly colors: ReadonlyMap<string, string>
  /** The scores of a customer as they are written. */
  readonly scores: (row: Scores) => Scores
  readonly weights: Weights
}

/** A column of the table of customers. */
export interface TableColumn {
  /** In pixels at 100%, before the heading is asked for. */
  readonly width: number
  readonly numeric: boolean
  readonly term?: TermName
  readonly draw: (row: CustomerRow, context: CellContext) => ReactNode
}

const text = (width: number, draw: TableColumn['draw'], term?: TermName): TableColumn => ({
  width,
  numeric: false,
  draw,
  ...(term === undefined ? {} : { term }),
})

const number = (width: number, draw: TableColumn['draw'], term?: TermName): TableColumn => ({
  ...text(width, draw, term),
  numeric: true,
})

/** Every column that the table can show. */
export const COLUMNS: Readonly<Record<CustomerColumn, TableColumn>> = {
  id: text(86, ({ id }) => id),
  name: text(180, ({ name }) => name),
  email: text(210, ({ email }) => email),
  phone: text(152, ({ phone }) => phone),
  country: text(124, ({ country }) => country),
  firstOrder: number(110, ({ firstOrder }) => formatDate(firstOrder)),
  lastOrder: number(110, ({ lastOrder }) => formatDate(lastOrder)),
  recencyDays: number(56, ({ recencyDays }) => formatCount(recencyDays), 'recency'),
  frequency: number(68, ({ frequency }) => formatCount(frequency), 'frequency'),
  monetary: number(82, ({ monetary }, { currency }) => formatMoney(monetary, currency), 'monetary'),
  averageOrder: number(80, ({ averageOrder }, { currency }) => formatMoney(averageOrder, currency), 'averageOrder'),
  r: number(48, (row, { scores }) => scores(row).r, 'score'),
  f: number(48, (row, { scores }) => scores(row).f, 'score'),
  m: number(48, (row, { scores }) => scores(row).m, 'score'),
  code: number(60, (row, { scores }) => scoreCode(scores(row)), 'code'),
  sum: number(62, (row, { scores }) => sumOf(scores(row)), 'scoreSum'),
  average: number(84, (row, { scores, weights }) => formatTwo(averageScore(scores(row), weights)), 'scoreSum'),
  segment: text(
    148,
    ({ segment }, { colors }) => (
      <>
        <Swatch color={colors.get(segment) ?? 'var(--track)'} /> {ofMap(segment)}
      </>
    ),
    'segment',
  ),
  cluster: number(80, ({ cluster }) => cluster, 'cluster'),
  optOut: text(100, ({ optOut }) => (optOut === true ? say('customers.table.optOut') : ''), 'optOut'),
}

/** How wide a column is, in pixels at 100%: its values and its heading both fit. */
export function widthOf(column: CustomerColumn, title: string): number {
  return Math.max(COLUMNS[column].width, Math.ceil(title.length * LETTER) + HEADING_ROOM)
}

const LETTER = 6.6
const HEADING_ROOM = 28

function sumOf({ r, f, m }: Scores): number {
  return r + f + m
}

/** The columns of a table that nobody changed, so far as the data has them. */
export const FIRST_COLUMNS: readonly CustomerColumn[] = [
  'id',
  'name',
  'segment',
  'lastOrder',
  'recencyDays',
  'frequency',
  'monetary',
  'code',
  'phone',
  'email',
  'country',
]

/** The order in which the table shows its columns: who, where they stand, then how to reach them, since that may lie off a narrow window. */
export const TABLE_ORDER: readonly CustomerColumn[] = [
  ...FIRST_COLUMNS,
  ...CUSTOMER_COLUMNS.filter((column) => !FIRST_COLUMNS.includes(column)),
]
