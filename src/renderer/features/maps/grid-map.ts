import type { ScoreRange, SegmentMap, SegmentRule } from '../../../shared/model/segment-map.ts'
import { scoresNeeded } from '../../../shared/segment-maps/fit-map.ts'
import { matchSegment, meanOfFrequencyAndMonetary } from '../../../shared/segment-maps/match-segment.ts'

/** What a grid sets against recency: frequency, or the rounded mean of frequency and monetary. */
export type GridAxis = 'f' | 'fm'

/** A map that is a grid: the segment of each cell, by recency score and then by the score of the axis, each less one. */
export interface MapGrid {
  readonly axis: GridAxis
  readonly cells: readonly (readonly string[])[]
}

/** The grid that a map is, where its rules look at recency and one axis only; null for other maps. */
export function gridOf(map: SegmentMap): MapGrid | null {
  const size = scoresNeeded(map)
  if (size === null) return null
  const isOn = (axis: GridAxis) =>
    map.rules.every((rule) => conditions(rule).every((key) => key === 'r' || key === axis))
  const axis = isOn('f') ? 'f' : isOn('fm') ? 'fm' : null
  if (axis === null) return null
  const steps = stepsTo(size)
  // With frequency and monetary alike their mean is the same score, whichever axis it is.
  return { axis, cells: steps.map((r) => steps.map((score) => matchSegment(map, { r, f: score, m: score }))) }
}

/** The grid nearest to a map that is none: each cell goes to the segment that has most of its codes. Null for any number of scores. */
export function nearestGrid(map: SegmentMap, axis: GridAxis): MapGrid | null {
  const size = scoresNeeded(map)
  if (size === null) return null
  const steps = stepsTo(size)
  const cells = steps.map((r) =>
    steps.map((score) => {
      const votes = new Map<string, number>()
      for (const f of steps) {
        for (const m of steps) {
          const place = axis === 'f' ? f : meanOfFrequencyAndMonetary({ r, f, m })
          if (place !== score) continue
          const name = matchSegment(map, { r, f, m })
          votes.set(name, (votes.get(name) ?? 0) + 1)
        }
      }
      return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0]
    }),
  )
  return { axis, cells }
}

/** A grid with one cell in another segment. */
export function painted({ axis, cells }: MapGrid, r: number, score: number, segment: string): MapGrid {
  const row = cells[r - 1]
  return row === undefined ? { axis, cells } : { axis, cells: cells.with(r - 1, row.with(score - 1, segment)) }
}

/** As few rules as rectangles of one segment can be found, one after the other; cells of `others` get none. */
export function rulesOf({ axis, cells }: MapGrid, others: string): readonly SegmentRule[] {
  const taken = cells.map((row) => row.map((name) => name === others))
  const rules: SegmentRule[] = []
  for (const [r, row] of cells.entries()) {
    for (const [score, segment] of row.entries()) {
      if (taken[r]?.[score]) continue
      const isFree = (at: number, on: number) => cells[at]?.[on] === segment && taken[at]?.[on] === false
      let high = score
      while (isFree(r, high + 1)) high++
      let last = r
      while (range(score, high).every((on) => isFree(last + 1, on))) last++
      for (const at of range(r, last)) for (const on of range(score, high)) (taken[at] as boolean[])[on] = true
      const recency: ScoreRange = [r + 1, last + 1]
      const other: ScoreRange = [score + 1, high + 1]
      rules.push(axis === 'f' ? { segment, r: recency, f: other } : { segment, r: recency, fm: other })
    }
  }
  return rules
}

function conditions(rule: SegmentRule): readonly string[] {
  return Object.keys(rule).filter((key) => key !== 'segment')
}

function stepsTo(most: number): readonly number[] {
  return range(1, most)
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}
