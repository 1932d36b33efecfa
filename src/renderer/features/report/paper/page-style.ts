import type { Paper } from '../../../../shared/calls/print-route.ts'
import type { Words } from '../../../../shared/words/words.ts'
import { FONTS, TOKENS } from '../../../theme/tokens.ts'

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

/** The white around the text, in millimetres. */
export const MARGINS = { top: 20, side: 16, bottom: 18 } as const

/** What stands at the edges of every page but the first. */
export interface PageEdges {
  readonly header: string
  readonly headerEnd: string
  readonly footer: string
}

/** The style sheet of the pages: their size, and a header and numbers at their edges; the cover has none. */
export function pageStyle(paper: Paper, { header, headerEnd, footer }: PageEdges, { say }: Pick<Words, 'say'>): string {
  const { top, side, bottom } = MARGINS
  const look = `font: 8pt ${FONTS.text}; color: ${TOKENS.light.textQuiet}`
  return `@page {
  size: ${PAPER_SIZES[paper].name};
  margin: ${top}mm ${side}mm ${bottom}mm;
  @top-left { content: ${cssString(header)}; ${look} }
  @top-right { content: ${cssString(headerEnd)}; ${look} }
  @bottom-left { content: ${cssString(footer)}; ${look} }
  @bottom-right { content: ${pageNumber(say)}; ${look} }
}
@page :first {
  @top-left { content: none }
  @top-right { content: none }
  @bottom-left { content: none }
  @bottom-right { content: none }
}`
}

/** `Page 2 of 5` as CSS counts pages. */
function pageNumber(say: Words['say']): string {
  // The counters' places are marked by characters that no text has.
  const [before = '', between = '', after = ''] = say('report.page', { page: '\u0001', pages: '\u0001' }).split(
    '\u0001',
  )
  return `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`
}

/** Any text as a string of CSS; what could end the string, or the style element, is escaped. */
export function cssString(text: string): string {
  const escaped = Array.from(text, (letter) =>
    /["\\<>\p{Cc}]/u.test(letter) ? `\\${(letter.codePointAt(0) ?? 0).toString(16)} ` : letter,
  )
  return `"${escaped.join('')}"`
}
