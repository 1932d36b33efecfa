import type { Tokens } from '../theme/tokens.ts'

/**
 * The same in light and dark. The first six are Okabe's and Ito's; the others were searched for, so that any two stay apart also with a
 * colour vision deficiency and each stands out from the dark surface (cluster-colors.test.ts measures it).
 */
const COLORS = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#d55e00',
  '#56b4e9',
  '#a361fb',
  '#9bb587',
  '#7b677c',
  '#8687df',
  '#b45244',
  '#d1a0be',
] as const

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'] as const

/** The colour of a cluster by its 1-based number, the same in every chart. */
export function clusterColor(number: number): string {
  return COLORS[(number - 1) % COLORS.length] ?? COLORS[0]
}

/** The shape of a cluster's points, so that colour is never alone in telling clusters apart. */
export function clusterSymbol(number: number): (typeof SYMBOLS)[number] {
  return SYMBOLS[(number - 1) % SYMBOLS.length] ?? SYMBOLS[0]
}

/**
 * How a cluster's points are drawn, 0 for customers without a cluster: without an outline, which washes dense areas out, and a little
 * transparent, so that they grow darker instead.
 */
export function pointStyle(cluster: number, { textQuiet }: Tokens) {
  return { color: cluster === 0 ? textQuiet : clusterColor(cluster), opacity: 0.7 }
}
