import { z } from 'zod'
import { ANALYSIS_NAMES, analysisOf, areOptionsOf } from '../analyses/analyses.ts'
import type { AnalysisFigures } from '../analyses/analysis.ts'
import type { AnalysisFilter } from '../analyses/analysis-filter.ts'
import type { CustomerOutlook } from '../analyses/customer-outlook.ts'
import { engineCall, gives } from './call.ts'
import { rowId } from './fields.ts'

const names = () => z.array(z.string().max(1_000)).max(10_000)

/** Which sales an analysis looks at. */
export const analysisFilter = (): z.ZodType<AnalysisFilter> =>
  z.strictObject({
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    stores: names(),
    countries: names(),
    segments: names(),
    clusters: z.array(z.int().min(1)).max(1_000),
  })

/** An analysis with what was chosen of it; what is left out is as it begins. */
export const analysisWish = () => ({
  analysis: z.enum(ANALYSIS_NAMES),
  runId: rowId(),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional(),
  filter: analysisFilter().optional(),
})

/** Whether the options are such of the analysis. */
export function takesOptions({
  analysis,
  options = {},
}: Pick<z.output<z.ZodObject<ReturnType<typeof analysisWish>>>, 'analysis' | 'options'>): boolean {
  return areOptionsOf(analysis, options)
}

/** What is asked of the sales beside the segments. */
export const ANALYSIS_CALLS = {
  /** The figures of an analysis, over those sales of a run that the filter takes; options that are left out are as they begin. */
  'analyses.show': engineCall({
    params: () => z.strictObject(analysisWish()).refine(takesOptions),
    result: gives<AnalysisFigures>(),
    runs: ({ analysis }) => (analysisOf(analysis).isLong ? 'in a thread' : 'here'),
  }),
  /** The rhythm, the past segments and the value of one customer of a run. */
  'analyses.customer': engineCall({
    params: () => z.strictObject({ runId: rowId(), customer: z.string().max(1_000) }),
    result: gives<CustomerOutlook>(),
    runs: 'in a thread',
  }),
}
