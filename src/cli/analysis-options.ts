import { ANALYSIS_NAMES, type AnalysisName } from '../shared/analyses/analyses.ts'

/** An option for each analysis, by its name. */
export const ANALYSIS_OPTIONS = Object.fromEntries(ANALYSIS_NAMES.map((name) => [name, { type: 'boolean' }])) as Record<
  AnalysisName,
  { readonly type: 'boolean' }
>

/** The analyses that are asked for, in their order. */
export function readAnalyses(values: { readonly [N in AnalysisName]?: boolean | undefined }): readonly AnalysisName[] {
  return ANALYSIS_NAMES.filter((name) => values[name])
}
