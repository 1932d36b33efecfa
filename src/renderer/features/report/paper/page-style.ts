import type { Paper } from '../../../../shared/model/paper.ts'

/** A size of paper in millimetres, and how CSS calls it. */
export interface PaperSize {
  readonly width: number
  readonly height: number
  readonly name: string
  /** What a person calls it. */
  readonly title: string
}

/** Every size of paper. */
export const PAPER_SIZES: Readonly<Record<Paper, PaperSize>> = {
  a4: { width: 210, height: 297, name: 'A4', title: 'A4' },
  letter: { width: 215.9, height: 279.4, name: 'letter', title: 'US Letter' },
}

/** The white around the text, in millimetres; header and footer stand in it. */
export const MARGINS = { top: 24, side: 16, bottom: 17 } as const

/** The style sheet of the pages; their edges are drawn by the report itself, so that the preview has them too. */
export function pageStyle(paper: Paper): string {
  return `@page { size: ${PAPER_SIZES[paper].name}; margin: 0 }`
}
