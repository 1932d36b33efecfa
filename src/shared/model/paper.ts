import { ANALYSIS_NAMES } from '../analyses/analyses.ts'
import type { BestIs } from '../scores/show-score.ts'

/** The sizes of paper that a report is laid out for. */
export const PAPERS = ['a4', 'letter'] as const

/** One of {@link PAPERS}. */
export type Paper = (typeof PAPERS)[number]

/** What a report on paper can hold, in its order; `eachSegment` is a page for each of the segments that are chosen. */
export const PAPER_PARTS = [
  'summary',
  'segments',
  'eachSegment',
  'clusters',
  ...ANALYSIS_NAMES,
  'calls',
  'method',
] as const

/** One of {@link PAPER_PARTS}. */
export type PaperPart = (typeof PAPER_PARTS)[number]

/** What is usually wanted. */
export const PAPER_PRESETS = {
  boss: ['summary', 'segments'],
  full: [
    'summary',
    'segments',
    'eachSegment',
    'clusters',
    'overview',
    'trends',
    'cohorts',
    'movement',
    'products',
    'method',
  ],
  calls: ['calls'],
} as const satisfies Record<string, readonly PaperPart[]>

/** The name of one of {@link PAPER_PRESETS}. */
export type PaperPreset = keyof typeof PAPER_PRESETS

/** How many rows of a long table are printed; as many as the screen shows at most. */
export const ROW_LIMITS = ['20', '50', '100'] as const

/** The most characters of a comment. */
export const COMMENT_LIMIT = 3_000

/** What is to be worked out for a report on paper. */
export interface PaperWish {
  readonly runId: number
  readonly parts: readonly PaperPart[]
  /** Those that get a page; an empty list stands for every one that holds somebody. */
  readonly segments: readonly string[]
  /** How many customers of each segment are listed. */
  readonly top: number
  /** How many rows of a long table are printed. */
  readonly rows: number
}

/** What is to be laid out on paper. */
export interface PrintJob extends PaperWish {
  readonly paper: Paper
  readonly bestIs: BestIs
  /** In the person's own words; empty for none. */
  readonly comment: string
  /** BCP 47; null for the language of the app. */
  readonly language: string | null
}
