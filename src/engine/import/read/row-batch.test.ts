import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RowBatch, RowPacker, RowUnpacker } from './row-batch.ts'
import { RowHasher } from './row-hash.ts'
import { CELL, type Row } from './source.ts'
import { type CollectedRow, copyRow } from './testing/collect-rows.ts'

const cell = fc.oneof(
  fc.string().map((text) => [CELL.text, text] as const),
  fc.constantFrom('hat', 'cap', 'United Kingdom').map((text) => [CELL.text, text] as const),
  fc.double({ noNaN: true }).map((number) => [CELL.number, number] as const),
  fc.integer().map((time) => [CELL.date, time] as const),
  fc.integer({ min: 0 }).map((time) => [CELL.time, time] as const),
  fc.boolean().map((answer) => [CELL.boolean, answer] as const),
  fc.constantFrom([CELL.empty, null] as const, [CELL.error, null] as const),
)
const rows = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 60 })

function rowOf(cells: readonly (readonly [number, Row['values'][number]])[], number: number): Row {
  return {
    number,
    width: cells.length,
    kinds: Uint8Array.from(cells, ([kind]) => kind),
    values: cells.map(([, value]) => value),
  }
}

/** How many batches wait before they are unpacked. */
const AHEAD = 2

/** Packs rows, sends the batches as threads do, and unpacks each as late as it may be. */
function across(given: Iterable<Row>): { got: CollectedRow[]; hashes: number[][]; batches: RowBatch[] } {
  const batches: RowBatch[] = []
  const waiting: RowBatch[] = []
  const packer = new RowPacker(AHEAD, (batch) => {
    if (waiting.length === AHEAD) unpacker.unpack(waiting.shift() as RowBatch)
    waiting.push(batch)
    batches.push(batch)
  })
  const got: CollectedRow[] = []
  const hashes: number[][] = []
  const unpacker = new RowUnpacker((row) => {
    got.push(copyRow(row))
    hashes.push([row.hash?.low ?? 0, row.hash?.high ?? 0])
    return true
  })
  for (const row of given) packer.add(row)
  packer.finish()
  for (const batch of waiting) unpacker.unpack(batch)
  return { got, hashes, batches }
}

describe('rows that cross between threads', () => {
  it('arrive as they were, with their hashes', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const given = table.map((cells, at) => rowOf(cells, at + 1))
        const { got, hashes } = across(given)
        expect(got).toEqual(given.map(copyRow))
        const hasher = new RowHasher()
        expect(hashes).toEqual(
          given.map((row) => {
            const { low, high } = hasher.hash(row)
            return [low, high]
          }),
        )
      }),
    )
  })

  it('bring a text once, however often it stands in them', () => {
    const given = Array.from({ length: 2_500 }, (_, at) => rowOf([[CELL.text, `hat ${at % 7}`]], at + 1))
    const { got, batches } = across(given)
    expect(got).toHaveLength(2_500)
    expect(batches.map(({ rows, texts }) => [rows, texts.length])).toEqual([
      [1_000, 7],
      [1_000, 0],
      [500, 0],
    ])
  })

  it('are forgotten where nearly all texts differ, so that memory stays flat', () => {
    const given = Array.from({ length: 250_000 }, (_, at) => rowOf([[CELL.text, `order ${at}`]], at + 1))
    const { got, batches } = across(given)
    expect(batches.filter(({ forgets }) => forgets)).toHaveLength(7)
    expect(got[0]?.values).toEqual(['order 0'])
    expect(got[101_000]?.values).toEqual(['order 101000'])
    expect(got[249_999]?.values).toEqual(['order 249999'])
  })

  it('fill a batch by their cells where they are wide', () => {
    const wide = Array.from({ length: 16_384 }, () => [CELL.number, 1] as const)
    const { got, batches } = across([rowOf(wide, 1), rowOf(wide, 2), rowOf(wide.slice(1), 3)])
    expect(batches).toHaveLength(3)
    expect(got.map(({ values }) => values.length)).toEqual([16_384, 16_384, 16_383])
  })
})
