import { describe, expect, it } from 'vitest'
import { inspectSource } from './inspect-source.ts'
import { CELL } from './source.ts'
import { collectRows, collectValues } from './testing/collect-rows.ts'
import { odsCell, odsContent, odsParts, odsRow, odsTable, writeOds } from './testing/ods-writer.ts'
import { temporaryFiles } from './testing/temporary-files.ts'
import { writeZip } from './testing/zip-writer.ts'

const write = temporaryFiles()
const book = (tables: string, styles?: string) => write('book.ods', writeOds(odsContent(tables, styles)))
const ofCells = (...cells: string[]) => collectRows(book(odsTable(odsRow(...cells))))
const typed = (type: string, value: string, shown = 'shown') => odsCell(`office:value-type="${type}" ${value}`, shown)
const FIVE = typed('float', 'office:value="5"')
const EMPTY = '<table:table-cell/>'

describe('cells of an OpenDocument spreadsheet', () => {
  it.each([
    ['float', 'office:value="12.5"', CELL.number, 12.5],
    ['float', 'office:value="1E3"', CELL.number, 1000],
    ['float', 'office:value="4006381333931000123"', CELL.text, '4006381333931000123'],
    ['percentage', 'office:value="0.25"', CELL.number, 0.25],
    ['currency', 'office:currency="EUR" office:value="9.99"', CELL.number, 9.99],
    ['date', 'office:date-value="2024-02-29"', CELL.date, Date.UTC(2024, 1, 29)],
    ['date', 'office:date-value="2024-02-29T13:45:30.1234567891"', CELL.date, Date.UTC(2024, 1, 29, 13, 45, 30, 123)],
    ['date', 'office:date-value="1899-12-30"', CELL.number, 0],
    ['date', 'office:date-value="1899-12-30T09:30:00"', CELL.time, 34_200_000],
    ['date', 'office:date-value="2024-02-30"', CELL.text, 'shown'],
    ['time', 'office:time-value="PT16H45M00S"', CELL.time, 60_300_000],
    ['time', 'office:time-value="PT36H00M00.5S"', CELL.time, 129_600_500],
    ['time', 'office:time-value="-P1DT1S"', CELL.time, -86_401_000],
    ['time', 'office:time-value="09:55:33"', CELL.time, 35_733_000],
    ['boolean', 'office:boolean-value="true"', CELL.boolean, true],
    ['boolean', 'office:boolean-value="0"', CELL.boolean, false],
    ['string', 'office:string-value="as stored"', CELL.text, 'as stored'],
    ['string', '', CELL.text, 'shown'],
    ['unknown', '', CELL.text, 'shown'],
    ['float', '', CELL.text, 'shown'],
  ])('of type %s with %s', async (type, value, kind, expected) => {
    const { rows } = await ofCells(typed(type, value))
    expect(rows).toEqual([{ number: 1, kinds: [kind], values: [expected] }])
  })

  it.each([
    typed('string', 'office:string-value="" calcext:value-type="error" table:formula="of:=1/0"', '#DIV/0!'),
    typed('float', 'office:value="0" table:formula="of:=1/0"', '#DIV/0!'),
    typed('float', 'office:value="0"', 'Err:502'),
    typed('float', 'office:value="1" table:formula="of:=A9"', '#BEZUG!'),
    typed('string', 'table:formula="of:=A9"', 'Ошибка:502'),
    typed('string', '', 'Err:502'),
    typed('string', '', '#N/A'),
  ])('that hold an error: %s', async (cell) => {
    const { rows } = await ofCells(FIVE, cell)
    expect(rows[0]).toEqual({ number: 1, kinds: [CELL.number, CELL.error], values: [5, null] })
  })

  it('that LibreOffice made formulas of are the booleans that they were', async () => {
    const { rows } = await ofCells(
      odsCell('table:formula="of:=TRUE()" office:value-type="float" office:value="1"', 'TRUE'),
      odsCell('table:formula="of:=FALSE()" office:value-type="float" office:value="0"', 'FALSE'),
    )
    expect(rows[0]).toEqual({ number: 1, kinds: [CELL.boolean, CELL.boolean], values: [true, false] })
  })

  it('that are written alike, column by column, are read like the first of them', async () => {
    const alike: readonly (readonly [cell: (row: number) => string, value: (row: number) => unknown])[] = [
      [(row) => typed('string', 'office:string-value="as stored"', `shown ${row}`), () => 'as stored'],
      [(row) => typed('string', '', `text ${row}`), (row) => `text ${row}`],
      [(row) => typed('float', `office:value="${row}.5"`), (row) => row + 0.5],
      [(row) => typed('date', `office:date-value="2024-02-0${row}"`), (row) => Date.UTC(2024, 1, row)],
      [(row) => typed('string', '', row === 3 ? '' : 'now and then'), (row) => (row === 3 ? null : 'now and then')],
      [(row) => typed('boolean', `office:boolean-value="${row === 2}"`), (row) => row === 2],
    ]
    const lines = [1, 2, 3, 4, 5]
    const { rows } = await collectRows(
      book(odsTable(lines.map((row) => odsRow(...alike.map(([cell]) => cell(row)))).join(''))),
    )
    expect(rows.map(({ values }) => values)).toEqual(lines.map((row) => alike.map(([, value]) => value(row))))
  })

  it('whose text only looks like an error are texts', async () => {
    const { rows } = await ofCells(...['#SALE!', 'Err:5', 'Order: 502'].map((text) => typed('string', '', text)))
    expect(rows[0]?.values).toEqual(['#SALE!', 'Err:5', 'Order: 502'])
  })

  it('keep paragraphs, spans and the spaces that are meant, and no notes', async () => {
    const inner = [
      '<office:annotation><text:p>a note</text:p></office:annotation>',
      '<text:p>two<text:s text:c="3"/>words  <text:span>and\n <text:a>a link</text:a></text:span><text:tab/>&lt;x&gt; </text:p>',
      '<text:p> next<text:line-break/>line<text:note>foot</text:note><![CDATA[ & ]]></text:p>',
    ]
    const { rows } = await ofCells(`<table:table-cell office:value-type="string">${inner.join('')}</table:table-cell>`)
    expect(rows[0]?.values).toEqual(['two   words and a link\t<x> \nnext\nline & '])
  })

  it('count formulas without a value, unless others have one: then they gave an empty text', async () => {
    const bare = odsCell('table:formula="of:=A1"')
    expect((await ofCells(FIVE, bare, bare)).extent).toMatchObject({ cells: 1, formulasWithoutValue: 2 })
    for (const valued of [
      odsCell('table:formula="of:=A1" office:value-type="float" office:value="5"', '5'),
      odsCell('table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""'),
    ]) {
      expect((await ofCells(FIVE, bare, valued)).extent.formulasWithoutValue).toBe(0)
    }
  })
})

describe('rows of an OpenDocument spreadsheet', () => {
  it('are repeated and counted as they say', async () => {
    const rows = [
      '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>',
      `<table:table-row table:number-rows-repeated="2">${odsCell('office:value-type="float" office:value="5" table:number-columns-repeated="2"')}</table:table-row>`,
      `<table:table-row-group><table:table-header-rows>${odsRow(EMPTY, '<table:covered-table-cell/>', FIVE)}</table:table-header-rows></table:table-row-group>`,
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    ]
    const { rows: found, extent } = await collectRows(book(odsTable(rows.join(''))))
    expect(found.map(({ number, values }) => [number, values])).toEqual([
      [4, [5, 5]],
      [5, [5, 5]],
      [6, [null, null, 5]],
    ])
    expect(extent).toMatchObject({ rows: 3, columns: 3, cells: 5 })
  })

  it('have budgets, for what costs the file no bytes too', async () => {
    const times = (what: string, count: number) => `table:number-${what}-repeated="${count}"`
    const one = 'office:value-type="float" office:value="5"'
    for (const [row, words] of [
      [odsRow(odsCell(`${one} ${times('columns', 16_385)}`)), /16,384 columns/],
      [`<table:table-row ${times('rows', 1_048_577)}>${FIVE}</table:table-row>`, /1,048,576 rows/],
      [
        `<table:table-row ${times('rows', 10_000)}>${odsCell(`${one} ${times('columns', 16_000)}`)}</table:table-row>`,
        /can unpack/,
      ],
      [odsRow(odsCell('office:value-type="string"', '<text:s text:c="900000000"/>')), /texts need more memory/],
    ] as const) {
      await expect(collectRows(book(odsTable(row)))).rejects.toMatchObject({
        code: 'too-large',
        message: expect.stringMatching(words),
      })
    }
  })

  it('can be stopped early and cancelled', async () => {
    const path = book(odsTable(odsRow(FIVE).repeat(100)))
    const { openSource } = await import('./open-source.ts')
    const source = await openSource(path)
    expect(await source.read(0, (row) => row.number < 3)).toMatchObject({ rows: 3 })
    await expect(source.read(0, () => undefined, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    })
    await source.close()
    await expect(openSource(path, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' })
  })
})

describe('OpenDocument spreadsheets', () => {
  it('tell their sheets, hidden ones too, and leave out what they keep of other files', async () => {
    const styles =
      '<style:style style:name="shy" style:family="table"><style:table-properties table:display="false"/></style:style>'
    const tables = [
      '<table:tracked-changes><table:cell-content-change><table:table table:name="old"/></table:cell-content-change></table:tracked-changes>',
      odsTable(odsRow(typed('float', 'office:value="1"')), 'First'),
      odsTable(odsRow(FIVE), "'file:///a.ods'#$Data"),
      `<table:table table:name="Second" table:style-name="shy"><table:shapes><table:table><table:table-row>${FIVE}</table:table-row></table:table></table:shapes>${odsRow(FIVE, FIVE)}</table:table>`,
    ]
    const { format, sheets } = await inspectSource(book(tables.join(''), styles))
    expect(format).toBe('ods')
    expect(sheets).toMatchObject([
      { name: 'First', hidden: false, rows: 1, columns: 1 },
      { name: 'Second', hidden: true, rows: 1, columns: 2 },
    ])
  })

  it('are read whatever their prefixes, foreign elements, declarations and other parts', async () => {
    const content = odsContent(
      `<text:variable-decls/><foo:bar xmlns:foo="urn:foo"/>${odsTable(odsRow(typed('float', 'office:value="1"'), FIVE))}`,
    )
    const renamed = content.replaceAll(/(?<=[</ ])table:|(?<=xmlns:)table(?==)/g, (prefix) =>
      prefix.replace('table', 't'),
    )
    for (const each of [content, renamed]) {
      const odd = [
        { name: 'meta.xml', data: '<broken' },
        { name: 'styles.xml', data: '' },
      ]
      expect(await collectValues(write('odd.ods', writeOds(each, odd)))).toEqual([[1, 5]])
    }
  })

  it('find the ends of their sheets past tables inside them, comments, and tags with spaces', async () => {
    const inner = `<table:table table:name="a>b"/><table:table><table:table-row>${FIVE}</table:table-row></table:table>`
    const first = `<table:table table:name="First">${odsRow(`<table:table-cell>${inner}</table:table-cell>`, FIVE)}`
    const second = odsTable(odsRow(FIVE, FIVE), 'Second')
    for (const end of ['</table:table>', '<!-- </table:table> --></table:table>', '</table:table >']) {
      const { sheets } = await inspectSource(book(`${first}${end}${second}`))
      expect(sheets).toMatchObject([
        { name: 'First', cells: 1 },
        { name: 'Second', cells: 2 },
      ])
    }
  })

  it('are read as one XML file', async () => {
    const { rows } = await collectRows(write('flat.fods', odsContent(odsTable(odsRow(FIVE)), '', 'document')))
    expect(rows).toEqual([{ number: 1, kinds: [CELL.number], values: [5] }])
  })

  it('are read with bytes after the end of the archive', async () => {
    const whole = writeOds(odsContent(odsTable(odsRow(FIVE))))
    for (const after of ['\n', '\r\n\0\0', 'x'.repeat(70_000)]) {
      expect(await collectValues(write('after.ods', Buffer.concat([whole, Buffer.from(after)])))).toEqual([[5]])
    }
  })

  it('are refused with a document type, a password, another kind of document, or cut', async () => {
    const content = odsContent(odsTable(odsRow(FIVE)))
    const declaring = content.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')
    const letter = content.replaceAll('office:spreadsheet', 'office:text')
    const secret = odsParts('x').map((part) =>
      part.name === 'META-INF/manifest.xml' ? { ...part, data: '<m:encryption-data/>' } : part,
    )
    for (const [bytes, code, words] of [
      [writeOds(declaring), 'damaged-file', /^secret\.ods /],
      [writeZip(secret), 'encrypted', /LibreOffice/],
      [writeOds(letter), 'not-a-spreadsheet', /another kind/],
      [writeOds(content.slice(0, -60)), 'damaged-file', /^secret\.ods /],
    ] as const) {
      await expect(inspectSource(write('secret.ods', bytes))).rejects.toMatchObject({
        code,
        message: expect.stringMatching(words),
      })
    }
  })
})
