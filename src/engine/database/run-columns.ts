import type { ClusterFeature } from '../../shared/model/cluster-settings.ts'
import { bytesOf, type Column, type ColumnKind, columnOf, kindOf } from './columns.ts'
import type { Database } from './sqlite.ts'

/** The columns of a run's customers, in the same order, but for what its segments are called. */
export interface RunColumns {
  /** Ascending. */
  readonly keys: Int32Array
  readonly firstTime: Float64Array
  readonly lastTime: Float64Array
  readonly recency: Int32Array
  readonly frequency: Int32Array
  /** What they spent, whatever monetary is made of it; null where a version before this one kept only monetary. */
  readonly spending: Float64Array | null
  readonly monetary: Float64Array
  readonly r: Uint8Array
  readonly f: Uint8Array
  readonly m: Uint8Array
  /** Places among the names of the segments. */
  readonly segment: Uint16Array
  /** 1-based cluster numbers, or null without clusters. */
  readonly cluster: Int32Array | null
  /** What customers were clustered by beyond their measures; NaN where one has no value. */
  readonly features: ReadonlyMap<ClusterFeature, Float64Array>
}

const OF_FEATURE = 'feature '

type Named = readonly [name: string, column: Column]

/** A run's columns with the names they are stored under. */
export function namedColumns({ features, ...columns }: RunColumns): Named[] {
  const named = Object.entries(columns).filter((entry): entry is [string, Column] => entry[1] !== null)
  return [...named, ...[...features].map(([name, values]) => [OF_FEATURE + name, values] as const)]
}

/** Stores columns of a run, one after the other, so that only one of them lies in memory a second time. */
export function addColumns(database: Database, runId: number, columns: readonly Named[]): void {
  const add = database.prepare('INSERT INTO run_columns (run_id, name, kind, numbers) VALUES (?, ?, ?, ?)')
  for (const [name, column] of columns) add.run(runId, name, kindOf(column), bytesOf(column))
}

/** The columns of a stored run; null where there are none. */
export function readColumns(database: Database, runId: number): RunColumns | null {
  const stored = database
    .prepare<[number], [name: string, kind: ColumnKind, numbers: Buffer]>(
      'SELECT name, kind, numbers FROM run_columns WHERE run_id = ?',
    )
    .raw()
  const columns: Record<string, Column | null> = { spending: null, cluster: null }
  const features = new Map<string, Column>()
  for (const [name, kind, numbers] of stored.iterate(runId)) {
    const column = columnOf(kind, numbers)
    if (name.startsWith(OF_FEATURE)) features.set(name.slice(OF_FEATURE.length), column)
    else columns[name] = column
  }
  return columns.keys ? ({ ...columns, features } as unknown as RunColumns) : null
}

/** The keys of the customers whom stored runs name. */
export function keysInRuns(database: Database): Set<number> {
  const keys = new Set<number>()
  const stored = database.prepare<[], Buffer>("SELECT numbers FROM run_columns WHERE name = 'keys'").pluck()
  for (const numbers of stored.iterate()) for (const key of columnOf('i32', numbers)) keys.add(key)
  return keys
}
