import { expect, it } from 'vitest'
import { copyRows } from './copy-rows.ts'
import type { ListColumn } from './list-columns.ts'

const COLUMNS: readonly ListColumn<string>[] = [{ header: 'Name', kind: 'text', width: 10, value: (row) => row }]

it.each([
  ['a\tb', '"a\tb"'],
  ['two\nlines', '"two\nlines"'],
  ['say "hi"', '"say ""hi"""'],
  ['a, b; c', 'a, b; c'],
  ['@SUM(A1)', "'@SUM(A1)"],
])('copies %j as %j', (text, field) => {
  expect(copyRows([text], COLUMNS, '.').text).toBe(`Name\r\n${field}`)
})

it('stops at the limit of the clipboard, and says how many rows went in', () => {
  expect(copyRows(['one', 'three', 'x'], COLUMNS, '.', 12)).toEqual({ text: 'Name\r\none', rows: 1 })
})
