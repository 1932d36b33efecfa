import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type SettledSettings } from '../../shared/model/settings.ts'
import { SEGMENT_MAPS } from '../../shared/segment-maps/index.ts'
import { countSales } from '../sales/counted-sales.ts'
import { DAY, dayAfter, FIRST_DAY, fillSales, line, openFewSales } from '../sales/testing/few-sales.ts'
import { moveRows } from './move-rows.ts'
import type { Move } from './segment-matrix.ts'
import type { Scoring } from './segments-before.ts'

const database = openFewSales()

/** Ten days from day 100 to day 110, and the ten before them. */
const [FROM, TO] = [dayAfter(100), dayAfter(110)]

function rowsOf(moves: readonly Move[], segments: readonly string[] | null, part: Partial<SettledSettings> = {}) {
  const settings = { ...DEFAULT_SETTINGS, asOf: dayAfter(200), exclude: [], ...part }
  const map = SEGMENT_MAPS[0] as Scoring['map']
  const scoring = { database, sales: countSales(database, settings), settings, map, given: null }
  return moveRows(scoring, moves, segments, FROM, TO)
}
const on = (day: number, amount: number, part = {}) => line({ time: (FIRST_DAY + day) * DAY, amount, ...part })
const move = (from: string | null, to: string | null, ...keys: number[]): Move => ({ from, to, keys })
const SEGMENTS = ['Best', 'Middle', 'Last']

it('counts what was spent from the first day up to the last, and in as many days before', () => {
  // Each amount tells its day: those of days 89 and 110 lie outside.
  fillSales(database, [on(89, 1), on(90, 10), on(99, 100), on(100, 1_000), on(109, 10_000), on(110, 100_000)])
  expect(rowsOf([move('Best', 'Last', 1)], SEGMENTS)).toMatchObject([{ spentBefore: 110, spentBetween: 11_000 }])
})

it('takes what came back off where returns lower spending', () => {
  fillSales(database, [on(95, 500), on(96, -200, { kind: 2 }), on(105, 50), on(106, -20, { kind: 2 })])
  const spent = (returns: SettledSettings['returns']) => rowsOf([move('Best', 'Best', 1)], SEGMENTS, { returns })
  expect(spent('net')).toMatchObject([{ spentBefore: 300, spentBetween: 30 }])
  expect(spent('ignore')).toMatchObject([{ spentBefore: 500, spentBetween: 50 }])
})

it('adds up all customers of a move, each with their own', () => {
  fillSales(database, [on(95, 5), on(105, 7, { customer: 2 }), on(106, 100, { customer: 3 })])
  const [both, cleo] = rowsOf([move('Best', 'Last', 1, 2), move('Middle', 'Last', 3)], SEGMENTS)
  expect(both).toMatchObject({ customers: 2, spentBefore: 5, spentBetween: 7 })
  expect(cleo).toMatchObject({ customers: 1, spentBefore: 0, spentBetween: 100 })
})

it('puts moves to a worse segment first, and of each kind those of most customers', () => {
  fillSales(database, [on(0, 1), on(0, 1, { customer: 2 }), on(0, 1, { customer: 3 })])
  const moves = [
    move('Best', 'Best', 1),
    move('Best', null, 1),
    move(null, 'Best', 1),
    move('Last', 'Middle', 1),
    move('Middle', 'Best', 2, 3),
    move('Best', 'Middle', 1),
    move('Middle', 'Last', 1, 2, 3),
  ]
  const kinds = (segments: readonly string[] | null) =>
    rowsOf(moves, segments).map(({ direction, customers }) => `${direction} ${customers}`)
  expect(kinds(SEGMENTS)).toEqual(['worse 3', 'worse 1', 'better 2', 'better 1', 'new 1', 'left 1', 'same 1'])
  expect(kinds(null)).toEqual(['other 3', 'other 2', 'other 1', 'other 1', 'new 1', 'left 1', 'same 1'])
})
