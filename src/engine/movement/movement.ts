import type { OptionValues } from '../../shared/analyses/analysis-options.ts'
import type { MoveDirection, MovementFigures, MovementOptions, SegmentSizes } from '../../shared/analyses/movement.ts'
import { OTHERS, type SegmentMap } from '../../shared/model/segment-map.ts'
import type { IsoDate } from '../../shared/model/settings.ts'
import type { Thresholds } from '../../shared/model/summary.ts'
import { segmentNamed } from '../../shared/segment-maps/match-segment.ts'
import { type Said, said } from '../../shared/words/said.ts'
import { hardToCompare, type ScoredBy } from '../rfm/hard-to-compare.ts'
import { narrowSales } from '../sales/analysed-sales.ts'
import { countSales } from '../sales/counted-sales.ts'
import { addMonths, dayNumber, isoDay } from '../sales/days.ts'
import type { Question } from '../sales/question.ts'
import { type Moment, readMoments, savedSnapshot } from './moments.ts'
import { monthEnds } from './month-ends.ts'
import { movedCustomers, moveRows } from './move-rows.ts'
import { movesBetween } from './segment-matrix.ts'
import { segmentSeries } from './segment-series.ts'
import { type Scoring, type Snapshot, segmentsBefore } from './segments-before.ts'

const MONTHS = 3

/**
 * Segments at every past month end, and who moved between two dates or saved results: those that are asked for, else three months up to the analysis
 * date. Dates are scored as the result was, over the sales of the stores and countries that the filter takes; its segments and clusters choose who is listed.
 */
export function movementOf(question: Question<OptionValues<MovementOptions>>): MovementFigures {
  const { database, run, options, progress } = question
  const { asOf } = run.summary.settings
  const scoring = scoringOf(question)
  const asked = options.movement === 'months' ? null : options.movement
  const [start, end] = asked === null ? lastMonths(asOf) : readMoments(database, asked)
  const [from, to] = [start.date, end.date]
  const tell = (fraction: number) => progress({ stage: 'scoring', fraction, rows: null })
  const dates = asked !== null ? [] : monthEnds(scoring.sales, asOf)
  const { series } = segmentSeries(scoring, dates, options.thresholds, (done) => tell(done * 0.9))
  const earlier = sideAt(start, scoring, question, null)
  const later = sideAt(end, scoring, question, options.thresholds === 'fresh' ? null : earlier.snapshot.thresholds)
  const moves = movesBetween(earlier.snapshot, later.snapshot)
  // Others only where anybody was in it.
  const segments = [
    ...new Set([...series.map(({ segment }) => segment), ...earlier.snapshot.names, ...later.snapshot.names]),
  ]
  const isOfOneMap = earlier.map.id === later.map.id
  const rows = moveRows(scoring, moves, isOfOneMap ? segments : null, from, to)
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
    colors: Object.fromEntries(segments.map((name) => [name, colorOf(name, [later.map, earlier.map])])),
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
    notes: [...notesOf(scoring, options, [earlier, later]), ...listed.notes],
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

/** One end of a movement with the segments of its customers. */
interface Side extends ScoredBy, Moment {
  readonly snapshot: Snapshot
  /** The keys of those of a saved result who are no longer in the workspace. */
  readonly gone: readonly number[]
}

function lastMonths(asOf: IsoDate): readonly [Moment, Moment] {
  const first = isoDay(addMonths(dayNumber(asOf), -MONTHS))
  return [
    { date: first, saved: null },
    { date: asOf, saved: null },
  ]
}

function sideAt(
  moment: Moment,
  scoring: Scoring,
  { filter }: Pick<Question<unknown>, 'filter'>,
  frozen: Thresholds | null,
): Side {
  if (moment.saved === null) {
    const snapshot = segmentsBefore(scoring, moment.date, frozen)
    return { ...moment, ...scoring, snapshot, thresholds: snapshot.thresholds, gone: [] }
  }
  const { run } = moment.saved
  const isOfPlaces = filter.stores.length + filter.countries.length > 0
  const { settings, map, thresholds } = run.summary
  return { ...moment, settings, map, thresholds, ...savedSnapshot(run, scoring.sales, isOfPlaces) }
}

function colorOf(name: string, maps: readonly SegmentMap[]): string {
  const map = maps.find(({ segments }) => segments.some((segment) => segment.name === name))
  return map === undefined ? OTHERS.color : segmentNamed(map, name).color
}

function notesOf(
  { given }: Scoring,
  { thresholds }: OptionValues<MovementOptions>,
  [earlier, later]: readonly [Side, Side],
): readonly Said[] {
  const made = given !== null ? 'given' : thresholds === 'fresh' ? 'fresh' : 'frozen'
  const saved = [earlier, later].flatMap((side) => side.saved ?? [])
  const gone = new Set([...earlier.gone, ...later.gone]).size
  const isFirstEmpty = earlier.snapshot.keys.length === 0 && later.snapshot.keys.length > 0
  return [
    said('movement.note.between', { from: { day: earlier.date }, to: { day: later.date } }),
    ...(isFirstEmpty ? [said('movement.note.nobodyYet', { date: { day: earlier.date } })] : []),
    // The thresholds of the later end are what is spoken of.
    ...(later.saved === null ? [said(`movement.note.${made}`)] : []),
    ...saved.map(({ run, name }) =>
      said('movement.note.saved', { name: name ?? `#${run.summary.runId}`, date: { day: run.summary.settings.asOf } }),
    ),
    ...(gone > 0 ? [said('movement.note.gone', { count: gone })] : []),
    ...(saved.length > 0 ? hardToCompare(earlier, later) : []),
  ]
}
