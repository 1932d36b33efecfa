import { z } from 'zod'
import { ANALYSIS_NAMES } from '../analyses/analyses.ts'
import type { AnalysisFigures } from '../analyses/analysis.ts'
import { engineCall, gives } from './call.ts'
import { rowId } from './fields.ts'

/** What is asked of the sales beside the segments. */
export const ANALYSIS_CALLS = {
  /** The figures of an analysis, over the sales that count under the settings of a run. */
  'analyses.show': engineCall({
    params: z.strictObject({ analysis: z.enum(ANALYSIS_NAMES), runId: rowId }),
    result: gives<AnalysisFigures>(),
  }),
}
