import { describe, expect, it } from 'vitest'
import { CELL, type Row } from '../read/source.ts'
import { Evidence } from './evidence.ts'
import { readableCells } from './readable-cells.ts'
import { charactersIn, columnTexts, isCut } from './sample.ts'

type Cell = string | number | null

/** Rows of texts and numbers; behind their width stands what an earlier row left. */
const rowsOf = (...table: readonly (readonly Cell[])[]): Row[] =>
  table.map((cells, at) => ({
    number: at + 2,
    width: cells.length,
    kinds: Uint8Array.from([...cells, 'left'], (cell) =>
      cell === null ? CELL.empty : typeof cell === 'number' ? CELL.number : CELL.text,
    ),
    values: [...cells, 'left'],
  }))

describe('what a column shows', () => {
  const evidence = new Evidence(
    { row: 1, names: ['Name', 'Amount', 'Day'] },
    rowsOf(['ann', '1.50', '2024-03-01'], ['bob', 2, 45_352], [' ann ', 'free', 'soon'], ['', null, null], ['cy']),
  )

  it('is how many cells have a value, which ones, and what they can be read as', () => {
    expect(evidence.column(0)).toEqual({
      ...{ filled: 5, numbers: 0, dates: 0, isComplete: true },
      values: new Map([
        ['ann', 2],
        ['bob', 1],
        ['cy', 1],
      ]),
    })
    expect(evidence.column(1)).toMatchObject({ filled: 3, numbers: 2, isComplete: true })
    expect(evidence.column(2)).toMatchObject({ filled: 3, dates: 2 })
    expect(evidence.column(2)).toBe(evidence.column(2))
  })

  it('is read as keys and as numbers, row by row', () => {
    expect(evidence.keys(0)).toEqual(['ann', 'bob', 'ann', '', 'cy'])
    expect(evidence.keys(0)).toBe(evidence.keys(0))
    expect([...evidence.numbers(1)]).toEqual([15_000, 20_000, Number.NaN, Number.NaN, Number.NaN])
    expect(evidence.numbers(1)).toBe(evidence.numbers(1))
  })

  it('can be what a role needs where at least half of it can be read so', () => {
    expect(evidence.isPlausible('amount', 1)).toBe(true)
    expect(evidence.isPlausible('amount', 0)).toBe(false)
    expect(evidence.isPlausible('date', 2)).toBe(true)
    expect(evidence.isPlausible('date', 0)).toBe(false)
    expect(evidence.isPlausible('customer', 0)).toBe(true)
    const half = new Evidence({ row: 1, names: ['a', 'b'] }, rowsOf([1, 1], ['x', 2]))
    expect([half.isPlausible('price', 0), half.isPlausible('type', 0), half.isPlausible('type', 1)]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('holds a thousand different values at most', () => {
    const many = (count: number) =>
      new Evidence({ row: 1, names: ['a'] }, rowsOf(...Array.from({ length: count }, (_, at) => [`v${at}`]), ['v0']))
    expect([many(1_000).column(0).values.size, many(1_000).column(0).isComplete]).toEqual([1_000, true])
    expect([many(1_001).column(0).values.size, many(1_001).column(0).isComplete]).toEqual([1_000, false])
    expect(many(1_001).column(0).values.get('v0')).toBe(2)
  })

  it('has the decimal mark that its cells tell, else the usual one, or the one that was found out', () => {
    const rows = rowsOf(['1.234', '1,5'], ['5.678', '2,5'])
    const usual = new Evidence({ row: 1, names: ['a', 'b'] }, rows, ',')
    expect([...usual.numbers(0)]).toEqual([12_340_000, 56_780_000])
    expect([...usual.numbers(1)]).toEqual([15_000, 25_000])
    usual.readWith(0, '.')
    expect([...usual.numbers(0)]).toEqual([12_340, 56_780])
    expect([...new Evidence({ row: 1, names: ['a', 'b'] }, rows).numbers(0)]).toEqual([12_340, 56_780])
  })
})

it.each([
  ['date', [45_352, '31/12/2024', '12/31/2024', '24-03-31', 'soon', 12, null], { filled: 6, readable: 4 }],
  ['price', [5, '5.50', '5,50', '1.234,50', '1,234.50', 'free', ''], { filled: 7, readable: 5 }],
  ['customer', ['ann', 5, null], { filled: 2, readable: 2 }],
] as const)(
  'of the cells for a %s, those with a value and those that can be read are counted',
  (role, cells, counts) => {
    const kinds = rowsOf(...cells.map((cell) => [cell]), [])
    expect(readableCells(role, 0, kinds)).toEqual(counts)
  },
)

it('a real date and a boolean can be read as what they are', () => {
  const rows = [
    { number: 2, width: 1, kinds: Uint8Array.of(CELL.date), values: [0] },
    { number: 3, width: 1, kinds: Uint8Array.of(CELL.boolean), values: [true] },
  ]
  expect(readableCells('date', 0, rows)).toEqual({ filled: 2, readable: 1 })
  expect(readableCells('amount', 0, rows)).toEqual({ filled: 2, readable: 0 })
})

describe('a sample', () => {
  it('has the texts of a column, trimmed, without numbers and empty cells', () => {
    expect([...columnTexts(rowsOf([' a ', 'x'], [5], [''], [null], ['b']), 0)]).toEqual(['a', 'b'])
    expect([...columnTexts(rowsOf(['a'], ['b', 'c']), 1)]).toEqual(['c'])
  })

  it('is cut where it has a thousand rows, or very long ones', () => {
    const rows = (count: number) => rowsOf(...Array.from({ length: count }, () => ['a']))
    expect([isCut(rows(999)), isCut(rows(1_000))]).toEqual([false, true])
    expect(rowsOf(['ab', 5, 'c'], []).map(charactersIn)).toEqual([3, 0])
    const long = 'n'.repeat(4_000_000)
    expect([isCut(rowsOf([long, long])), isCut(rowsOf([long, long.slice(1)]))]).toEqual([true, false])
  })
})
