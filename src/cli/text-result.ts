import { FEATURE_WORDS } from '../shared/format/feature-words.ts'
import type { ClusterFigures } from '../shared/model/clusters.ts'
import { MONEY_SCALE } from '../shared/model/money.ts'
import { gatherRefused, ROW_CLASSES } from '../shared/model/rows.ts'
import type { RunSummary } from '../shared/model/summary.ts'
import { binsOf } from '../shared/scores/score-value.ts'
import { OUTLIER_COLUMNS, profileColumns } from '../shared/tables/clusters.ts'
import { allSegments, segmentColumns } from '../shared/tables/segments.ts'
import { rowClassTitle } from '../shared/words/codes.ts'
import { refusedParts } from '../shared/words/refused-parts.ts'
import type { Words } from '../shared/words/words.ts'
import { analysesText } from './analysis-results.ts'
import type { Outcome } from './json-result.ts'
import { columnTable, textTable } from './text-table.ts'
import { howReadText, understoodText } from './understood.ts'

/** How many customers unlike all others are printed. */
const SHOWN_OUTLIERS = 20

/** The result for a person at a terminal. */
export function textResult(
  { summary, records, outputs, savedRecipe, explain, fees, outliers, analyses, seconds }: Outcome,
  words: Words,
): string {
  const { say, write } = words
  const { settings, clusters } = summary
  const { workbook, lists, openData, bestIs } = outputs
  const columns = segmentColumns(summary)
  const parts = [
    headText(summary, words),
    ...rowsText(summary, words),
    ...meanText(summary, words),
    walkInText(summary, words),
    '',
    columnTable(columns, [...summary.segments, allSegments(summary, words)], words),
    say('cli.result.scores', {
      scheme: settings.scheme,
      best: bestIs === 'lowest' ? 1 : binsOf(summary.thresholds).r,
      map: settings.map,
    }),
    thresholdsText(summary, words),
    '',
    ...(clusters === null ? [say('cli.result.noClusters')] : clustersText(clusters, words)),
    ...outliersText(outliers, words),
    ...analysesText(analyses, words),
    ...summary.warnings.map((warning) => say('cli.note', { note: write(warning) })),
    ...(explain
      ? records.flatMap((record) => howReadText(record, words))
      : records.flatMap((record) => [
          ...understoodText(record, words),
          ...record.notes.map((note) => say('cli.note.file', { file: record.file, note: write(note) })),
        ])),
    ...feesText(fees, words),
    ...(workbook === null ? [] : [say('cli.result.written', { file: workbook.path })]),
    ...(lists === null ? [] : [say('cli.result.lists', { file: lists.path })]),
    ...(openData === null ? [] : [say('cli.result.openData', { file: openData.path })]),
    ...(savedRecipe === null ? [] : [write(savedRecipe)]),
    say('cli.result.took', { seconds: words.number(seconds.total, 1) }),
  ]
  return `${parts.join('\n')}\n`
}

function headText({ customers, orders, revenue, firstDay, lastDay, settings }: RunSummary, words: Words): string {
  return words.say('cli.result', {
    customers,
    orders,
    revenue: words.exactMoney(revenue, null),
    first: words.day(firstDay),
    last: words.day(lastDay),
    asOf: words.day(settings.asOf),
  })
}

function rowsText({ rows: counted, refusedAs, settings }: RunSummary, words: Words): string[] {
  const { say, count } = words
  const rows = gatherRefused(counted, refusedAs)
  const titleOf = (each: (typeof ROW_CLASSES)[number]) => {
    if (each === 'duplicates') return say(`cli.result.duplicates.${settings.duplicates}`)
    const title = say(rowClassTitle(each))
    const parts = each === 'invalid' ? refusedParts(words, refusedAs) : null
    return parts === null ? title : say('cli.result.rowClass', { title, parts })
  }
  const lines = ROW_CLASSES.filter((each) => (rows[each] ?? 0) > 0).map((each) => [
    count(rows[each] ?? 0),
    titleOf(each),
  ])
  return [say('cli.result.rows', { count: rows.read }), textTable(lines, ['right', 'left'])]
}

/** What monetary is on average, where that is something else than revenue per customer. */
function meanText(summary: RunSummary, { say, exactMoney }: Words): string[] {
  const column = segmentColumns(summary).find(({ id }) => id === 'monetary')
  if (column === undefined || summary.settings.monetary === 'total') return []
  return [say('cli.result.mean', { title: say(column.title), mean: exactMoney(summary.meanMonetary, null) })]
}

function walkInText({ walkIn }: RunSummary, { say, exactMoney, share }: Words): string {
  return say('cli.result.walkIn', { revenue: exactMoney(walkIn.revenue, null), share: share(walkIn.share) })
}

function thresholdsText({ thresholds }: RunSummary, { say, quantity }: Words): string {
  const list = (values: readonly number[]) => values.map((value) => quantity(Math.round(value * 100) / 100)).join(' / ')
  return say('cli.result.thresholds', {
    recency: list(thresholds.recency),
    frequency: list(thresholds.frequency),
    monetary: list(thresholds.monetary.map((amount) => amount / MONEY_SCALE)),
  })
}

function clustersText(clusters: ClusterFigures, words: Words): string[] {
  const { say, write, list, share } = words
  const titleOf = (feature: ClusterFigures['inputs'][number]['feature']) => say(FEATURE_WORDS[feature].title)
  return [
    columnTable(profileColumns(clusters.inputs, 'mean'), clusters.profiles, words),
    say('cli.result.comparedBy', {
      components: clusters.components?.kept ?? 0,
      explained: share(clusters.components?.explained ?? null),
      features: list(clusters.inputs.map(({ feature }) => titleOf(feature))),
    }),
    write(clusters.reason),
    say('cli.result.silhouette', { silhouette: words.number(clusters.silhouette, 3) }),
    ...clusters.inputs.flatMap(({ feature, missing, isFlat }) => [
      ...(missing > 0 ? [say('cli.result.missing', { count: missing, feature: titleOf(feature) })] : []),
      ...(isFlat ? [say('cli.result.flat', { feature: titleOf(feature) })] : []),
    ]),
  ]
}

function outliersText(outliers: Outcome['outliers'], words: Words): string[] {
  if (outliers === null) return []
  const shown = outliers.slice(0, SHOWN_OUTLIERS)
  const hidden = outliers.length - shown.length
  return [
    words.say('cli.result.outliers', { count: outliers.length, hidden }),
    ...(shown.length === 0 ? [] : [columnTable(OUTLIER_COLUMNS, shown, words)]),
  ]
}

function feesText(fees: Outcome['fees'], { say, list }: Words): string[] {
  if (fees.length === 0) return []
  const named = fees.map(({ code, name }) => (name === null || name === code ? code : say('cli.fee', { code, name })))
  const options = fees.map(({ code }) => `--exclude ${/^[\w-]+$/.test(code) ? code : JSON.stringify(code)}`)
  return [say('cli.fees', { count: fees.length, fees: list(named), options: options.join(' ') })]
}
