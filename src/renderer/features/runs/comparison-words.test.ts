import { expect, test } from 'vitest'
import type { RunRecord } from '../../../shared/model/run-list.ts'
import { DEFAULT_SETTINGS } from '../../../shared/model/settings.ts'
import { EVERY_MOVE, firstPair, inOrder, moveEnds, moveOfCell, movesBetween, whoMoved } from './comparison-words.ts'

const run = (runId: number, name: string | null): RunRecord => ({
  runId,
  name,
  madeAt: '2026-03-31T10:00:00Z',
  isStale: false,
  settings: { ...DEFAULT_SETTINGS, exclude: [], asOf: '2026-03-31' },
  mapTitle: 'Eleven segments',
  customers: 1,
  revenue: 1,
})

test('the run that is shown is compared with the newest older one that has a name', () => {
  const runs = [run(9, null), run(8, null), run(5, 'May'), run(3, 'March')]
  expect(firstPair(runs, 9)).toEqual({ earlier: 5, later: 9 })
  expect(firstPair(runs, 3)).toEqual({ earlier: 3, later: 9 })
  expect(firstPair([run(9, null), run(8, null)], 9)).toEqual({ earlier: 8, later: 9 })
  expect(firstPair([run(9, null)], 9)).toBeNull()
})

test('two results are compared from the earlier analysis date to the later, whichever was made or chosen first', () => {
  const past = { ...run(9, null), settings: { ...DEFAULT_SETTINGS, exclude: [], asOf: '2025-12-31' } }
  expect(firstPair([past, run(5, 'May')], 5)).toEqual({ earlier: 9, later: 5 })
  expect(firstPair([past, run(5, 'May')], 9)).toEqual({ earlier: 9, later: 5 })
  expect(inOrder(run(5, 'May'), past)).toEqual({ earlier: 9, later: 5 })
})

test('moves that nobody made count none', () => {
  const moves = [{ from: 'A', to: null, customers: 4 }]
  expect(movesBetween(moves, 'A', null)).toBe(4)
  expect(movesBetween(moves, null, 'A')).toBe(0)
})

test.each([
  [moveOfCell('Champions', 'At Risk'), 9, ['At Risk'], '“May”', { in: 'Champions' }, 'Champions to At Risk'],
  [moveOfCell(null, 'At Risk'), 9, ['At Risk'], '“May”', 'absent', 'Joined to At Risk'],
  [moveOfCell('Champions', null), 5, ['Champions'], '“Now”', 'absent', 'Champions to Gone'],
  [EVERY_MOVE, 9, [], '“May”', 'elsewhere', 'any segment to any segment'],
] as const)('%j is found among the customers', (move, runId, segments, title, was, words) => {
  const { run: inRun, only } = whoMoved(move, { earlier: run(5, 'May'), later: run(9, 'Now') })
  expect(inRun.runId).toBe(runId)
  expect(only).toMatchObject({ segments, otherRun: { title, was } })
  expect(moveEnds(move).join(' to ')).toBe(words)
})
