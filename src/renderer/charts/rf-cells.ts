import type { GridCell } from '../../shared/model/summary.ts'
import { type BestIs, shownScore } from '../../shared/scores/show-score.ts'
import { formatCount, formatDone } from '../ui/format.ts'
import { ofMap, say, words } from '../ui/words.ts'

/** The highest recency and frequency score of a grid; 5 for one without cells. */
export function bestScores(cells: readonly GridCell[]): { readonly r: number; readonly f: number } {
  const last = cells.reduce((best, { r, f }) => ({ r: Math.max(best.r, r), f: Math.max(best.f, f) }), { r: 0, f: 0 })
  return last.r === 0 ? { r: 5, f: 5 } : last
}

/** Scores from worst to best, as the columns of the grid run. */
export function scoresUp(best: number): readonly number[] {
  return Array.from({ length: best }, (_, at) => at + 1)
}

/** Scores from best to worst, as the rows of the grid run. */
export function scoresDown(best: number): readonly number[] {
  return scoresUp(best).toReversed()
}

/** A score on an axis of the grid as it is written; the best one with the letter of its measure. */
export function axisWord(letter: 'R' | 'F', score: number, best: number, bestIs: BestIs): string {
  const shown = shownScore(score, best, bestIs)
  return score === best ? say(letter === 'R' ? 'charts.grid.r' : 'charts.grid.f', { score: shown }) : formatCount(shown)
}

/** The cell of two scores; an empty one where the result has none. */
export function cellAt(cells: readonly GridCell[], r: number, f: number): GridCell {
  return cells.find((cell) => cell.r === r && cell.f === f) ?? { r, f, customers: 0, revenue: 0, parts: [] }
}

const STEPS: Readonly<Record<string, readonly [r: number, f: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  Home: [Number.NEGATIVE_INFINITY, 0],
  End: [Number.POSITIVE_INFINITY, 0],
}

/** Where a key leads from a cell, staying inside the grid; null for other keys. */
export function moveInGrid(
  [r, f]: readonly [r: number, f: number],
  key: string,
  best: { readonly r: number; readonly f: number },
): readonly [r: number, f: number] | null {
  const step = STEPS[key]
  return step === undefined ? null : [inside(r + step[0], best.r), inside(f + step[1], best.f)]
}

function inside(score: number, best: number): number {
  return Math.min(best, Math.max(1, score))
}

/** What a cell holds in one line: `New`, or `New 62%` where others are in it too; nothing where it is empty. */
export function mainWords({ customers, parts }: GridCell): string | null {
  const [main] = parts
  if (main === undefined) return null
  return parts.length === 1
    ? ofMap(main.segment)
    : say('charts.grid.main', { segment: ofMap(main.segment), share: formatDone(main.customers / customers) })
}

/** Everything that a cell holds: `New 400, Promising 290`. */
export function partsInWords({ parts }: GridCell): string {
  return words.list(
    parts.map(({ segment, customers }) => say('charts.grid.part', { segment: ofMap(segment), customers })),
  )
}
