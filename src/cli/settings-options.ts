import {
  DEFAULT_SETTINGS,
  type OrderFilter,
  type OwnThresholds,
  type SalesWindow,
  SCHEME_NAMES,
  type Settings,
  type Weights,
} from '../shared/model/settings.ts'
import { SEGMENT_MAPS } from '../shared/segment-maps/index.ts'
import { said } from '../shared/words/said.ts'
import { readClustering } from './clustering-options.ts'
import { oneOf, readAmountCuts, readCuts, readDay, readInteger, usageError } from './option-values.ts'

/** The options that say how customers are measured, scored and clustered. */
export const SETTINGS_OPTIONS = {
  'as-of': { type: 'string' },
  'last-months': { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  store: { type: 'string', multiple: true },
  country: { type: 'string', multiple: true },
  'customer-type': { type: 'string', multiple: true },
  'customer-status': { type: 'string', multiple: true },
  company: { type: 'string', multiple: true },
  filter: { type: 'string' },
  returns: { type: 'string' },
  duplicates: { type: 'string' },
  exclude: { type: 'string', multiple: true },
  frequency: { type: 'string' },
  monetary: { type: 'string' },
  scheme: { type: 'string' },
  bins: { type: 'string' },
  'recency-cuts': { type: 'string' },
  'frequency-cuts': { type: 'string' },
  'monetary-cuts': { type: 'string' },
  weights: { type: 'string' },
  freeze: { type: 'string' },
  map: { type: 'string' },
  clusters: { type: 'string' },
  features: { type: 'string' },
  'feature-form': { type: 'string' },
  scaling: { type: 'string' },
  components: { type: 'string' },
  outliers: { type: 'string' },
  seed: { type: 'string' },
} as const

/** The values of {@link SETTINGS_OPTIONS} as they were given. */
export type SettingsValues = {
  readonly [K in keyof typeof SETTINGS_OPTIONS]?:
    | ((typeof SETTINGS_OPTIONS)[K] extends { multiple: true } ? string[] : string)
    | undefined
}

/** The settings, those of `base` where nothing was said. Throws `usage` with a sentence that names the option. */
export function readSettings(values: SettingsValues, base: Settings = DEFAULT_SETTINGS): Settings {
  const { scheme, own } = readScheme(values) ?? base
  const bins = values.bins === undefined ? base.bins : readInteger('bins', values.bins, 3, 10)
  return {
    asOf: values['as-of'] === undefined ? base.asOf : readDay('as-of', values['as-of']),
    window: readWindow(values) ?? base.window,
    filter: readFilter(values) ?? base.filter,
    returns: oneOf('returns', values.returns ?? base.returns, ['net', 'ignore']),
    duplicates: oneOf('duplicates', values.duplicates ?? base.duplicates, ['keep', 'drop']),
    exclude: values.exclude ?? base.exclude,
    frequency: oneOf('frequency', values.frequency ?? base.frequency, ['orders', 'days', 'lines']),
    monetary:
      values.monetary === undefined
        ? base.monetary
        : MONETARY[oneOf('monetary', values.monetary, ['total', 'per-order', 'per-line', 'margin'])],
    scheme,
    bins,
    own,
    weights: values.weights === undefined ? base.weights : readWeights(values.weights),
    frozenRun: values.freeze === undefined ? base.frozenRun : readInteger('freeze', values.freeze, 1, 2 ** 31),
    map: values.map === undefined && bins === base.bins ? base.map : readMap(values.map ?? 'low-mid-high'),
    clusters: values.clusters === undefined ? base.clusters : readClusters(values.clusters),
    clustering: readClustering(values, base.clustering),
    seed: values.seed === undefined ? base.seed : readInteger('seed', values.seed, 0, 2 ** 31),
  }
}

const MONETARY = { total: 'total', 'per-order': 'perOrder', 'per-line': 'perLine', margin: 'margin' } as const

function readScheme(values: SettingsValues): Pick<Settings, 'scheme' | 'own'> | null {
  const own = readOwn(values)
  const hasOwn = own.recency !== null || own.frequency !== null || own.monetary !== null
  if (!hasOwn && values.scheme === undefined) return null
  const scheme = oneOf('scheme', values.scheme ?? 'own', SCHEME_NAMES)
  if (hasOwn === (scheme === 'own')) return { scheme, own }
  throw usageError(said('cli.usage.own'))
}

function readOwn(values: SettingsValues): OwnThresholds {
  const { 'recency-cuts': recency, 'frequency-cuts': frequency, 'monetary-cuts': monetary } = values
  return {
    recency: recency === undefined ? null : readCuts('recency-cuts', recency),
    frequency: frequency === undefined ? null : readCuts('frequency-cuts', frequency),
    monetary: monetary === undefined ? null : readAmountCuts('monetary-cuts', monetary),
  }
}

function readWindow({ 'last-months': months, from, to }: SettingsValues): SalesWindow | null {
  if (months === undefined) {
    if (from === undefined && to === undefined) return null
    return {
      kind: 'between',
      from: from === undefined ? null : readDay('from', from),
      to: to === undefined ? null : readDay('to', to),
    }
  }
  if (from !== undefined || to !== undefined) {
    throw usageError(said('cli.usage.window'))
  }
  return { kind: 'months', months: readInteger('last-months', months, 1, 1_200) }
}

function readFilter(values: SettingsValues): OrderFilter | null {
  const { store, country, filter, 'customer-type': type, 'customer-status': status, company } = values
  const apply = oneOf('filter', filter ?? 'before', ['before', 'after'])
  if ([store, country, type, status, company].every((each) => each === undefined)) {
    if (filter === undefined) return null
    throw usageError(said('cli.usage.filter'))
  }
  const attributes = { ...(type && { type }), ...(status && { status }), ...(company && { company }) }
  const places = { stores: store ?? [], countries: country ?? [], apply }
  return Object.keys(attributes).length === 0 ? places : { ...places, attributes }
}

function readWeights(value: string): Weights {
  const [r = 0, f = 0, m = 0, ...rest] = value
    .split(',')
    .map((part) => (/^\d{1,2}$|^100$/.test(part) ? Number(part) : -1))
  const isComplete = value.split(',').length === 3 && rest.length === 0
  if (isComplete && Math.min(r, f, m) >= 0 && r + f + m > 0) return { r, f, m }
  throw usageError(said('cli.usage.weights', { value }))
}

/** A shipped map, or the file of one's own. */
function readMap(value: string): string {
  if (value.endsWith('.json')) return value
  const known = SEGMENT_MAPS.map((map) => map.id)
  if (known.includes(value)) return value
  throw usageError(said('cli.usage.map', { known: { list: known, kind: 'or' }, value }))
}

function readClusters(value: string): 'auto' | number {
  return value === 'auto' ? 'auto' : readInteger('clusters', value, 2, 12)
}
