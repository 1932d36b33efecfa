/** Told apart also with a colour vision deficiency (Okabe and Ito, then Tol), and the same in light and dark. */
const COLORS = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#d55e00',
  '#56b4e9',
  '#7f3c8d',
  '#999933',
  '#882255',
  '#44aa99',
  '#8c6d4f',
  '#6b7280',
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
