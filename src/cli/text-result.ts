import { formatMoney } from '../shared/format/money.ts'
import { formatCount, formatShare } from '../shared/format/numbers.ts'
import { ROW_CLASS_WORDS } from '../shared/format/row-words.ts'
import { MONEY_SCALE } from '../shared/model/money.ts'
import { ROW_CLASSES } from '../shared/model/rows.ts'
import type { Thresholds } from '../shared/model/summary.ts'
import type { Outcome } from './json-result.ts'
import { textTable } from './text-table.ts'

const LOCALE = 'en-GB'

/** The result for a person at a terminal. */
export function textResult({ summary, records, out, seconds }: Outcome): string {
  const { rows, settings, walkIn } = summary
  const parts = [
    `${formatCount(summary.customers, LOCALE)} customers, ${formatCount(summary.orders, LOCALE)} orders, ` +
      `${money(summary.revenue)} from ${summary.firstDay} to ${summary.lastDay}, seen from ${settings.asOf}.`,
    `Rows: ${formatCount(rows.read, LOCALE)} read`,
    textTable(
      ROW_CLASSES.filter((each) => (rows[each] ?? 0) > 0).map((each) => [
        formatCount(rows[each] ?? 0, LOCALE),
        duplicatesWord(each, settings.duplicates) ?? ROW_CLASS_WORDS[each].title,
      ]),
      ['right', 'left'],
    ),
    `Without a customer: ${money(walkIn.revenue)}, ${formatShare(walkIn.share, LOCALE)} of all sales.`,
    '',
    textTable(
      [
        ['Segment', 'Customers', 'Share', 'Revenue', 'Share', 'Days ago', 'Orders', 'Spent each'],
        ...summary.segments.map((segment) => [
          segment.name,
          formatCount(segment.customers, LOCALE),
          formatShare(segment.share, LOCALE),
          money(segment.revenue),
          formatShare(segment.revenueShare, LOCALE),
          segment.customers === 0 ? '–' : segment.meanRecencyDays.toFixed(0),
          segment.customers === 0 ? '–' : segment.meanFrequency.toFixed(1),
          segment.customers === 0 ? '–' : money(segment.meanMonetary),
        ]),
      ],
      ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
    ),
    `${settings.scheme} scores with the map ${settings.map}; cut points: ${cutPoints(summary.thresholds)}.`,
    '',
    clustersText(summary.clusters),
    ...summary.warnings.map((warning) => `Note: ${warning}`),
    ...records.flatMap((record) => record.notes.map((note) => `Note on ${record.file}: ${note}`)),
    ...(out === null ? [] : [`Report written to ${out}.`]),
    `Took ${seconds.total.toFixed(1)} s.`,
  ]
  return `${parts.join('\n')}\n`
}

function clustersText(clusters: Outcome['summary']['clusters']): string {
  if (!clusters) return 'Too few different customers for clusters.'
  const table = textTable(
    [
      ['Cluster', 'Customers', 'Share', 'Days ago', 'Orders', 'Spent each'],
      ...clusters.profiles.map((profile) => [
        String(profile.number),
        formatCount(profile.customers, LOCALE),
        formatShare(profile.share, LOCALE),
        profile.meanRecencyDays.toFixed(0),
        profile.meanFrequency.toFixed(1),
        money(profile.meanMonetary * MONEY_SCALE),
      ]),
    ],
    ['left', 'right', 'right', 'right', 'right', 'right'],
  )
  return `${table}\n${clusters.reason}\nSilhouette ${clusters.silhouette.toFixed(3)} (1 is clear-cut, 0 is none).`
}

function duplicatesWord(rowClass: string, duplicates: 'keep' | 'drop'): string | null {
  if (rowClass !== 'duplicates') return null
  return duplicates === 'keep' ? 'Exact duplicates (kept, and counted again below)' : 'Exact duplicates (dropped)'
}

function cutPoints({ recency, frequency, monetary }: Thresholds): string {
  const list = (values: readonly number[]) => values.map((value) => Math.round(value * 100) / 100).join('/')
  return `recency ${list(recency)} days, frequency ${list(frequency)}, monetary ${list(monetary.map((m) => m / MONEY_SCALE))}`
}

function money(amount: number): string {
  return formatMoney(amount, null, LOCALE)
}
