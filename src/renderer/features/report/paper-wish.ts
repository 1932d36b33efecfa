import type { PaperWish, PrintJob } from '../../../shared/model/paper.ts'

/** What of a job the engine works out; the rest is how it is drawn. */
export function wishOf({ runId, parts, segments, top, rows }: PrintJob) {
  return { runId, parts: [...parts], segments: [...segments], top, rows } satisfies PaperWish
}
