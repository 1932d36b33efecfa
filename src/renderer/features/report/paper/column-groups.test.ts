import { expect, test } from 'vitest'
import type { Column } from '../../../../shared/tables/column.ts'
import { columnGroups, filledColumns } from './column-groups.ts'

const columns = (count: number): Column<number>[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `c${at}`,
    title: 'trends.month',
    heading: () => `M${at}`,
    kind: at === 0 ? 'text' : 'money',
    value: () => (at === 0 ? 'Champions' : 12_345_670_000),
  }))

test('a table that fits stays whole, a wide one is parted, and each part begins with the names', () => {
  expect(columnGroups(columns(6), [1], 'GBP').map((group) => group.length)).toEqual([6])
  const parts = columnGroups(columns(30), [1], 'GBP')
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.every(([first, second]) => first?.id === 'c0' && second !== undefined)).toBe(true)
  expect(parts.flatMap((group) => group.slice(1).map(({ id }) => id))).toEqual(
    columns(30)
      .slice(1)
      .map(({ id }) => id),
  )
})

test('a column that is empty in every row is left out, one with a figure of some row is not', () => {
  const all = [0, 1, 2].map(
    (at): Column<readonly (number | null)[]> => ({
      id: `c${at}`,
      title: 'trends.month',
      kind: 'count',
      value: (row) => row[at] ?? null,
    }),
  )
  const rows = [
    [null, null, 0],
    [null, 2, null],
  ]
  expect(filledColumns(all, rows).map(({ id }) => id)).toEqual(['c0', 'c1', 'c2'])
  expect(filledColumns(all, rows.slice(0, 1)).map(({ id }) => id)).toEqual(['c0', 'c2'])
})
