/** Where a tip stands beside its element. */
export type TipPlace = 'top' | 'right'

/** What an element carries whose tip is shown by `TipHost`. */
interface Tip {
  readonly 'data-tip': string
  readonly 'data-tip-place'?: TipPlace
}

/** Words that are shown beside an element on hover and on focus: spread it on the element. Hundreds of them cost nothing until then. */
export function tip(words: string, place: TipPlace = 'top'): Tip {
  return { 'data-tip': words, 'data-tip-place': place }
}
