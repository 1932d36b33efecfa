import type { OptionValues } from '../../shared/analyses/analysis-options.ts'
import type { MoveDirection, MovementFigures, MovementOptions, SegmentSizes } from '../../shared/analyses/movement.ts'
import type { IsoDate } from '../../shared/model/settings.ts'
import { segmentNamed } from '../../shared/segment-maps/match-segment.ts'
import { type Said, said } from '../../shared/words/said.ts'
import { narrowSales } from '../sales/analysed-sales.ts'
import { countSales } from '../sales/counted-sales.ts'
import { addMonths, dayNumber, isoDay } from '../sales/days.ts'
import type { Question } from '../sales/question.ts'
import { readDates } from '../sales/read-dates.ts'
import { monthEnds } from './month-ends.ts'
import { movedCustomers, moveRows } from './move-rows.ts'
import { movesBetween } from './segment-matrix.ts'
import { segmentSeries } from './segment-series.ts'
import { type Scoring, segmentsBefore } from './segments-before.ts'

const MONTHS = 3

/**
 * Segments at every past month end, and who moved between two dates: those that are asked for, else three months up to the analysis date. Scored as the
 * result was, over the sales of the stores and countries that the filter takes; its segments and clusters choose who is listed.
 */
export function movementOf(question: Question<OptionValues<MovementOptions>>): MovementFigures {
  const { run, options, progress } = question
  const { asOf } = run.summary.settings
  const scoring = scoringOf(question)
  const isBetween = options.movement !== null && options.movement !== 'months'
  const [from, to] = isBetween
    ? (readDates(options.movement, ',').toSorted() as [IsoDate, IsoDate])
    : ([isoDay(addMonths(dayNumber(asOf), -MONTHS)), asOf] as const)
  const tell = (fraction: number) => progress({ stage: 'scoring', fraction, rows: null })
  const dates = isBetween ? [] : monthEnds(scoring.sales, asOf)
  const { series } = segmentSeries(scoring, dates, options.thresholds, (done) => tell(done * 0.9))
  const earlier = segmentsBefore(scoring, from, null)
  const later = segmentsBefore(scoring, to, options.thresholds === 'fresh' ? null : earlier.thresholds)
  const moves = movesBetween(earlier, later)
  // Others only where anybody was in it.
  const segments = [...new Set([...series.map(({ segment }) => segment), ...earlier.names, ...later.names])]
  const rows = moveRows(scoring, moves, segments, from, to)
  const listed = movedCustomers(question, scoring, rows)
  const left = (segment: string | null) => rows.find((row) => row.from === segment && row.to === null)?.customers ?? 0
  const moved = (segment: string | null, direction: MoveDirection) =>
    rows.reduce((sum, row) => sum + (row.from === segment && row.direction === direction ? row.customers : 0), 0)
  const sizesAt = (at: number) =>
    Object.fromEntries(series.map(({ segment, customers }) => [segment, customers[at] as number]))
  const sizesTo = (segment: string | null): SegmentSizes =>
    Object.fromEntries(
      segments.map((name) => [name, rows.find((row) => row.from === segment && row.to === name)?.customers ?? 0]),
    )
  return {
    segments,
    colors: Object.fromEntries(segments.map((name) => [name, segmentNamed(scoring.map, name).color])),
    from,
    to,
    series: dates.map((date, at) => ({ date, sizes: sizesAt(at) })),
    matrix: [...segments, null].map((segment) => ({
      segment,
      to: sizesTo(segment),
      left: left(segment),
      worse: moved(segment, 'worse'),
      better: moved(segment, 'better'),
    })),
    moves: rows.map(({ keys: _, spent: __, ...row }) => row),
    customers: listed.customers,
    notes: [...notesOf(scoring, options, from, to), ...listed.notes],
  }
}

/** How the past of a result is scored, over the sales of the stores and countries that the filter takes. */
export function scoringOf({ database, run, filter }: Pick<Question<unknown>, 'database' | 'run' | 'filter'>): Scoring {
  const { settings, map, thresholds } = run.summary
  const all = countSales(database, { ...settings, window: { kind: 'all' } })
  const { stores, countries } = filter
  const places = { from: null, to: null, stores, countries, segments: [], clusters: [] }
  const sales = stores.length + countries.length === 0 ? all : narrowSales(database, all, run, places)
  return { database, sales, settings, map, given: settings.frozenRun === null ? null : thresholds }
}

function notesOf(
  { given }: Scoring,
  { thresholds }: OptionValues<MovementOptions>,
  from: IsoDate,
  to: IsoDate,
): readonly Said[] {
  const made = given !== null ? 'given' : thresholds === 'fresh' ? 'fresh' : 'frozen'
  return [said('movement.note.between', { from: { day: from }, to: { day: to } }), said(`movement.note.${made}`)]
}
