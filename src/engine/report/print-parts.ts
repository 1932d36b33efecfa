import { type AnalysisName, analysisOf, isAnalysis } from '../../shared/analyses/analyses.ts'
import type { AnalysisFigures, AnalysisTable } from '../../shared/analyses/analysis.ts'
import type { OverdueFigures } from '../../shared/analyses/overdue.ts'
import type { OverviewFigures } from '../../shared/analyses/overview.ts'
import type { ProductsFigures } from '../../shared/analyses/products.ts'
import type { CustomerRow } from '../../shared/model/customers.ts'
import type { PaperWish } from '../../shared/model/paper.ts'
import type { PrintAnalysis, PrintCalls, PrintModel } from '../../shared/model/report.ts'
import { contactableRows } from '../customers/contactable.ts'
import type { StoredRun } from '../database/runs.ts'

/** What a segment's page lists of what it spends most on. */
const PRODUCTS_PER_SEGMENT = 10

/** Where the parts of a report come from. */
interface Sources {
  readonly logo: string | null
  readonly analyse: (name: AnalysisName) => AnalysisFigures
  /** The customers of a segment who spent most. */
  readonly topOf: (segment: string) => readonly CustomerRow[]
}

type Parts = Pick<PrintModel, 'logo' | 'segments' | 'overview' | 'analyses' | 'calls'>

/** What a report on paper holds beside the figures of the result; only what is printed is worked out. */
export function printParts(wish: PaperWish, run: StoredRun, { logo, analyse, topOf }: Sources): Parts {
  const { parts, rows } = wish
  const known = new Map<AnalysisName, AnalysisFigures>()
  // The engine gives each analysis the figures of its own.
  const figuresOf = <Figures>(name: AnalysisName) => {
    const figures = known.get(name) ?? analyse(name)
    known.set(name, figures)
    return figures as Figures
  }
  const pages = parts.includes('eachSegment') ? pagedSegments(wish, run) : []
  const products = pages.length === 0 ? [] : figuresOf<ProductsFigures>('products').segmentsBySpending
  return {
    logo,
    segments: pages.map((name) => ({
      name,
      top: topOf(name),
      products: products.filter(({ group }) => group === name).slice(0, PRODUCTS_PER_SEGMENT),
    })),
    overview: parts.includes('summary') ? figuresOf<OverviewFigures>('overview') : null,
    analyses: parts.filter(isAnalysis).map((name) => cutTables(name, figuresOf(name), rows)),
    calls: parts.includes('calls') ? callsOf(figuresOf('overdue'), rows) : null,
  }
}

/** In the order of the map: those that were chosen, or all that hold somebody. */
function pagedSegments({ segments }: PaperWish, { summary }: StoredRun): readonly string[] {
  const isWanted = (name: string, customers: number) =>
    segments.length === 0 ? customers > 0 : segments.includes(name)
  return summary.segments.filter(({ name, customers }) => isWanted(name, customers)).map(({ name }) => name)
}

/** With the first rows of each table; all of those that are periods, which are drawn as a line. */
function cutTables(name: AnalysisName, figures: AnalysisFigures, most: number): PrintAnalysis {
  const tables = analysisOf(name).tables as Readonly<Record<string, AnalysisTable<object, AnalysisFigures>>>
  const shown: Record<string, unknown> = {}
  const cut: Record<string, number> = {}
  for (const [id, { days }] of Object.entries(tables)) {
    const rows = figures[id]
    if (!Array.isArray(rows) || rows.length <= most) continue
    cut[id] = rows.length
    if (days === undefined) shown[id] = rows.slice(0, most)
  }
  return { name, figures: { ...figures, ...shown }, cut }
}

function callsOf({ customers }: OverdueFigures, most: number): PrintCalls {
  const wanted = contactableRows(customers, { leaveOutOptOuts: true, first: null })
  const all = [...wanted]
  return { customers: all.slice(0, most), total: all.length, leftOut: wanted.leftOut }
}
