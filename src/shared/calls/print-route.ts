import { BEST_IS, type BestIs } from '../scores/show-score.ts'

/** The sizes of paper that a report is laid out for. */
export const PAPERS = ['a4', 'letter'] as const

/** One of {@link PAPERS}. */
export type Paper = (typeof PAPERS)[number]

/** What is to be laid out on paper. */
export interface PrintJob {
  readonly runId: number
  readonly paper: Paper
  /** How many customers of each segment are listed. */
  readonly top: number
  readonly bestIs: BestIs
}

const ROUTE = /^\?print=run-(\d{1,9})-(a4|letter)-top-(\d{1,3})-best-(highest|lowest)(?:&locale=[A-Za-z0-9-]+)?$/

/** The part of the page's address that asks for a report on paper, from the `?` on. */
export function printRoute({ runId, paper, top, bestIs }: PrintJob): string {
  return `?print=run-${runId}-${paper}-top-${top}-best-${bestIs}`
}

/** What such an address asks for, in whatever language; null when it asks for the window or for nothing that can be laid out. */
export function readPrintRoute(search: string): PrintJob | null {
  const [, runId, name, top, best] = ROUTE.exec(search) ?? []
  const paper = PAPERS.find((known) => known === name)
  const bestIs = BEST_IS.find((known) => known === best)
  return paper === undefined || bestIs === undefined ? null : { runId: Number(runId), paper, top: Number(top), bestIs }
}
