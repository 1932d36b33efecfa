import type { GridCell } from '../../shared/model/summary.ts'

/** Scores from worst to best, as the columns of the grid run. */
export const SCORES_UP = [1, 2, 3, 4, 5] as const

/** Scores from best to worst, as the rows of the grid run. */
export const SCORES_DOWN = [5, 4, 3, 2, 1] as const

/** The cell of two scores; an empty one where the result has none. */
export function cellAt(cells: readonly GridCell[], r: number, f: number): GridCell {
  return cells.find((cell) => cell.r === r && cell.f === f) ?? { r, f, customers: 0, revenue: 0, segment: null }
}

const STEPS: Readonly<Record<string, readonly [r: number, f: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  Home: [-4, 0],
  End: [4, 0],
}

/** Where a key leads from a cell, staying inside the grid; null for other keys. */
export function moveInGrid(
  [r, f]: readonly [r: number, f: number],
  key: string,
): readonly [r: number, f: number] | null {
  const step = STEPS[key]
  return step === undefined ? null : [inside(r + step[0]), inside(f + step[1])]
}

function inside(score: number): number {
  return Math.min(5, Math.max(1, score))
}
