import {
  averageTitle,
  FREQUENCY_NOUNS,
  type MeasureKinds,
  MONETARY_TITLES,
} from '../../../shared/format/measure-titles.ts'
import type { CustomerFilter, OtherRun, Range } from '../../../shared/model/customers.ts'
import { NO_FILTER } from '../../../shared/model/customers.ts'
import type { Scores } from '../../../shared/model/segment-map.ts'
import { DEFAULT_SETTINGS } from '../../../shared/model/settings.ts'
import { clusterTitle, type OwnClusterNames } from '../../state/own-cluster-names.ts'
import { formatCount, formatDate, formatMoney } from '../../ui/format.ts'

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
  const money = (value: number) => formatMoney(value, currency)
  const words: Readonly<Record<keyof CustomerFilter, string | null>> = {
    search: filter.search.trim() === '' ? null : `Found by “${filter.search.trim()}”`,
    segments: listWords(filter.segments, 'segments'),
    r: scoreWords('R', written('r')),
    f: scoreWords('F', written('f')),
    m: scoreWords('M', written('m')),
    clusters: listWords(
      filter.clusters.map((number) => clusterTitle(number, clusterNames)),
      'clusters',
    ),
    countries: listWords(
      filter.countries.map((country) => country ?? 'No country'),
      'countries',
    ),
    recencyDays: recencyWords(filter.recencyDays),
    frequency: rangeWords(filter.frequency, formatCount, FREQUENCY_NOUNS[kinds.frequency].many),
    monetary: rangeWords(filter.monetary, money, MONETARY_TITLES[kinds.monetary].toLowerCase()),
    averageOrder: rangeWords(filter.averageOrder, money, averageTitle(kinds).toLowerCase()),
    lastOrder: dateWords(filter.lastOrder),
    otherRun: otherRunWords(filter.otherRun),
  }
  return (Object.keys(NO_FILTER) as (keyof CustomerFilter)[]).flatMap((key) => {
    const word = words[key]
    return word === null ? [] : [{ key, words: word }]
  })
}

/** The change of a filter that lets go of one condition. */
export function withoutCondition(key: keyof CustomerFilter): Partial<CustomerFilter> {
  return { [key]: NO_FILTER[key] }
}

function listWords(values: readonly string[], many: string): string | null {
  if (values.length === 0) return null
  return values.length > LISTED_IN_FULL ? `${values.length} ${many}` : orWords(values)
}

function scoreWords(measure: string, scores: readonly number[]): string | null {
  return scores.length === 0 ? null : `${measure} score ${orWords(scores.toSorted().map(String))}`
}

function recencyWords({ from, to }: Range<number>): string | null {
  if (from !== null && to !== null) return `Last seen ${formatCount(from)} to ${formatCount(to)} days ago`
  if (from !== null) return `Not seen for ${formatCount(from)} days or more`
  return to === null ? null : `Seen in the last ${formatCount(to)} days`
}

function rangeWords({ from, to }: Range<number>, format: (value: number) => string, what: string): string | null {
  if (from !== null && to !== null) {
    return from === to ? `${format(from)} ${what}` : `${format(from)} to ${format(to)} ${what}`
  }
  if (from !== null) return `${format(from)} or more ${what}`
  return to === null ? null : `Up to ${format(to)} ${what}`
}

function dateWords({ from, to }: Range<string>): string | null {
  if (from !== null && to !== null) return `Last order ${formatDate(from)} to ${formatDate(to)}`
  if (from !== null) return `Last order ${formatDate(from)} or later`
  return to === null ? null : `Last order ${formatDate(to)} or earlier`
}

function otherRunWords(other: OtherRun | null): string | null {
  if (other === null) return null
  if (other.was === 'absent') return `Not in ${other.title}`
  return other.was === 'elsewhere' ? `In another segment in ${other.title}` : `${other.was.in} in ${other.title}`
}

function orWords(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
}
