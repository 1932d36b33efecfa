import { expect, it } from 'vitest'
import { CELL, type Row, type Source } from '../read/source.ts'
import { sampleSheet } from './sample.ts'
import { sampleAround } from './wider-sample.ts'

/** A sheet of so many rows, of which each order has so many; like a reader of files it reuses its row. */
function sheetOf(count: number, ofOrder = 1, length = 1): Source & { readonly asked: () => number } {
  let asked = 0
  const row: Row = { number: 0, width: 1, kinds: Uint8Array.of(CELL.text), values: [''] }
  return {
    format: 'xlsx',
    sheets: [{ name: 'Sales', hidden: false }],
    async read(_sheet, onRow) {
      for (let number = 2; number < count + 2; number++) {
        row.number = number
        row.values[0] = `${Math.floor((number - 2) / ofOrder)}`.padStart(length, '0')
        asked++
        if (onRow(row) === false) break
      }
      return { rows: asked, columns: 1, cells: asked }
    },
    close: async () => {},
    asked: () => asked,
  } as Source & { readonly asked: () => number }
}

const numbers = (rows: readonly Row[]) => rows.map(({ number }) => number)

it('is the first thousand rows of a sheet, and no more is read', async () => {
  const source = sheetOf(1_500)
  const rows = await sampleSheet(source, 0)
  expect([rows.length, source.asked(), rows[0]?.values[0], rows[999]?.values[0]]).toEqual([1_000, 1_000, '0', '999'])
  expect(await sampleSheet(sheetOf(5), 0)).toHaveLength(5)
})

it('ends earlier where texts are long', async () => {
  expect(await sampleSheet(sheetOf(20, 1, 1_000_000), 0)).toHaveLength(8)
})

it('is wider where more is asked for: 30,000 rows from the first on, and two thousand around later ones', async () => {
  const source = sheetOf(60_000)
  expect(numbers(await sampleAround(source, 0, [], undefined))).toHaveLength(30_000)
  expect(source.asked()).toBe(30_001)
  const around = numbers(await sampleAround(sheetOf(60_000), 0, [45_000, 50_000], undefined)).slice(30_000)
  expect(around).toHaveLength(4_002)
  expect([around[0], around[2_000], around[2_001], around.at(-1)]).toEqual([44_000, 46_000, 49_000, 51_000])
})

it('begins no stretch within an order', async () => {
  const rows = await sampleAround(sheetOf(60_000, 7), 0, [45_000], 0)
  const [first, ...later] = rows.slice(30_000)
  // Row 44,000 is in the middle of an order; the next one begins three rows below.
  expect(first?.number).toBe(44_004)
  expect((44_004 - 2) % 7).toBe(0)
  expect(later.at(-1)?.number).toBe(46_000)
})
