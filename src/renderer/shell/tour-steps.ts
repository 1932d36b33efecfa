import type { ScreenName } from '../state/screen-params.ts'

/** The screens that the tour leads over, in order; each has a text, `tour.` and its short name. */
export const TOUR = [
  { screen: 'import', text: 'tour.import' },
  { screen: 'import-record', text: 'tour.record' },
  { screen: 'segments', text: 'tour.segments' },
  { screen: 'overdue', text: 'tour.overdue' },
  { screen: 'report', text: 'tour.report' },
] as const satisfies readonly { readonly screen: ScreenName; readonly text: string }[]

/** The step that a screen is, where it is one, else the one that was reached: who looks around is not taken back. */
export function stepAt(screen: ScreenName, reached: number): number {
  const at = TOUR.findIndex((step) => step.screen === screen)
  return at < 0 ? reached : at
}
