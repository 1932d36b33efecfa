import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tableHeadings, tableNamer } from './excel-table.ts'

it('gives each column a heading of its own, on one line', () => {
  expect(tableHeadings(['Orders', 'orders', '', 'Year\n before', 'Orders (2)'])).toEqual([
    ...['Orders', 'orders (2)', '3', 'Year before', 'Orders (2) (2)'],
  ])
})

it('names tables as Excel allows, each once, whatever the sheets are called', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('A1', 'R1C1', 'At Risk', 'at-risk', '5 stars'))),
      (sheets) => {
        const names = sheets.map(tableNamer())
        for (const name of names) expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_]*_\d+$/u)
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
      },
    ),
  )
})
