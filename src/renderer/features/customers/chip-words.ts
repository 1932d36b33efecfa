import { type AnalysisFilter, takesAll } from '../../../shared/analyses/analysis-filter.ts'
import { columnTitles, type MeasureKinds } from '../../../shared/format/measure-titles.ts'
import type { BoughtProduct, CustomerFilter, OtherRun, Range } from '../../../shared/model/customers.ts'
import { NO_FILTER } from '../../../shared/model/customers.ts'
import type { Scores } from '../../../shared/model/segment-map.ts'
import { DEFAULT_SETTINGS } from '../../../shared/model/settings.ts'
import { clusterTitle, type OwnClusterNames } from '../../state/own-cluster-names.ts'
import { formatCount, formatDate, formatMoney, formatOne } from '../../ui/format.ts'
import { ofMap, say, words } from '../../ui/words.ts'

/** One condition of a filter in words. */
export interface FilterChip {
  readonly key: keyof CustomerFilter
  readonly words: string
}

const LISTED_IN_FULL = 3

/**
 * The conditions of a filter in words, in the order in which they are kept; none for an open filter. `shown` gives scores as
 * they are written, and `kinds` what the measures count, and `clusterNames` what somebody called the clusters.
 */
export function filterChips(
  filter: CustomerFilter,
  currency: string | null,
  shown: (scores: Scores) => Scores = (scores) => scores,
  kinds: MeasureKinds = DEFAULT_SETTINGS,
  clusterNames: OwnClusterNames = new Map(),
): readonly FilterChip[] {
  const written = (measure: 'r' | 'f' | 'm') =>
    filter[measure].map((score) => shown({ r: score, f: score, m: score })[measure])
  const titles = columnTitles(kinds, words)
  const money = (value: number) => formatMoney(value, currency)
  const conditions: Readonly<Record<keyof CustomerFilter, string | null>> = {
    search: filter.search.trim() === '' ? null : say('customers.chip.search', { text: filter.search.trim() }),
    segments: listWords(filter.segments.map(ofMap), 'customers.chip.segments'),
    r: scoreWords('R', written('r')),
    f: scoreWords('F', written('f')),
    m: scoreWords('M', written('m')),
    clusters: listWords(
      filter.clusters.map((number) => clusterTitle(number, clusterNames)),
      'customers.chip.clusters',
    ),
    countries: listWords(
      filter.countries.map((country) => country ?? say('customers.filter.country.none')),
      'customers.chip.countries',
    ),
    recencyDays: recencyWords(filter.recencyDays),
    frequency: rangeWords(filter.frequency, formatCount, titles.frequency),
    monetary: rangeWords(filter.monetary, money, titles.monetary),
    averageOrder: rangeWords(filter.averageOrder, money, titles.averageOrder),
    lastOrder: dateWords(filter.lastOrder),
    expectedOrders: rangeWords(filter.expectedOrders, formatOne, titles.expectedOrders),
    expectedSpending: rangeWords(filter.expectedSpending, money, titles.expectedSpending),
    product: filter.product && productWords(filter.product, clusterNames),
    otherRun: otherRunWords(filter.otherRun),
  }
  return (Object.keys(NO_FILTER) as (keyof CustomerFilter)[]).flatMap((key) => {
    const condition = conditions[key]
    return condition === null ? [] : [{ key, words: condition }]
  })
}

/** The change of a filter that lets go of one condition. */
export function withoutCondition(key: keyof CustomerFilter): Partial<CustomerFilter> {
  return { [key]: NO_FILTER[key] }
}

function listWords(
  values: readonly string[],
  many: 'customers.chip.segments' | 'customers.chip.clusters' | 'customers.chip.countries' | 'customers.chip.stores',
): string | null {
  if (values.length === 0) return null
  return values.length > LISTED_IN_FULL ? say(many, { count: values.length }) : words.list(values, 'or')
}

function scoreWords(measure: string, scores: readonly number[]): string | null {
  if (scores.length === 0) return null
  return say('customers.chip.score', { measure, scores: words.list(scores.toSorted().map(String), 'or') })
}

function recencyWords({ from, to }: Range<number>): string | null {
  if (from !== null && to !== null) return say('customers.chip.recency.between', { from, to })
  if (from !== null) return say('customers.chip.recency.from', { from })
  return to === null ? null : say('customers.chip.recency.to', { to })
}

function rangeWords({ from, to }: Range<number>, format: (value: number) => string, title: string): string | null {
  if (from !== null && to !== null) {
    return from === to
      ? say('customers.chip.exact', { title, value: format(from) })
      : say('customers.chip.between', { title, from: format(from), to: format(to) })
  }
  if (from !== null) return say('customers.chip.from', { title, from: format(from) })
  return to === null ? null : say('customers.chip.to', { title, to: format(to) })
}

function dateWords({ from, to }: Range<string>): string | null {
  if (from !== null && to !== null) {
    return say('customers.chip.lastOrder.between', { from: formatDate(from), to: formatDate(to) })
  }
  if (from !== null) return say('customers.chip.lastOrder.from', { from: formatDate(from) })
  return to === null ? null : say('customers.chip.lastOrder.to', { to: formatDate(to) })
}

function productWords({ title, within }: BoughtProduct, clusterNames: OwnClusterNames): string {
  if (within === undefined || takesAll(within)) return say('customers.chip.product', { product: title })
  return say('customers.chip.product.within', { product: title, sales: salesWords(within, clusterNames).join('; ') })
}

/** Which sales a filter takes, condition by condition. */
function salesWords(
  { from, to, stores, countries, segments, clusters }: AnalysisFilter,
  clusterNames: OwnClusterNames,
): readonly string[] {
  const titles = clusters.map((number) => clusterTitle(number, clusterNames))
  return [
    daysWords({ from, to }),
    listWords(stores, 'customers.chip.stores'),
    listWords(countries, 'customers.chip.countries'),
    listWords(segments.map(ofMap), 'customers.chip.segments'),
    listWords(titles, 'customers.chip.clusters'),
  ].filter((condition) => condition !== null)
}

function daysWords({ from, to }: Range<string>): string | null {
  if (from !== null && to !== null) {
    return say('customers.chip.sales.between', { from: formatDate(from), to: formatDate(to) })
  }
  if (from !== null) return say('customers.chip.sales.from', { from: formatDate(from) })
  return to === null ? null : say('customers.chip.sales.to', { to: formatDate(to) })
}

function otherRunWords(other: OtherRun | null): string | null {
  if (other === null) return null
  const { title: result, was } = other
  if (was === 'absent') return say('customers.chip.other.absent', { result })
  if (was === 'elsewhere') return say('customers.chip.other.elsewhere', { result })
  return say('customers.chip.other.in', { segment: ofMap(was.in), result })
}
