import { expect, it } from 'vitest'
import { CELL, type Row } from '../read/source.ts'
import { FillCells } from './fill-cells.ts'

/** A row of texts; what is null is empty. Behind its width stands what an earlier row left. */
const rowOf = (...texts: readonly (string | null)[]): Row => ({
  number: 7,
  width: texts.length,
  kinds: Uint8Array.from([...texts.map((each) => (each === null ? CELL.empty : CELL.text)), CELL.text]),
  values: [...texts, 'left over'],
})

const shown = ({ number, width, kinds, values }: Row) => ({
  number,
  cells: Array.from({ length: width }, (_, at) => (kinds[at] === CELL.empty ? null : values[at])),
})

it('takes what a row lacks from the last one that had it, column by column, and counts such rows', () => {
  const fill = new FillCells([0, 2])
  const rows = [
    rowOf('A', '1', '2024-03-01'),
    rowOf(null, '2', '2024-03-02'),
    rowOf('  ', '3'),
    rowOf('B', null, null),
    rowOf(null),
    rowOf('C', '4', '2024-03-03'),
  ]
  expect(rows.map((row) => shown(fill.fill(row)))).toEqual([
    { number: 7, cells: ['A', '1', '2024-03-01'] },
    { number: 7, cells: ['A', '2', '2024-03-02'] },
    { number: 7, cells: ['A', '3', '2024-03-02'] },
    { number: 7, cells: ['B', null, '2024-03-02'] },
    { number: 7, cells: ['B', null, '2024-03-02'] },
    { number: 7, cells: ['C', '4', '2024-03-03'] },
  ])
  expect(fill.rows).toBe(4)
})

it('gives a row back as it is that lacks nothing, or nothing that is known', () => {
  const fill = new FillCells([0])
  const [first, second] = [rowOf(null, '1'), rowOf('A', null)]
  expect(fill.fill(first)).toBe(first)
  expect(fill.fill(second)).toBe(second)
  expect(fill.rows).toBe(0)
})

it('keeps the kind of what it takes, and the hash of the row', () => {
  const fill = new FillCells([0])
  fill.fill({ number: 1, width: 1, kinds: Uint8Array.of(CELL.number), values: [12] })
  const hash = { low: 1, high: 2 } as unknown as NonNullable<Row['hash']>
  const filled = fill.fill({ ...rowOf(null, 'x'), hash })
  expect([filled.kinds[0], filled.values[0], filled.hash]).toEqual([CELL.number, 12, hash])
  expect(fill.fill(rowOf(null))).not.toHaveProperty('hash')
})
