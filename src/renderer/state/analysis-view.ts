import type { AnalysisName } from '../../shared/analyses/analyses.ts'
import { isAnalysis } from '../../shared/analyses/analyses.ts'
import { ALL_SALES, type AnalysisFilter } from '../../shared/analyses/analysis-filter.ts'
import type { ChosenOptions } from '../../shared/analyses/analysis-options.ts'
import type { RunSummary } from '../../shared/model/summary.ts'
import type { View } from './screen-params.ts'
import { useView } from './view.tsx'

/** What the screen of an analysis is told; what is left out is as it was last. */
export interface AnalysisParams {
  /** Which sales it looks at. */
  readonly filter?: AnalysisFilter
  readonly options?: ChosenOptions
  /** The table that is looked at, where one is at a time. */
  readonly table?: string
  /** Which of a chart's measures is drawn, by the first column of it. */
  readonly measure?: string
}

/** What an analysis shows, and how to change it. The filter is the same for all analyses until it is changed. */
export interface AnalysisView {
  readonly shown: Required<Pick<AnalysisParams, 'filter' | 'options'>> & Pick<AnalysisParams, 'table' | 'measure'>
  readonly change: (params: AnalysisParams) => void
}

/** The view of an analysis over a result, kept with the place in the history, so that back and forward restore it. */
export function useAnalysisView(name: AnalysisName, summary: RunSummary): AnalysisView {
  const { view, seen, go } = useView()
  const analyses = seen.filter(isOfAnalysis)
  const last: AnalysisParams = analyses.find((each) => each.name === name && each.options !== undefined) ?? {}
  const own: AnalysisParams = view.name === name ? view : {}
  const filter = own.filter ?? analyses.find((each) => each.filter !== undefined)?.filter ?? ALL_SALES
  const params: AnalysisParams = { ...withoutName(last), ...withoutName(own), filter }
  const shown = { ...params, options: params.options ?? {}, filter: inResult(filter, summary) }
  return { shown, change: (changed) => go({ ...params, ...changed, name }) }
}

function isOfAnalysis(view: View): view is Extract<View, { readonly name: AnalysisName }> {
  return isAnalysis(view.name)
}

function withoutName(params: AnalysisParams & { readonly name?: string }): AnalysisParams {
  const { name: _, ...rest } = params
  return rest
}

/** Without the segments and clusters that another result had. */
function inResult(filter: AnalysisFilter, { segments, clusters }: RunSummary): AnalysisFilter {
  const names = new Set(segments.map(({ name }) => name))
  return {
    ...filter,
    segments: filter.segments.filter((name) => names.has(name)),
    clusters: filter.clusters.filter((number) => number <= (clusters?.k ?? 0)),
  }
}
