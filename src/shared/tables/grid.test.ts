import { expect, it } from 'vitest'
import type { GridCell, RunSummary } from '../model/summary.ts'
import { ENGLISH } from '../words/english.ts'
import { cellInWords, SEGMENT_IN_CELL_COLUMNS, SEGMENT_PLACES_COLUMNS, scoreGrid, segmentPlaces } from './grid.ts'
import { written } from './testing/written.ts'

const cell = (r: number, f: number, ...parts: readonly [segment: string, customers: number][]): GridCell => ({
  r,
  f,
  customers: parts.reduce((sum, [, customers]) => sum + customers, 0),
  revenue: 0,
  parts: parts.map(([segment, customers]) => ({ segment, customers })),
})

/** Three recency scores and two frequency scores. */
const RESULT = {
  thresholds: { recency: [30, 90], frequency: [3], monetary: [] },
  segments: [{ name: 'Champions' }, { name: 'Lost' }],
  grid: [cell(3, 2, ['Champions', 8]), cell(2, 2, ['Champions', 3], ['Lost', 1]), cell(1, 1, ['Lost', 5]), cell(3, 1)],
} as unknown as Pick<RunSummary, 'grid' | 'segments' | 'thresholds'>

it('lists where the customers of each segment are, the cell with most of them first', () => {
  const places = segmentPlaces(RESULT, 'highest')
  expect(written(SEGMENT_PLACES_COLUMNS, places)).toEqual([
    'Segment | Customers | By recency and frequency score',
    'Champions | 11 | R3 F2: 8 · R2 F2: 3',
    'Lost | 6 | R1 F1: 5 · R2 F2: 1',
  ])
  expect(
    written(
      SEGMENT_IN_CELL_COLUMNS,
      places.flatMap(({ cells }) => cells),
    ),
  ).toEqual([
    'Segment | Customers | Share of the cell | Recency score | Frequency score',
    'Champions | 8 | 100.0% | 3 | 2',
    'Champions | 3 | 75.0% | 2 | 2',
    'Lost | 5 | 100.0% | 1 | 1',
    'Lost | 1 | 25.0% | 2 | 2',
  ])
})

it('writes places as scores are written, each measure by as many as it has', () => {
  expect(written(SEGMENT_PLACES_COLUMNS, segmentPlaces(RESULT, 'lowest')).slice(1)).toEqual([
    'Champions | 11 | R1 F1: 8 · R2 F1: 3',
    'Lost | 6 | R3 F2: 5 · R2 F1: 1',
  ])
})

it.each([
  ['highest', [1, 2, 3], [2, 1]],
  ['lowest', [3, 2, 1], [1, 2]],
] as const)('draws the grid with the best in the upper right corner where the %s is the best', (bestIs, rs, fs) => {
  const { recency, rows } = scoreGrid(RESULT, bestIs)
  expect(recency).toEqual(rs)
  expect(rows.map(({ frequency }) => frequency)).toEqual(fs)
  expect(rows.map(({ cells }) => cells.map(({ customers }) => customers))).toEqual([
    [0, 4, 8],
    [5, 0, 0],
  ])
  expect(rows.map(({ cells }) => cells.map((each) => cellInWords(each, ENGLISH)))).toEqual([
    ['', 'mostly Champions, 75.0%', 'Champions'],
    ['Lost', '', ''],
  ])
})
