import type { Settler } from './draft.ts'
import { settleMarks } from './settle-marks.ts'

/** What the evidence of a file decides, in this order: which columns the sales are in, then what their rows mean. */
export const SETTLERS: readonly Settler[] = [settleMarks]
