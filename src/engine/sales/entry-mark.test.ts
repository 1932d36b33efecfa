import { expect, it } from 'vitest'
import type { SalesColumns } from './columns.ts'
import { entryPlace, readMark } from './entry-mark.ts'

const DAY = 86_400
const markOf = (time: number, kind: number, duplicate: number) => time * 8 + kind * 2 + duplicate

it('a mark is read back into what it was made of, before 1970 too', () => {
  for (const [day, second] of [
    [0, 0],
    [19_000, DAY - 1],
    [-2, 5],
  ] as const) {
    for (const kind of [0, 1, 2, 3] as const) {
      for (const duplicate of [0, 1] as const) {
        expect(readMark(markOf(day * DAY + second, kind, duplicate))).toEqual({ day, second, kind, duplicate })
      }
    }
  }
})

it('marks sort by time, then kind, then duplicates', () => {
  const marks = [markOf(1, 0, 0), markOf(1, 0, 1), markOf(1, 1, 0), markOf(1, 3, 1), markOf(2, 0, 0)]
  expect(marks.toSorted((a, b) => a - b)).toEqual(marks)
  expect(new Set(marks).size).toBe(marks.length)
})

it('an entry is found by customer, order and mark, and nothing else is found', () => {
  const entries = [
    [0, 0, 5, 7, 0, 0],
    [3, 1, 5, 7, 0, 0],
    [3, 1, 5, 7, 0, 1],
    [3, 1, 5, 7, 2, 0],
    [3, 1, 6, 0, 0, 0],
    [3, 4, 5, 7, 0, 0],
    [9, 1, 5, 7, 0, 0],
  ] as const
  const columns = {
    customers: Int32Array.of(0, 3, 9),
    starts: Int32Array.of(0, 1, 6, 7),
    order: entries.map((entry) => entry[1]),
    day: entries.map((entry) => entry[2]),
    second: entries.map((entry) => entry[3]),
    kind: entries.map((entry) => entry[4]),
    duplicate: entries.map((entry) => entry[5]),
  } as unknown as SalesColumns
  for (const [at, [customer, order, day, second, kind, duplicate]] of entries.entries()) {
    expect(entryPlace(columns, customer, order, markOf(day * DAY + second, kind, duplicate))).toBe(at)
  }
  const mark = markOf(5 * DAY + 7, 0, 0)
  for (const [customer, order] of [
    [4, 1],
    [3, 2],
    [9, 4],
    [10, 1],
  ] as const) {
    expect(() => entryPlace(columns, customer, order, mark)).toThrow(/not among the sales/)
  }
})
