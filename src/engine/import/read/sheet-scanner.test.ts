import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RegularsError } from '../../../shared/model/errors.ts'
import { DEFAULT_BUDGETS } from './budgets.ts'
import { FORMAT } from './number-format.ts'
import { refusalsFor } from './refusals.ts'
import { SheetScanner } from './sheet-scanner.ts'
import { CELL } from './source.ts'
import { type CollectedRow, copyRow } from './testing/collect-rows.ts'
import { sheetXml } from './testing/workbook-writer.ts'
import { XmlScanner } from './xml-scanner.ts'

const TEXTS = ['alpha', 'beta', '']
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main'

function scan(xml: string, chunkSizes: readonly number[] = [1 << 20]) {
  const rows: CollectedRow[] = []
  const refusals = refusalsFor('till.xlsx')
  const strings = { count: TEXTS.length, get: (index: number) => TEXTS[index] as string }
  const formats = Uint8Array.of(FORMAT.plain, FORMAT.calendar, FORMAT.elapsed)
  const collect = (row: Parameters<typeof copyRow>[0]) => {
    rows.push(copyRow(row))
    return undefined
  }
  const sheet = new SheetScanner({ strings, formats, from1904: false }, collect, DEFAULT_BUDGETS, refusals)
  const scanner = new XmlScanner(sheet, 'sheet1.xml', DEFAULT_BUDGETS, refusals)
  const bytes = Buffer.from(xml)
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = chunkSizes[i % chunkSizes.length] as number
    scanner.feed(Buffer.from(bytes.subarray(at, at + size)))
    at += size
  }
  scanner.end()
  return { rows, extent: sheet.extent() }
}

const values = (rows: string) => scan(sheetXml(rows)).rows.map((row) => row.values)

const RICH_SHEET = `<?xml version="1.0"?><!-- <row r="9"/> --><x:worksheet xmlns:x="${STRICT}" xmlns:y="urn:y"><x:dimension ref="A1:XFD9"/>
<x:sheetData><?pi <row> ?><x:row r='1' spans = "1:3" ><x:c r="A1" t="s" y:t="n" ><x:v>0</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:r><x:rPr><x:b/></x:rPr>
<x:t>né</x:t></x:r><x:r><x:t xml:space="preserve"> &lt;2&#x20ac;&gt;</x:t></x:r><x:rPh sb="0" eb="1"><x:t>no</x:t></x:rPh></x:is></x:c>
<x:c r="D1" y:note="a>b"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row><y:row><y:c><y:v>7</y:v></y:c></y:row>
<x:row r="3"><x:c s="1"><x:v>40513.3513888889</x:v></x:c><x:c/><x:c t="str"><x:v><![CDATA[a<b]]>&amp;_x0041_<!-- c --></x:v></x:c><x:c t="b"><x:v>1</x:v></x:c>
<x:c t="e"><x:v>#N/A</x:v></x:c><x:c s="2"><x:v>1.5</x:v></x:c></x:row></x:sheetData><x:oops></x:worksheet>`

const RICH_ROWS: CollectedRow[] = [
  { number: 1, kinds: [1, 1, 0, 2], values: ['alpha', 'né <2€>', null, 2] },
  { number: 3, kinds: [3, 0, 1, 5, 6, 4], values: [1_291_191_960_000, null, 'a<b&A', true, null, 129_600_000] },
]

function refusalOf(work: () => unknown): RegularsError {
  try {
    work()
  } catch (thrown) {
    if (thrown instanceof RegularsError) return thrown
    throw thrown
  }
  throw new Error('Nothing was refused.')
}

describe('SheetScanner', () => {
  it('reads prefixes, strict files, comments, runs, entities, CDATA and gaps', () => {
    expect(scan(RICH_SHEET).rows).toEqual(RICH_ROWS)
  })

  it('gives the same rows however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 }), (chunkSizes) => {
        expect(scan(RICH_SHEET, chunkSizes).rows).toEqual(RICH_ROWS)
      }),
    )
    expect(scan(RICH_SHEET, [1]).rows).toEqual(RICH_ROWS)
  })

  it('places cells without references after the one before', () => {
    expect(
      values('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c r="B5"><v>4</v></c><c><v>5</v></c></row>'),
    ).toEqual([
      [1, null, 3],
      [null, 4, 5],
    ])
    expect(
      scan(sheetXml('<row><c r="B5"><v>4</v></c></row><row><c><v>5</v></c></row>')).rows.map((row) => row.number),
    ).toEqual([5, 6])
  })

  it('orders cells by their references, and lets the last of two win', () => {
    expect(values('<row r="1"><c r="C1"><v>3</v></c><c r="a1"><v>1</v></c><c r="C1"><v>4</v></c></row>')).toEqual([
      [1, null, 4],
    ])
  })

  it('counts values only, not styled cells', () => {
    const { extent } = scan(
      sheetXml(
        '<row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c><c r="Z1" s="2"/></row><row r="2" s="1"><c r="A2" s="1"/></row>',
      ),
    )
    expect(extent).toEqual({ rows: 1, columns: 2, cells: 1, formulasWithoutValue: 0 })
  })

  it('takes empty texts for empty cells, and counts formulas without a value', () => {
    const { rows, extent } = scan(
      sheetXml(
        '<row r="1"><c t="s"><v>2</v></c><c t="str"><f>""</f><v></v></c><c><f>A1</f></c><c><f>B1</f><v>0</v></c><c t="s"><v/></c></row>',
      ),
    )
    expect(rows).toEqual([{ number: 1, kinds: [0, 0, 0, 2], values: [null, null, null, 0] }])
    expect(extent.formulasWithoutValue).toBe(1)
  })

  it.each([
    ['<c><v>123456789012345678</v></c>', '123456789012345678', CELL.text],
    ['<c><v> 1.5E-7\n</v></c>', 1.5e-7, CELL.number],
    ['<c t="n"><v>1,5</v></c>', '1,5', CELL.text],
    ['<c><v>INF</v></c>', null, CELL.error],
    ['<c t="d"><v>2011-12-09T12:50:00Z</v></c>', Date.UTC(2011, 11, 9, 12, 50), CELL.date],
    ['<c t="d"><v>some day</v></c>', 'some day', CELL.text],
    ['<c s="99"><v>5</v></c>', 5, CELL.number],
    ['<c s="x"><v>5</v></c>', 5, CELL.number],
    ['<c s="1"><v>60</v></c>', 60, CELL.number],
    ['<c s="1"><v>0.25</v></c>', 21_600_000, CELL.time],
    ['<c t="b"><v>true</v></c>', true, CELL.boolean],
    ['<c t="inlineStr"><v>plain</v></c>', 'plain', CELL.text],
    ['<c t="inlineStr"><is><t>kept</t></is><v>0</v></c>', 'kept', CELL.text],
    ['<c t="str"><v>a_x000D__x000A_b _x005F_x0041_ &#0;&unknown;</v></c>', 'a\nb _x0041_ \ufffd&unknown;', CELL.text],
    ['<c t="s"><v> 1 </v></c>', 'beta', CELL.text],
  ])('reads %s', (cell, value, kind) => {
    const [row] = scan(sheetXml(`<row r="1">${cell}</row>`)).rows
    expect(row).toEqual({ number: 1, kinds: [kind], values: [value] })
  })

  it.each([
    ['<row r="1"><c t="s"><v>3</v></c></row>', 'damaged-file', /refers to a text/],
    ['<row r="1"><c t="s"><v>-1</v></c></row>', 'damaged-file', /refers to a text/],
    ['<row r="1"><c t="s"><v>x</v></c></row>', 'damaged-file', /refers to a text/],
    [
      '<row r="1"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>',
      'damaged-file',
      /row 1 twice/,
    ],
    ['<row r="1048577"><c><v>1</v></c></row>', 'too-large', /1,048,576/],
    ['<row r="1"><c r="XFE1"><v>1</v></c></row>', 'too-large', /16,384/],
    ['<row r="one"><c><v>1</v></c></row>', 'damaged-file', /number/],
    ['<row r="1"><c><v>1</v></row>', 'damaged-file', /do not match/],
    ['<row r=1>', 'damaged-file', /quotes/],
    ['<row r="1"><c><v>1</v></c>', 'damaged-file', /do not match/],
    [`<row r="1" x="${'y'.repeat(300_000)}"/>`, 'too-large', /tag/],
    [`<row r="1"><c t="str"><v>${'y'.repeat(1_100_000)}</v></c></row>`, 'too-large', /text/],
  ])('refuses %.60s', (rows, code, words) => {
    const refused = refusalOf(() => scan(sheetXml(rows)))
    expect(refused.code).toBe(code)
    expect(`${refused.message} ${refused.detail}`).toMatch(words)
  })

  it.each([
    ['<worksheet', /ends in the middle/],
    [sheetXml('<row r="1">').slice(0, -30), /ends in the middle/],
    [`<!DOCTYPE a [<!ENTITY b "c">]>${sheetXml('')}`, /document type/],
    ['no xml at all', /ends in the middle/],
  ])('refuses the part %.50s', (xml, words) => {
    expect(refusalOf(() => scan(xml))).toMatchObject({ code: 'damaged-file', detail: expect.stringMatching(words) })
  })
})
