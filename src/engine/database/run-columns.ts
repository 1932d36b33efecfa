import type { ClusterFeature } from '../../shared/model/cluster-settings.ts'
import { type Column, packColumns, unpackColumns } from './column-blob.ts'

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

/** A run's columns as one piece of bytes. */
export function packRun({ features, ...columns }: RunColumns): Buffer {
  const named = Object.entries(columns).filter((entry): entry is [string, Column] => entry[1] !== null)
  return packColumns(
    new Map([...named, ...[...features].map(([name, values]) => [OF_FEATURE + name, values] as const)]),
  )
}

/** The columns that were packed. */
export function unpackRun(bytes: Uint8Array): RunColumns {
  const columns = unpackColumns(bytes)
  const features = [...columns]
    .filter(([name]) => name.startsWith(OF_FEATURE))
    .map(([name, values]) => [name.slice(OF_FEATURE.length), values] as [ClusterFeature, Float64Array])
  const missing = { spending: null, cluster: null }
  return { ...missing, ...Object.fromEntries(columns), features: new Map(features) } as unknown as RunColumns
}
