import { columnTitles, type MeasureKinds } from '../../shared/format/measure-titles.ts'
import { currencyDecimals } from '../../shared/format/money.ts'
import type { ClusterName } from '../../shared/model/cluster-views.ts'
import type { ClusterCandidate, ClusterFigures, ClusterProfile } from '../../shared/model/clusters.ts'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import { barChart } from './bar-chart.ts'
import { FORMATS, LOOKS, moneyFormat, numberLook, printSetup } from './looks.ts'
import { SheetDraft } from './sheet-draft.ts'
import type { WriteSheet } from './spreadsheet-library.ts'

const WIDTHS = [30, 14, 14, 14, 16, 14, 18, 16, 14, 18]
const COLOR = '#4C78A8'
const CHART_ROWS = 11

/** What k-means found: the groups in original units, how good the split is, and why there are so many. */
export function clustersSheet({ shop, currency, summary, clusterNames }: ReportModel): WriteSheet {
  const { clusters } = summary
  const draft = new SheetDraft(WIDTHS)
  draft.add([{ value: 'Clusters', look: LOOKS.title, span: WIDTHS.length }], 30)
  const about = clusters?.reason ?? 'This result has no clusters.'
  draft.add([{ value: about, look: LOOKS.plain, span: WIDTHS.length }])
  const charts = clusters
    ? [addProfiles(draft, clusters.profiles, { currency, kinds: summary.settings, names: clusterNames })]
    : []
  if (clusters) {
    addFigures(draft, clusters)
    addCandidates(draft, clusters.candidates)
  }
  return draft.finish('Clusters', {
    view: { showGridLines: false },
    ...(clusters && clusters.profiles.length > 0 ? { charts } : {}),
    ...printSetup(shop, null),
  })
}

interface ProfileWords {
  readonly currency: string | null
  readonly kinds: MeasureKinds
  readonly names: readonly ClusterName[]
}

function addProfiles(draft: SheetDraft, profiles: readonly ClusterProfile[], { currency, kinds, names }: ProfileWords) {
  const title = columnTitles(kinds)
  const [days, often, spent] = [title.recencyDays, title.frequency, title.monetary].map((word) => word.toLowerCase())
  const money = moneyFormat(currencyDecimals(currency))
  const unit = currency === null ? '' : ` (${currency})`
  draft.section('Profiles')
  const headers = [
    'Customers',
    'Share of customers',
    'Share of the money',
    `Mean: ${days}`,
    `Mean: ${often}`,
    `Mean: ${spent}${unit}`,
    `Median: ${days}`,
    `Median: ${often}`,
    `Median: ${spent}${unit}`,
  ]
  draft.add(
    [{ value: 'Cluster', look: LOOKS.header }, ...headers.map((value) => ({ value, look: LOOKS.headerRight }))],
    36,
  )
  const first = draft.rows + 1
  const titleOf = (number: number) => {
    const name = names.find((words) => words.number === number)?.name
    return name === undefined ? `Cluster ${number}` : `${number}. ${ENGLISH.write(name)}`
  }
  for (const profile of profiles) {
    draft.add([
      { value: titleOf(profile.number), look: LOOKS.text },
      { value: profile.customers, look: LOOKS.count },
      { value: profile.share, look: numberLook(FORMATS.share) },
      { value: profile.revenueShare, look: numberLook(FORMATS.share) },
      { value: profile.meanRecencyDays, look: numberLook(FORMATS.decimal) },
      { value: profile.meanFrequency, look: numberLook(FORMATS.decimal) },
      { value: profile.meanMonetary / MONEY_SCALE, look: numberLook(money) },
      { value: profile.medianRecencyDays, look: numberLook(FORMATS.decimal) },
      { value: profile.medianFrequency, look: numberLook(FORMATS.decimal) },
      { value: profile.medianMonetary / MONEY_SCALE, look: numberLook(money) },
    ])
  }
  const last = draft.rows
  addNames(draft, names)
  const rows = { from: draft.rows + 1, to: draft.rows + 1 + CHART_ROWS }
  draft.skip(CHART_ROWS + 2)
  const range = (column: string) => `$${column}$${first}:$${column}$${last}`
  const chart = { categories: range('A'), colors: profiles.map(() => COLOR), rows }
  return barChart({
    ...chart,
    title: 'Customers per cluster',
    values: range('B'),
    format: FORMATS.count,
    columns: [0, 6],
  })
}

/** Who is in each cluster, in a sentence. */
function addNames(draft: SheetDraft, names: readonly ClusterName[]): void {
  if (names.length === 0) return
  draft.section('Who they are')
  for (const { number, name, sentence } of names) {
    draft.add([
      { value: `${number}. ${ENGLISH.write(name)}`, look: LOOKS.text },
      { value: ENGLISH.write(sentence), look: LOOKS.note, span: WIDTHS.length - 1 },
    ])
  }
}

function addFigures(draft: SheetDraft, figures: ClusterFigures): void {
  const { k, inertia, silhouette, silhouetteSample, calinskiHarabasz, daviesBouldin, clampedMonetary } = figures
  const lines: readonly (readonly [label: string, value: number | string, format: string, meaning: string])[] = [
    ['Clusters', k, FORMATS.count, 'How many groups the customers were split into.'],
    [
      'Silhouette',
      silhouette,
      FORMATS.figure,
      `From -1 to 1: how much nearer customers are to their own group than to the next one. Above 0.5 is clear, below 0.25 hardly a split. Measured on ${silhouetteSample} customers.`,
    ],
    [
      'Calinski-Harabasz',
      calinskiHarabasz,
      FORMATS.decimal,
      'Spread between the groups against spread inside them; higher is better, for the same customers.',
    ],
    [
      'Davies-Bouldin',
      daviesBouldin,
      FORMATS.figure,
      'How much each group overlaps with its nearest one; lower is better.',
    ],
    [
      'Inertia',
      inertia,
      FORMATS.decimal,
      'Sum of squared distances to the centres, after the measures were brought to one scale; it always falls with more groups.',
    ],
    ['Measures used', figures.features.join(', '), FORMATS.text, 'What the distance between two customers is made of.'],
    [
      'Seed and restarts',
      `${figures.seed}, ${figures.restarts}`,
      FORMATS.text,
      'With the same seed the same groups come out; the best of the restarts was taken.',
    ],
    [
      'Negative spending taken as 0',
      clampedMonetary,
      FORMATS.count,
      'Customers who returned more than they bought in the period.',
    ],
  ]
  draft.section('How good the split is')
  for (const [label, value, format, meaning] of lines) {
    const look = typeof value === 'number' ? numberLook(format, { bold: true }) : LOOKS.text
    draft.add([
      { value: label, look: LOOKS.label },
      { value, look, span: 2 },
      { value: meaning, look: LOOKS.note, span: 7 },
    ])
  }
}

function addCandidates(draft: SheetDraft, candidates: readonly ClusterCandidate[]): void {
  if (candidates.length === 0) return
  draft.section('What the automatic choice looked at')
  const headers = ['Silhouette', 'Calinski-Harabasz', 'Davies-Bouldin', 'Inertia', 'Smallest group']
  draft.add([
    { value: 'Number of clusters', look: LOOKS.header },
    ...headers.map((value) => ({ value, look: LOOKS.headerRight })),
    { value: 'Every group large enough', look: LOOKS.headerNote, span: 2 },
  ])
  for (const { k, silhouette, calinskiHarabasz, daviesBouldin, inertia, smallestShare, admissible } of candidates) {
    draft.add([
      { value: `${k} clusters`, look: LOOKS.label },
      { value: silhouette, look: numberLook(FORMATS.figure) },
      { value: calinskiHarabasz, look: numberLook(FORMATS.decimal) },
      { value: daviesBouldin, look: numberLook(FORMATS.figure) },
      { value: inertia, look: numberLook(FORMATS.decimal) },
      { value: smallestShare, look: numberLook(FORMATS.share) },
      { value: admissible ? 'yes' : 'no', look: LOOKS.note, span: 2 },
    ])
  }
}
