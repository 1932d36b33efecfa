import type { ClusterName } from '../../shared/model/cluster-views.ts'
import type { ClusterCandidate, ClusterFigures, ClusterProfile } from '../../shared/model/clusters.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import {
  CANDIDATE_COLUMNS,
  clusterFigures,
  clusterMeanColumns,
  clusterMedianColumns,
  clusterSizeColumns,
  clusterTitle,
} from '../../shared/tables/cluster-report.ts'
import type { Column } from '../../shared/tables/column.ts'
import { barChart } from './bar-chart.ts'
import { addTable, formatOf } from './column-cells.ts'
import { FORMATS, LOOKS, numberLook, printSetup } from './looks.ts'
import { SheetDraft } from './sheet-draft.ts'
import type { SheetChart, WriteSheet } from './spreadsheet-library.ts'

const WIDTHS = [30, 14, 14, 14, 16, 14, 18, 16, 14, 18]
const COLOR = '#4C78A8'
const CHART_ROWS = 11

/** What k-means found: the groups in original units, how good the split is, and why there are so many. */
export function clustersSheet(model: ReportModel): WriteSheet {
  const { summary, clusterNames, words } = model
  const { clusters } = summary
  const draft = new SheetDraft(WIDTHS)
  draft.add([{ value: words.say('report.sheet.clusters'), look: LOOKS.title, span: WIDTHS.length }], 30)
  const about = clusters === null ? words.say('clusters.report.none') : words.write(clusters.reason)
  draft.add([{ value: about, look: LOOKS.plain, span: WIDTHS.length }])
  const charts: SheetChart[] = []
  if (clusters !== null) {
    const rows = addProfiles(draft, clusters.profiles, model)
    addNames(draft, clusterNames, model)
    charts.push(addChart(draft, clusters.profiles, rows, model))
    addFigures(draft, clusters, model)
    addCandidates(draft, clusters.candidates, model)
  }
  return draft.finish(words.say('report.sheet.clusters'), {
    view: { showGridLines: false },
    ...(clusters && clusters.profiles.length > 0 ? { charts } : {}),
    freezePane: { rows: 1, columns: 0 },
    ...printSetup(model),
  })
}

/** Adds the profiles; gives the numbers of the first and last row of the table. */
function addProfiles(draft: SheetDraft, profiles: readonly ClusterProfile[], model: ReportModel) {
  const { summary, clusterNames, words } = model
  const columns: readonly Column<ClusterProfile>[] = [
    ...clusterSizeColumns(clusterNames),
    ...clusterMeanColumns(summary.settings),
    ...clusterMedianColumns(summary.settings),
  ]
  draft.section(words.say('clusters.report.profiles'))
  addTable(draft, columns, profiles, model, { headerHeight: 50 })
  return { first: draft.rows - profiles.length + 1, last: draft.rows }
}

/** Who is in each cluster, in a sentence. */
function addNames(draft: SheetDraft, names: readonly ClusterName[], { words }: ReportModel): void {
  if (names.length === 0) return
  draft.section(words.say('clusters.report.who'))
  for (const { number, sentence } of names) {
    draft.add([
      { value: clusterTitle(number, names, words), look: LOOKS.text },
      { value: words.write(sentence), look: LOOKS.note, span: WIDTHS.length - 1 },
    ])
  }
}

function addChart(
  draft: SheetDraft,
  profiles: readonly ClusterProfile[],
  { first, last }: { readonly first: number; readonly last: number },
  { words }: ReportModel,
): SheetChart {
  const rows = { from: draft.rows + 1, to: draft.rows + 1 + CHART_ROWS }
  draft.skip(CHART_ROWS + 2)
  const range = (column: string) => `$${column}$${first}:$${column}$${last}`
  return barChart(
    {
      title: words.say('clusters.report.chart'),
      axes: { rows: words.say('clusters.report.axis'), figures: words.say('segments.column.customers') },
      categories: range('A'),
      values: range('B'),
      colors: profiles.map(() => COLOR),
      format: FORMATS.count,
      rows,
      columns: [0, 6],
    },
    words,
  )
}

function addFigures(draft: SheetDraft, figures: ClusterFigures, { words }: ReportModel): void {
  draft.section(words.say('clusters.report.quality'))
  for (const { label, kind, value, about } of clusterFigures(figures, words)) {
    const look = typeof value === 'number' ? numberLook(formatOf(kind, FORMATS.decimal), { bold: true }) : LOOKS.text
    draft.add([
      { value: words.say(label), look: LOOKS.label },
      { value, look, span: 2 },
      { value: about, look: LOOKS.note, span: 7 },
    ])
  }
}

function addCandidates(draft: SheetDraft, candidates: readonly ClusterCandidate[], model: ReportModel): void {
  if (candidates.length === 0) return
  draft.section(model.words.say('clusters.report.candidates'))
  addTable(draft, CANDIDATE_COLUMNS, candidates, model, { headerHeight: 36 })
}
