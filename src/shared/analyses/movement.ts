import type { Money } from '../model/money.ts'
import { OTHERS } from '../model/segment-map.ts'
import type { IsoDate } from '../model/settings.ts'
import { mapText } from '../segment-maps/map-text.ts'
import type { Column } from '../tables/column.ts'
import type { Words } from '../words/words.ts'
import type { Analysis, AnalysisFigures } from './analysis.ts'
import { contactColumns, type ListedCustomer } from './listed-customer.ts'

/** How many customers each segment has, by name. */
export type SegmentSizes = Readonly<Record<string, number>>

/** The segments on one date, by what was sold before it. */
export interface SeriesRow {
  readonly date: IsoDate
  readonly sizes: SegmentSizes
}

/** Where the customers of one segment are on the later date. */
export interface MatrixRow {
  /** Null for who was no customer yet. */
  readonly segment: string | null
  readonly to: SegmentSizes
  /** Whose orders are all out of the window by then. */
  readonly left: number
  /** How many of them are in a worse segment, and in a better one. */
  readonly worse: number
  readonly better: number
}

/** Whether a move is to a better segment of the map, or a worse one; to another one where the ends have two maps. */
export type MoveDirection = 'better' | 'worse' | 'other' | 'same' | 'new' | 'left'

/** Customers who went from one segment to another, or stayed. */
export interface MoveRow {
  readonly from: string | null
  readonly to: string | null
  readonly direction: MoveDirection
  readonly customers: number
  /** What they spent between the two dates, and in as many days before. */
  readonly spentBefore: Money
  readonly spentBetween: Money
}

/** Somebody who moved. */
export interface MovedCustomer extends ListedCustomer {
  readonly from: string | null
  readonly to: string | null
  readonly spentBefore: Money
  readonly spentBetween: Money
}

/** Segments at past dates, and who moved between two of them. */
export interface MovementFigures extends AnalysisFigures {
  /** All segments of the map, best first. */
  readonly segments: readonly string[]
  /** Their colours by name, `#rrggbb`. */
  readonly colors: Readonly<Record<string, string>>
  readonly from: IsoDate
  readonly to: IsoDate
  readonly series: readonly SeriesRow[]
  readonly matrix: readonly MatrixRow[]
  readonly moves: readonly MoveRow[]
  readonly customers: readonly MovedCustomer[]
}

/** What stands for a segment where customers have none, or for any better or worse one. */
export const NO_SEGMENT = { notYet: '(not yet)', left: '(left)', worse: '(worse)', better: '(better)' } as const

const OPTIONS = {
  movement: {
    kind: 'text',
    title: 'movement.dates',
    about: 'movement.dates.about',
    pattern: /^(?:months|(?:\d{4}-\d\d-\d\d|#\d{1,9}),(?:\d{4}-\d\d-\d\d|#\d{1,9}))$/,
    form: 'months|DATE,DATE|#RUN,#RUN',
    dates: ['movement.earlier', 'movement.later'],
    takesResults: true,
    initial: null,
  },
  thresholds: {
    kind: 'choice',
    title: 'movement.thresholds',
    about: 'movement.thresholds.about',
    choices: { fresh: 'movement.fresh', frozen: 'movement.frozen', previous: 'movement.previous' },
    initial: 'fresh',
  },
  fromSegment: {
    kind: 'text',
    title: 'movement.fromSegment',
    about: 'movement.fromSegment.about',
    pattern: /^.{1,200}$/,
    form: 'SEGMENT',
    initial: null,
  },
  toSegment: {
    kind: 'text',
    title: 'movement.toSegment',
    about: 'movement.toSegment.about',
    pattern: /^.{1,200}$/,
    form: 'SEGMENT',
    initial: null,
  },
} as const

/** What can be chosen of it. */
export type MovementOptions = typeof OPTIONS

/** Who moved between the segments? */
export const MOVEMENT: Analysis<MovementFigures, MovementOptions> = {
  title: 'movement.title',
  about: 'movement.about',
  keywords: 'movement.words',
  options: OPTIONS,
  isOfAllDays: true,
  isLong: true,
  tables: {
    series: {
      title: 'movement.series',
      columns: ({ segments, colors }) => [
        { id: 'date', title: 'movement.date', kind: 'date', value: ({ date }) => date },
        ...segments.map((segment) => ({
          ...sizeColumn<SeriesRow>(segment, ({ sizes }) => sizes),
          color: colors[segment] ?? OTHERS.color,
        })),
      ],
      chart: ({ segments }) => ({ kind: 'areas', columns: segments }),
    },
    matrix: {
      title: 'movement.matrix',
      columns: ({ segments, matrix }) => [
        { id: 'from', title: 'movement.from', kind: 'text', value: ({ segment }, words) => nameOf(segment, words) },
        ...segments.map((segment) => sizeColumn<MatrixRow>(segment, ({ to }) => to)),
        ...(matrix.some(({ left }) => left > 0)
          ? [{ id: 'left', title: 'movement.left', kind: 'count', value: ({ left }: MatrixRow) => left } as const]
          : []),
        { id: 'worse', title: 'movement.worse', kind: 'count', value: ({ worse }) => worse },
        { id: 'better', title: 'movement.better', kind: 'count', value: ({ better }) => better },
        { id: 'total', title: 'movement.total', kind: 'count', value: totalOf },
      ],
      chart: { kind: 'heat', except: ['worse', 'better', 'total'] },
      opens: ({ segment, ...row }, column) => {
        const isOfAll = column === 'from' || column === 'total'
        const count = column === 'left' || column === 'worse' || column === 'better' ? row[column] : row.to[column]
        if (isOfAll || !count) return null
        const to = column === 'left' || column === 'worse' || column === 'better' ? NO_SEGMENT[column] : column
        return { fromSegment: segment ?? NO_SEGMENT.notYet, toSegment: to }
      },
    },
    customers: {
      title: 'movement.who',
      columns: ({ customers }) => [
        ...(contactColumns(customers) as readonly Column<MovedCustomer>[]),
        { id: 'from', title: 'movement.from', kind: 'text', value: ({ from }, words) => nameOf(from, words) },
        { id: 'to', title: 'movement.to', kind: 'text', value: ({ to }, words) => leftOr(to, words) },
        ...spentColumns<MovedCustomer>(),
      ],
      chart: null,
      leadsTo: { column: 'id', to: ({ id }) => ({ customer: id }) },
    },
    moves: {
      title: 'movement.moves',
      columns: [
        { id: 'from', title: 'movement.from', kind: 'text', value: ({ from }, words) => nameOf(from, words) },
        { id: 'to', title: 'movement.to', kind: 'text', value: ({ to }, words) => leftOr(to, words) },
        {
          id: 'direction',
          title: 'movement.direction',
          kind: 'text',
          value: ({ direction }, { say }) => say(`movement.direction.${direction}`),
        },
        { id: 'customers', title: 'movement.customers', kind: 'count', value: ({ customers }) => customers },
        ...spentColumns<MoveRow>(),
      ],
      chart: null,
      opens: ({ from, to }, column) =>
        column === 'customers' ? { fromSegment: from ?? NO_SEGMENT.notYet, toSegment: to ?? NO_SEGMENT.left } : null,
    },
  },
  json: ({ segments, from, to, series, matrix }) =>
    series.length > 0
      ? {
          dates: series.map(({ date }) => date),
          series: segments.map((segment) => ({ segment, customers: series.map(({ sizes }) => sizes[segment] ?? 0) })),
        }
      : {
          from,
          to,
          matrix: matrix.map((row) => ({
            segment: row.segment,
            to: {
              ...Object.fromEntries(segments.map((segment) => [segment, row.to[segment] ?? 0])),
              ...(row.left > 0 ? { null: row.left } : {}),
            },
          })),
        },
}

function sizeColumn<Row>(segment: string, sizes: (row: Row) => SegmentSizes): Column<Row> {
  return {
    id: segment,
    title: 'movement.customers',
    heading: ({ write }) => write(mapText(segment)),
    kind: 'count',
    value: (row) => sizes(row)[segment] ?? 0,
  }
}

function spentColumns<Row extends Pick<MoveRow, 'spentBefore' | 'spentBetween'>>(): Column<Row>[] {
  return [
    { id: 'spentBefore', title: 'movement.spentBefore', kind: 'money', value: ({ spentBefore }) => spentBefore },
    { id: 'spentBetween', title: 'movement.spentBetween', kind: 'money', value: ({ spentBetween }) => spentBetween },
    {
      id: 'change',
      title: 'movement.change',
      kind: 'money',
      value: ({ spentBefore, spentBetween }) => spentBetween - spentBefore,
    },
  ]
}

function totalOf({ to, left }: MatrixRow): number {
  return Object.values(to).reduce((sum, customers) => sum + customers, left)
}

function nameOf(segment: string | null, { say, write }: Words): string {
  return segment === null ? say('movement.notYet') : write(mapText(segment))
}

function leftOr(segment: string | null, { say, write }: Words): string {
  return segment === null ? say('movement.left') : write(mapText(segment))
}
