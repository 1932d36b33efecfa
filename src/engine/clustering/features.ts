import { isCircular, isLogged } from '../../shared/format/feature-words.ts'
import { type ClusterFeature, type ClusterSettings, DEFAULT_CLUSTERING } from '../../shared/model/cluster-settings.ts'
import type { PrincipalComponents } from '../../shared/model/cluster-views.ts'
import type { ClusterInput } from '../../shared/model/clusters.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import { release } from '../../shared/release.ts'
import type { Points } from './points.ts'
import { principalComponents, project } from './principal-components.ts'
import { type ScalingName, scale } from './scaling.ts'
import { quantile } from './statistics.ts'

/** The measures of the customers, one entry per customer in each. */
export interface Measures {
  readonly recencyDays: ArrayLike<number>
  readonly frequency: ArrayLike<number>
  /** Ten-thousandths of the currency unit; may be negative after returns. */
  readonly monetary: ArrayLike<number>
  /** What each spent, in the same unit; null or left out where that is not known. */
  readonly spending?: ArrayLike<number> | null
  /** Needed where the measures enter as scores. */
  readonly scores?: { readonly r: ArrayLike<number>; readonly f: ArrayLike<number>; readonly m: ArrayLike<number> }
  /** What else was chosen, in its own unit; NaN where a customer has none. */
  readonly more?: ReadonlyMap<ClusterFeature, ArrayLike<number>>
}

/** What {@link buildFeatures} makes the clusters from. */
export interface Features {
  readonly inputs: readonly ClusterInput[]
  /** Each feature in its own unit, amounts in currency units; NaN where a customer has none. */
  readonly raw: readonly ArrayLike<number>[]
  /** What the features are made into, before any components. */
  readonly scaled: Points
  /** Which feature each column of `scaled` is of. */
  readonly columns: readonly ClusterFeature[]
  /** The features that have a more and a less, in standard deviations from the average customer, column by column. */
  readonly standard: readonly Float64Array[]
  /** Of `scaled`. */
  readonly components: PrincipalComponents
  /** What k-means sees. */
  readonly points: Points
  /** Customers whose negative monetary was taken as 0. */
  readonly clampedMonetary: number
}

interface Column {
  readonly feature: ClusterFeature
  readonly values: Float64Array
}

/**
 * The chosen features as points for k-means: as logarithms, so that one wholesaler does not make a cluster of its own, or as
 * wished; then scaled, so that each weighs the same, and brought to their principal components where that is wished.
 */
export function buildFeatures(measures: Measures, settings: ClusterSettings = DEFAULT_CLUSTERING): Features {
  const { features, form, scaling } = settings
  const raw = features.map((feature) => rawValues(measures, feature))
  const made = features.map((feature, at) => {
    const { values, missing } = fillMissing(formed(measures, feature, raw[at] as ArrayLike<number>, form))
    return { feature, values, missing }
  })
  const columns = made.flatMap(toColumns)
  const scaled = scaledPoints(columns, scaling)
  const lines = made.filter(({ feature }) => !isCircular(feature))
  const isStandard = scaling === 'standard' && lines.length === columns.length
  const standard = columnsOf(isStandard ? scaled : scaledPoints(lines, 'standard'))
  const components = principalComponents(scaled)
  const built: Features = {
    inputs: made.map(({ feature, values, missing }) => ({
      feature,
      missing,
      isFlat: values.every((value) => value === values[0]),
    })),
    raw,
    scaled,
    columns: columns.map(({ feature }) => feature),
    standard,
    components,
    points:
      settings.components === null || settings.components >= columns.length
        ? scaled
        : project(scaled, components, settings.components),
    clampedMonetary: countBelowZero(measures.monetary, settings),
  }
  release(...made.map(({ values }) => values), ...columns.map(({ values }) => values))
  return built
}

function rawValues(measures: Measures, feature: ClusterFeature): ArrayLike<number> {
  if (feature === 'recency') return measures.recencyDays
  if (feature === 'frequency') return measures.frequency
  if (feature === 'monetary') return Float64Array.from(measures.monetary, (amount) => amount / MONEY_SCALE)
  const values = measures.more?.get(feature)
  if (values === undefined) throw new RangeError(`The feature ${feature} was not computed.`)
  return values
}

function formed(
  { scores }: Measures,
  feature: ClusterFeature,
  values: ArrayLike<number>,
  form: ClusterSettings['form'],
): Float64Array {
  const scoreOf = { recency: 'r', frequency: 'f', monetary: 'm' } as const
  if (form === 'scores' && (feature === 'recency' || feature === 'frequency' || feature === 'monetary')) {
    const own = scores?.[scoreOf[feature]]
    if (own === undefined) throw new RangeError(`The scores of ${feature} were not given.`)
    return Float64Array.from(own)
  }
  if (!isLogged(feature, form)) return Float64Array.from(values)
  const logs = new Float64Array(values.length)
  for (let at = 0; at < logs.length; at++) {
    const value = values[at] as number
    // A fall is as long as the rise by as much.
    logs[at] = feature === 'monetary' ? Math.log1p(Math.max(value, 0)) : Math.sign(value) * Math.log1p(Math.abs(value))
  }
  return logs
}

/** Those without a value take the median of the others, or 0 where nobody has one. */
function fillMissing(values: Float64Array): { values: Float64Array; missing: number } {
  let missing = 0
  for (const value of values) if (Number.isNaN(value)) missing++
  if (missing === 0) return { values, missing }
  const known = values.filter((value) => !Number.isNaN(value))
  const median = known.length === 0 ? 0 : quantile(known.sort(), 0.5)
  return { values: values.map((value) => (Number.isNaN(value) ? median : value)), missing }
}

/** A weekday or an hour is a place on a circle, and so two columns. */
function toColumns({ feature, values }: Column): Column[] {
  if (!isCircular(feature)) return [{ feature, values }]
  const turn = (2 * Math.PI) / (feature === 'weekday' ? 7 : 24)
  return [Math.cos, Math.sin].map((wave) => ({ feature, values: values.map((value) => wave(value * turn)) }))
}

function scaledPoints(columns: readonly Column[], scaling: ScalingName): Points {
  const count = columns[0]?.values.length ?? 0
  const dimensions = columns.length
  const points = { values: new Float64Array(count * dimensions), count, dimensions }
  for (const [at, { values }] of columns.entries()) {
    for (let point = 0; point < count; point++) points.values[point * dimensions + at] = values[point] as number
  }
  scale(points, scaling)
  for (const [at, { feature }] of columns.entries()) {
    // Two columns of one feature weigh as much as one.
    if (isCircular(feature))
      for (let i = at; i < points.values.length; i += dimensions)
        points.values[i] = (points.values[i] as number) * Math.SQRT1_2
  }
  return points
}

function columnsOf({ values, count, dimensions }: Points): Float64Array[] {
  return Array.from({ length: dimensions }, (_, column) => {
    const taken = new Float64Array(count)
    for (let point = 0; point < count; point++) taken[point] = values[point * dimensions + column] as number
    return taken
  })
}

function countBelowZero(monetary: ArrayLike<number>, { features, form }: ClusterSettings): number {
  if (!features.includes('monetary') || form !== 'log') return 0
  let below = 0
  for (let at = 0; at < monetary.length; at++) if ((monetary[at] as number) < 0) below++
  return below
}
