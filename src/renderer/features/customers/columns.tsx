import type { ReactNode } from 'react'
import type { CustomerColumn, CustomerRow } from '../../../shared/model/customers.ts'
import { CUSTOMER_COLUMNS } from '../../../shared/model/customers.ts'
import type { Scores } from '../../../shared/model/segment-map.ts'
import type { Weights } from '../../../shared/model/settings.ts'
import { averageScore } from '../../../shared/scores/score-value.ts'
import { scoreCode } from '../../../shared/segment-maps/match-segment.ts'
import { formatCount, formatDate, formatMoney, formatTwo } from '../../ui/format.ts'
import { Swatch } from '../../ui/swatch.tsx'
import type { TermName } from '../../ui/terms.ts'

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
  readonly title: string
  /** In pixels at 100%. */
  readonly width: number
  readonly numeric: boolean
  readonly term?: TermName
  readonly draw: (row: CustomerRow, context: CellContext) => ReactNode
}

const text = (title: string, width: number, draw: TableColumn['draw'], term?: TermName): TableColumn => ({
  title,
  width,
  numeric: false,
  draw,
  ...(term === undefined ? {} : { term }),
})

const number = (title: string, width: number, draw: TableColumn['draw'], term?: TermName): TableColumn => ({
  ...text(title, width, draw, term),
  numeric: true,
})

/** Every column that the table can show. */
export const COLUMNS: Readonly<Record<CustomerColumn, TableColumn>> = {
  id: text('Customer', 90, ({ id }) => id),
  name: text('Name', 180, ({ name }) => name),
  email: text('E-mail', 210, ({ email }) => email),
  phone: text('Phone', 136, ({ phone }) => phone),
  country: text('Country', 124, ({ country }) => country),
  firstOrder: number('First order', 110, ({ firstOrder }) => formatDate(firstOrder)),
  lastOrder: number('Last order', 110, ({ lastOrder }) => formatDate(lastOrder)),
  recencyDays: number('Days', 56, ({ recencyDays }) => formatCount(recencyDays), 'recency'),
  frequency: number('Orders', 68, ({ frequency }) => formatCount(frequency), 'frequency'),
  monetary: number('Spent', 82, ({ monetary }, { currency }) => formatMoney(monetary, currency), 'monetary'),
  averageOrder: number(
    'Per order',
    80,
    ({ averageOrder }, { currency }) => formatMoney(averageOrder, currency),
    'averageOrder',
  ),
  r: number('R', 48, (row, { scores }) => scores(row).r, 'score'),
  f: number('F', 48, (row, { scores }) => scores(row).f, 'score'),
  m: number('M', 48, (row, { scores }) => scores(row).m, 'score'),
  code: number('RFM', 60, (row, { scores }) => scoreCode(scores(row)), 'code'),
  sum: number('Sum', 62, (row, { scores }) => sumOf(scores(row)), 'scoreSum'),
  average: number(
    'Average',
    84,
    (row, { scores, weights }) => formatTwo(averageScore(scores(row), weights)),
    'scoreSum',
  ),
  segment: text(
    'Segment',
    154,
    ({ segment }, { colors }) => (
      <>
        <Swatch color={colors.get(segment) ?? 'var(--track)'} /> {segment}
      </>
    ),
    'segment',
  ),
  cluster: number('Cluster', 80, ({ cluster }) => cluster, 'cluster'),
  optOut: text('No contact', 100, ({ optOut }) => (optOut === true ? 'asked not to be' : ''), 'optOut'),
}

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
