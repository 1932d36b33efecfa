import { FEATURE_WORDS } from '../shared/format/feature-words.ts'
import { columnTitles, type MeasureKinds } from '../shared/format/measure-titles.ts'
import { formatMoney } from '../shared/format/money.ts'
import { formatCount, formatShare } from '../shared/format/numbers.ts'
import type { ClusterFigures } from '../shared/model/clusters.ts'
import { MONEY_SCALE, type Money } from '../shared/model/money.ts'
import { gatherRefused, type RefusedCounts, ROW_CLASSES } from '../shared/model/rows.ts'
import type { Thresholds } from '../shared/model/summary.ts'
import { binsOf } from '../shared/scores/score-value.ts'
import { allSegments, segmentColumns } from '../shared/tables/segments.ts'
import { rowClassTitle } from '../shared/words/codes.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { refusedParts } from '../shared/words/refused-parts.ts'
import type { Outcome } from './json-result.ts'
import { columnTable, textTable } from './text-table.ts'

const LOCALE = 'en-GB'

/** The result for a person at a terminal. */
export function textResult({ summary, records, out, bestIs, outliers, seconds }: Outcome): string {
  const { monetary } = columnTitles(summary.settings)
  const { settings, walkIn } = summary
  const rows = gatherRefused(summary.rows, summary.refusedAs)
  const parts = [
    `${counted(summary.customers, 'customer')}, ${counted(summary.orders, 'order')}, ` +
      `${money(summary.revenue)} from ${summary.firstDay} to ${summary.lastDay}, seen from ${settings.asOf}.`,
    `Rows: ${formatCount(rows.read, LOCALE)} read`,
    textTable(
      ROW_CLASSES.filter((each) => (rows[each] ?? 0) > 0).map((each) => [
        formatCount(rows[each] ?? 0, LOCALE),
        duplicatesWord(each, settings.duplicates) ?? classWords(each, summary.refusedAs),
      ]),
      ['right', 'left'],
    ),
    ...(settings.monetary === 'total'
      ? []
      : [`Mean of monetary (${monetary.toLowerCase()}): ${money(summary.meanMonetary)} per customer.`]),
    `Without a customer: ${money(walkIn.revenue)}, ${formatShare(walkIn.share, LOCALE)} of all sales.`,
    '',
    columnTable(segmentColumns(summary), [...summary.segments, allSegments(summary, ENGLISH)], ENGLISH),
    `${settings.scheme} scores, ${bestIs === 'lowest' ? 1 : binsOf(summary.thresholds).r} is best, with the map ${settings.map}; cut points: ${cutPoints(summary.thresholds)}.`,
    '',
    clustersText(summary.clusters, settings),
    ...inputNotes(summary.clusters),
    ...outliersText(outliers),
    ...summary.warnings.map((warning) => `Note: ${ENGLISH.write(warning)}`),
    ...records.flatMap((record) => record.notes.map((note) => `Note on ${record.file}: ${ENGLISH.write(note)}`)),
    ...(out === null ? [] : [`Report written to ${out}.`]),
    `Took ${seconds.total.toFixed(1)} s.`,
  ]
  return `${parts.join('\n')}\n`
}

function clustersText(clusters: Outcome['summary']['clusters'], kinds: MeasureKinds): string {
  const { recencyDays, frequency, monetary } = columnTitles(kinds)
  if (!clusters) return 'Too few different customers for clusters.'
  const table = textTable(
    [
      ['Cluster', 'Customers', 'Share', recencyDays, frequency, monetary],
      ...clusters.profiles.map((profile) => [
        String(profile.number),
        formatCount(profile.customers, LOCALE),
        formatShare(profile.share, LOCALE),
        profile.meanRecencyDays.toFixed(0),
        profile.meanFrequency.toFixed(1),
        money(profile.meanMonetary),
      ]),
    ],
    ['left', 'right', 'right', 'right', 'right', 'right'],
  )
  return `${table}\nCompared by ${comparedBy(clusters)}.\n${clusters.reason}\nSilhouette ${clusters.silhouette.toFixed(3)} (1 is clear-cut, 0 is none).`
}

function comparedBy({ features, components }: ClusterFigures): string {
  const list = features.join(', ')
  if (components === null) return list
  return `${components.kept} principal components (${formatShare(components.explained, LOCALE)} of the variance) of ${list}`
}

/** What an analyst must know of the features: who had no value, and which tell nobody apart. */
function inputNotes(clusters: ClusterFigures | null): string[] {
  return (clusters?.inputs ?? []).flatMap(({ feature, missing, isFlat }) => {
    const title = ENGLISH.say(FEATURE_WORDS[feature].title)
    return [
      ...(missing > 0
        ? [`Note: ${formatCount(missing, LOCALE)} customers have no value for ${title} and took the median.`]
        : []),
      ...(isFlat ? [`Note: ${title} is the same for every customer, so it tells nobody apart.`] : []),
    ]
  })
}

function outliersText(outliers: Outcome['outliers']): string[] {
  if (outliers === null) return []
  const rows = outliers.slice(0, 20).map(({ id, cluster, score }) => [id, String(cluster), score.toFixed(3)])
  return [
    `Unlike all others, and still in their clusters: ${formatCount(outliers.length, LOCALE)} customers${outliers.length > 20 ? ', of whom 20' : ''}.`,
    ...(rows.length === 0 ? [] : [textTable([['Customer', 'Cluster', 'Score'], ...rows], ['left', 'right', 'right'])]),
  ]
}

/** What a class of rows is called, refused ones with what they are of. */
function classWords(rowClass: (typeof ROW_CLASSES)[number], refused: RefusedCounts | undefined): string {
  const title = ENGLISH.say(rowClassTitle(rowClass))
  const parts = rowClass === 'invalid' ? refusedParts(ENGLISH, refused) : null
  return parts === null ? title : `${title}: ${parts}`
}

function duplicatesWord(rowClass: string, duplicates: 'keep' | 'drop'): string | null {
  if (rowClass !== 'duplicates') return null
  return duplicates === 'keep' ? 'Exact duplicates (kept, and counted again below)' : 'Exact duplicates (dropped)'
}

function cutPoints({ recency, frequency, monetary }: Thresholds): string {
  const list = (values: readonly number[]) => values.map((value) => Math.round(value * 100) / 100).join('/')
  return `recency ${list(recency)} days, frequency ${list(frequency)}, monetary ${list(monetary.map((m) => m / MONEY_SCALE))}`
}

function money(amount: Money | null): string {
  return formatMoney(amount, null, LOCALE)
}

function counted(count: number, noun: string): string {
  return `${formatCount(count, LOCALE)} ${noun}${count === 1 ? '' : 's'}`
}
