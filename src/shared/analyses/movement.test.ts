import { expect, it } from 'vitest'
import { filledTables } from './analyses.ts'
import { type MatrixRow, MOVEMENT, type MovedCustomer, type MovementFigures, type MoveRow } from './movement.ts'
import { writtenTables } from './testing/written-tables.ts'

const SEGMENTS = ['Champions', 'Lost']
const BEST: MatrixRow = { segment: 'Champions', to: { Champions: 8, Lost: 2 }, left: 0, worse: 2, better: 0 }
const NEW: MatrixRow = { segment: null, to: { Champions: 1, Lost: 0 }, left: 0, worse: 0, better: 0 }
const MOVE: MoveRow = {
  from: 'Champions',
  to: 'Lost',
  direction: 'worse',
  customers: 2,
  spentBefore: 30_0000,
  spentBetween: 5_0000,
}
const ANN: MovedCustomer = {
  id: 'C1',
  name: 'Ann',
  phone: null,
  email: null,
  optOut: null,
  from: 'Champions',
  to: 'Lost',
  spentBefore: 30_0000,
  spentBetween: 5_0000,
}
const FIGURES: MovementFigures = {
  segments: SEGMENTS,
  colors: { Champions: '#1b7f5c' },
  from: '2024-03-01',
  to: '2024-06-01',
  series: [{ date: '2024-03-01', sizes: { Champions: 10 } }],
  matrix: [BEST, NEW],
  moves: [MOVE],
  customers: [ANN],
}

it('shows the sizes of segments over time, and who went where', () => {
  expect(writtenTables('movement', FIGURES)).toEqual({
    series: ['Before | Champions | Lost', '1 Mar 2024 | 10 | 0'],
    matrix: [
      'Was in | Champions | Lost | Slipped | Improved | Total',
      'Champions | 8 | 2 | 2 | 0 | 10',
      'Not yet a customer | 1 | 0 | 0 | 0 | 1',
    ],
    moves: [
      'Was in | Is in | Direction | Customers | Spent before | Spent between | Change',
      'Champions | Lost | ▼ Worse | 2 | £30 | £5 | -£25',
    ],
    customers: [
      'Customer | Name | Was in | Is in | Spent before | Spent between | Change',
      'C1 | Ann | Champions | Lost | £30 | £5 | -£25',
    ],
  })
})

it('has a column for who left only where somebody did, who counts in the total', () => {
  const matrix = [{ ...BEST, left: 3 }, NEW]
  expect(writtenTables('movement', { ...FIGURES, matrix }).matrix?.slice(0, 2)).toEqual([
    'Was in | Champions | Lost | No orders in the period | Slipped | Improved | Total',
    'Champions | 8 | 2 | 3 | 2 | 0 | 13',
  ])
  const moves = [
    { ...MOVE, to: null, direction: 'left' as const },
    { ...MOVE, from: null, direction: 'new' as const },
  ]
  expect(writtenTables('movement', { ...FIGURES, moves }).moves?.slice(1)).toEqual([
    'Champions | No orders in the period | ◇ Left | 2 | £30 | £5 | -£25',
    'Not yet a customer | Lost | ◆ New | 2 | £30 | £5 | -£25',
  ])
})

it('has the colours of segments, grey for others', () => {
  const [series] = filledTables('movement', FIGURES)
  expect(series?.columns.map(({ color }) => color)).toEqual([undefined, '#1b7f5c', '#8a8f98'])
  expect(series?.chart).toEqual({ kind: 'areas', columns: SEGMENTS })
})

it('a figure opens the list of those it counts', () => {
  const { matrix, moves } = MOVEMENT.tables
  const opened = (row: MatrixRow, column: string) => matrix?.opens?.(row, column)
  expect(opened(BEST, 'Lost')).toEqual({ fromSegment: 'Champions', toSegment: 'Lost' })
  expect(opened(BEST, 'worse')).toEqual({ fromSegment: 'Champions', toSegment: '(worse)' })
  expect(opened({ ...BEST, better: 1 }, 'better')).toEqual({ fromSegment: 'Champions', toSegment: '(better)' })
  expect(opened({ ...BEST, left: 1 }, 'left')).toEqual({ fromSegment: 'Champions', toSegment: '(left)' })
  expect(opened(NEW, 'Champions')).toEqual({ fromSegment: '(not yet)', toSegment: 'Champions' })
  for (const column of ['from', 'total', 'better', 'left', 'Other']) expect(opened(BEST, column)).toBeNull()
  expect(opened(NEW, 'Lost')).toBeNull()
  expect(moves?.opens?.(MOVE, 'customers')).toEqual({ fromSegment: 'Champions', toSegment: 'Lost' })
  expect(moves?.opens?.({ ...MOVE, from: null }, 'customers')).toEqual({ fromSegment: '(not yet)', toSegment: 'Lost' })
  expect(moves?.opens?.({ ...MOVE, to: null }, 'customers')).toMatchObject({ toSegment: '(left)' })
  expect(moves?.opens?.(MOVE, 'change')).toBeNull()
})

it('is in JSON the series where there is one, else the matrix', () => {
  expect(MOVEMENT.json(FIGURES)).toEqual({
    dates: ['2024-03-01'],
    series: [
      { segment: 'Champions', customers: [10] },
      { segment: 'Lost', customers: [0] },
    ],
  })
  expect(
    MOVEMENT.json({
      ...FIGURES,
      series: [],
      matrix: [
        { ...BEST, left: 3 },
        { ...NEW, to: {} },
      ],
    }),
  ).toEqual({
    from: '2024-03-01',
    to: '2024-06-01',
    matrix: [
      { segment: 'Champions', to: { Champions: 8, Lost: 2, null: 3 } },
      { segment: null, to: { Champions: 0, Lost: 0 } },
    ],
  })
})
