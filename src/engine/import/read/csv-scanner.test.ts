import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_BUDGETS } from './budgets.ts'
import { CsvScanner } from './csv-scanner.ts'
import { refusalsFor } from './refusals.ts'
import { type CollectedRow, copyRow } from './testing/collect-rows.ts'

function scan(text: string, { delimiter = ',', chunk = 1 << 20, budgets = DEFAULT_BUDGETS } = {}) {
  const rows: CollectedRow[] = []
  const scanner = new CsvScanner(
    delimiter.charCodeAt(0),
    (row) => {
      rows.push(copyRow(row))
      return undefined
    },
    budgets,
    refusalsFor('till.csv'),
  )
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += chunk) scanner.feed(Buffer.from(bytes.subarray(at, at + chunk)))
  scanner.end()
  return { rows, extent: scanner.extent() }
}

const values = (text: string, delimiter = ',') => scan(text, { delimiter }).rows.map((row) => row.values)

it('refuses a row whose cells take too much together, each of which may stand', () => {
  const cell = 'x'.repeat(1_000_000)
  expect(scan(`${`${cell},`.repeat(7)}\n${`${cell},`.repeat(7)}`).extent.rows).toBe(2)
  expect(() => scan(`${cell},`.repeat(9))).toThrow(
    expect.objectContaining({ code: 'too-large', detail: expect.stringMatching(/more than 8000000 characters/) }),
  )
})

const field = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'é', '€', '"', ',', ';', '\n', '\r', '\t', ' ', '😀'), maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)

describe('CsvScanner', () => {
  it('reads back any table that was written by the rules, however it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.integer({ min: 1, max: 64 }),
        (table, delimiter, lineEnd, endsWithLine, chunk) => {
          const written = table.map((row) => row.map((text) => quoted(text, delimiter)).join(delimiter)).join(lineEnd)
          const expected = table.flatMap((row) => {
            const width = row.findLastIndex((text) => text !== '') + 1
            return row.every((text) => text.trim() === '')
              ? []
              : [row.slice(0, width).map((text) => (text === '' ? null : text))]
          })
          const { rows } = scan(endsWithLine ? written + lineEnd : written, { delimiter, chunk })
          expect(rows.map((row) => row.values)).toEqual(expected)
        },
      ),
    )
  })

  it('numbers records as Excel numbers rows, blank ones too, and counts values', () => {
    const { rows, extent } = scan('a,b\r\n\r\n,\u00a0 , \r\n"x\ny",1,2,\r\n')
    expect(rows.map(({ number }) => number)).toEqual([1, 4])
    expect(extent).toEqual({ rows: 2, columns: 3, cells: 5 })
  })

  it('is as lenient as Excel', () => {
    expect(values('5" disc,a"b,"x"y, z\n')).toEqual([['5" disc', 'a"b', 'xy', ' z']])
    expect(values('"he said ""no"""')).toEqual([['he said "no"']])
    expect(values('""')).toEqual([])
  })

  it.each([1, 3, 1 << 20])('takes spaces before a quoted field for nothing, in chunks of %d', (chunk) => {
    const read = (text: string) => scan(text, { chunk }).rows.map((row) => row.values)
    expect(read('1, "Hat, blue",  "a ""b""" ,3\n, "x"')).toEqual([
      ['1', 'Hat, blue', 'a "b" ', '3'],
      [null, 'x'],
    ])
    expect(read('1, "open,2\n3, "half" way,4\n5, ""')).toEqual([['1', ' "open', '2'], ['3', ' "half" way', '4'], ['5']])
  })

  it('names the place of a quote that is never closed', () => {
    const text = 'a,b\n"1\n2",3\n4,"open\n5,6\n'
    expect(() => scan(text)).toThrow(
      expect.objectContaining({ code: 'damaged-file', message: expect.stringMatching(/line 4 in column 2/) }),
    )
  })

  it.each([1, 7, 1 << 20])('refuses a field beyond the budget, in chunks of %d', (chunk) => {
    const budgets = { ...DEFAULT_BUDGETS, textBytes: 100 }
    const long = `a,b\n1,"${'x'.repeat(200)}"\n`
    expect(() => scan(long, { budgets, chunk })).toThrow(/line 2 in column 2 is too long/)
    expect(() => scan(long.replaceAll('"', ''), { budgets, chunk })).toThrow(/is too long/)
  })

  it('refuses more columns than Excel has', () => {
    expect(values(`${','.repeat(16_383)}x`)[0]).toHaveLength(16_384)
    expect(() => scan(`a\n${','.repeat(16_384)}x`)).toThrow(/row 2 has more than 16,384 columns/)
  })

  it('stops when the consumer has enough', () => {
    let seen = 0
    const scanner = new CsvScanner(44, () => ++seen < 2, DEFAULT_BUDGETS, refusalsFor('till.csv'))
    scanner.feed(Buffer.from('a\nb\nc\n'))
    scanner.end()
    expect(scanner.extent()).toEqual({ rows: 2, columns: 1, cells: 2 })
  })
})

function quoted(text: string, delimiter: string): string {
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
}
