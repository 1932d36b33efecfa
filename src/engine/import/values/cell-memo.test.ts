import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CELL, type Row } from '../read/source.ts'
import { CellMemo } from './cell-memo.ts'
import { cellText, idText } from './cell-text.ts'
import { Named } from './named.ts'
import { NamedCells } from './named-cells.ts'

const text = fc.constantFrom('', 'hat', 'HAT', ' hat ', "'007", '12', '12.0')
const cell = fc.oneof(
  text.map((value) => [CELL.text, value] as const),
  fc.constantFrom(0, 1, 12, 12.5).map((value) => [CELL.number, value] as const),
  fc.constantFrom(0, 12).map((value) => [CELL.date, value] as const),
  fc.boolean().map((value) => [CELL.boolean, value] as const),
  fc.constant([CELL.empty, null] as const),
)
/** Rows of up to two cells; where a text came from tells nothing for sure. */
const rows = fc.array(
  fc.record({
    cells: fc.array(cell, { maxLength: 2 }),
    places: fc.option(fc.array(fc.nat(2), { minLength: 2, maxLength: 2 }), { nil: undefined }),
  }),
  { maxLength: 40 },
)

interface Given {
  readonly cells: readonly (readonly [number, Row['values'][number]])[]
  readonly places?: readonly number[] | undefined
}

function rowOf({ cells, places }: Given): Row {
  return {
    number: 1,
    width: cells.length,
    kinds: Uint8Array.from(cells, ([kind]) => kind),
    values: cells.map(([, value]) => value),
    ...(places ? { places: Int32Array.from(places) } : {}),
  }
}

describe('what is remembered of a column', () => {
  it('is what would be made of each of its cells', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(-1, 0, 1), (given, at) => {
        const make = (row: Row, column: number) => `${column} ${cellText(row, column)}`
        const memo = new CellMemo(at, make)
        const table = given.map(rowOf)
        expect(table.map((row) => memo.of(row))).toEqual(table.map((row) => make(row, at)))
      }),
    )
  })

  it('makes the same of a text but once', () => {
    let made = 0
    const memo = new CellMemo(0, () => ++made)
    const before = made
    const table = ['hat', 'cap', 'hat', 'hat', 'cap', 'hat'].map((value) => rowOf({ cells: [[CELL.text, value]] }))
    expect(new Set(table.map((row) => memo.of(row))).size).toBe(2)
    expect(made - before).toBe(2)
  })

  it('stays right when a column has more texts than are remembered', () => {
    const memo = new CellMemo(0, cellText)
    for (const round of [0, 1]) {
      for (let each = round; each < 70_000; each++) {
        const value = `order ${each}`
        const row = {
          number: 1,
          width: 1,
          kinds: Uint8Array.of(CELL.text),
          values: [value],
          places: Int32Array.of(each),
        }
        if (memo.of(row) !== value) expect(memo.of(row)).toBe(value)
      }
    }
  })
})

describe('the ids of a column', () => {
  it('are named by texts and numbers alike', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const ids = new NamedCells(0, (id) => (id === '' ? null : new Named(id)))
        const table = given.map(rowOf)
        const named = table.map((row) => ids.of(row))
        expect(named.map((each) => each?.text ?? '')).toEqual(table.map((row) => idText(row, 0)))
      }),
    )
  })

  it('are made once, texts and numbers', () => {
    const ids = new NamedCells(0, (id) => new Named(id))
    const table = ['hat', 12, 'cap', 13].map((value) =>
      rowOf({ cells: [[typeof value === 'number' ? CELL.number : CELL.text, value]] }),
    )
    const named = table.map((row) => ids.of(row))
    for (const [at, row] of table.entries()) expect(ids.of(row)).toBe(named[at])
  })

  it('are none in rows that end before the column, whatever an earlier row left there', () => {
    const ids = new NamedCells(1, (id) => (id === '' ? null : new Named(id)))
    const row = { number: 1, width: 1, kinds: Uint8Array.of(CELL.text, CELL.number), values: ['a', 45] }
    expect(ids.of(row)).toBeNull()
    expect(ids.of({ ...row, width: 2 })?.text).toBe('45')
    expect(ids.of(row)).toBeNull()
  })
})
