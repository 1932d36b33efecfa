import { RegularsError } from '../../shared/model/errors.ts'
import type { IsoDate } from '../../shared/model/settings.ts'
import { said } from '../../shared/words/said.ts'
import type { Database } from '../database/open.ts'
import { runRecord } from '../database/run-records.ts'
import { loadRun, type StoredRun } from '../database/runs.ts'
import { type CountedSales, ROLE } from '../sales/counted-sales.ts'
import { readDates } from '../sales/read-dates.ts'
import type { Snapshot } from './segments-before.ts'

/** One end of a movement: a day whose segments are worked out, or a saved result with those it has. */
export interface Moment {
  readonly date: IsoDate
  readonly saved: { readonly run: StoredRun; readonly name: string | null } | null
}

/**
 * The two ends of `DATE,#NUMBER`, either of which is a date or a saved result by its number; the earlier day first, of one day as they are written. Throws
 * `usage` for what is no day, and `not-found` for a result that is gone.
 */
export function readMoments(database: Database, text: string): readonly [Moment, Moment] {
  const [one, other] = text.split(',').map((each) => readMoment(database, each)) as [Moment, Moment]
  return one.date > other.date ? [other, one] : [one, other]
}

function readMoment(database: Database, text: string): Moment {
  if (!text.startsWith('#')) return { date: readDates(text, ',')[0] as IsoDate, saved: null }
  const id = Number(text.slice(1))
  const [run, record] = [loadRun(database, id), runRecord(database, id)]
  if (run === null || record === null) throw new RegularsError('not-found', said('refusal.run-gone', { id }))
  return { date: run.summary.settings.asOf, saved: { run, name: record.name } }
}

/**
 * Where a saved result has those customers who are still in the workspace; where the sales are those of some stores or countries, those of them who
 * bought there. `gone` are the keys of those who are no longer in the workspace, as after an import was undone or customers were merged.
 */
export function savedSnapshot(
  { summary, customers }: StoredRun,
  { columns, role }: CountedSales,
  isOfPlaces: boolean,
): { readonly snapshot: Snapshot; readonly gone: readonly number[] } {
  const placeOf = new Map(Array.from(columns.customers, (key, place) => [key, place]))
  const isTaken = (place: number) =>
    !isOfPlaces || role.subarray(columns.starts[place], columns.starts[place + 1]).includes(ROLE.sale)
  const known = Array.from(customers.keys.keys()).filter((at) => placeOf.has(customers.keys[at] as number))
  const taken = known
    .filter((at) => isTaken(placeOf.get(customers.keys[at] as number) as number))
    .sort((a, b) => (customers.keys[a] as number) - (customers.keys[b] as number))
  return {
    snapshot: {
      date: summary.settings.asOf,
      keys: Int32Array.from(taken, (at) => customers.keys[at] as number),
      segment: Uint16Array.from(taken, (at) => customers.segment[at] as number),
      names: customers.segmentNames,
      thresholds: summary.thresholds,
    },
    gone: Array.from(customers.keys).filter((key) => !placeOf.has(key)),
  }
}
