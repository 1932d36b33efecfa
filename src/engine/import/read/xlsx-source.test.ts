import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CellObject, utils, write as writeSheetJs } from 'xlsx'
import { inspectSource } from './inspect-source.ts'
import { openSource } from './open-source.ts'
import { CELL } from './source.ts'
import { collectRows, collectValues } from './testing/collect-rows.ts'
import { temporaryFiles } from './testing/temporary-files.ts'
import { link, links, sheetXml, type TestWorkbook, workbookParts, writeWorkbook } from './testing/workbook-writer.ts'
import { writeZip } from './testing/zip-writer.ts'

const write = temporaryFiles()
const ROW = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>40513.5</v></c></row>'
const STYLES =
  '<numFmts><numFmt numFmtId="170" formatCode="yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="170"/></cellXfs><dxfs><dxf><numFmt numFmtId="1" formatCode="d"/></dxf></dxfs>'
const PLAIN: TestWorkbook = { rows: ROW, strings: '<si><t>hat</t></si>', styles: STYLES }
const NOON = Date.UTC(2010, 11, 1, 12)
const EXPECTED = [['hat', NOON]]

const book = (workbook: TestWorkbook = PLAIN) => write('book.xlsx', writeWorkbook(workbook))
const refusal = (code: string, words: RegExp) => ({ code, detail: expect.stringMatching(words) })

describe('workbooks', () => {
  it('are read through their links, shared strings and styles', async () => {
    expect(await collectValues(book())).toEqual(EXPECTED)
    expect(await inspectSource(book())).toEqual({
      format: 'xlsx',
      sheets: [{ name: 'Data', hidden: false, rows: 1, columns: 2, cells: 2, formulasWithoutValue: 0 }],
    })
  })

  it('count days from 1904 when their own properties say so', async () => {
    const from1904 = await collectValues(book({ ...PLAIN, workbookHead: '<workbookPr date1904="1"/>' }))
    expect(from1904).toEqual([['hat', NOON + 1462 * 86_400_000]])
    for (const said of ['true', 'on', '0', 'false', '2'])
      expect(await collectValues(book({ ...PLAIN, workbookHead: `<workbookPr date1904="${said}"/>` }))).toEqual(
        ['true', 'on'].includes(said) ? from1904 : EXPECTED,
      )
    const foreign = '<workbookPr/><extLst><ext><y:workbookPr xmlns:y="urn:y" date1904="1"/></ext></extLst>'
    expect(await collectValues(book({ ...PLAIN, workbookHead: foreign }))).toEqual(EXPECTED)
  })

  it('are found where their links say, or else at the usual place', async () => {
    const named = (name: string) => ({ name: '_rels/.rels', data: links(link('rId1', 'officeDocument', name)) })
    const moved = workbookParts(PLAIN).map((part) => ({
      ...part,
      name: part.name.replace(/^xl\//, 'book/').replace('workbook.xml', 'main.xml'),
    }))
    const elsewhere = moved.map((part) => (part.name === '_rels/.rels' ? { ...part, ...named('book/main.xml') } : part))
    expect(await collectValues(write('moved.xlsx', writeZip(elsewhere)))).toEqual(EXPECTED)
    expect(await collectValues(book({ ...PLAIN, parts: [named('xl/gone.xml')] }))).toEqual(EXPECTED)
  })

  it('keep more texts apart than are held decoded, rich ones among them', async () => {
    const count = 140_000
    const rich = (at: number) => `<si><r><t>${at}</t></r><r><t>_x0041_é &amp;</t></r></si>`
    const strings = Array.from({ length: count }, (_, at) => (at % 3 === 0 ? rich(at) : `<si><t>t${at}</t></si>`)).join(
      '',
    )
    // The second is asked for again after one whose number has the same low bits.
    const rows = [1, 131_073, 1, 0, 131_072, 0, count - 2].map(
      (at, row) => `<row r="${row + 1}"><c t="s"><v>${at}</v></c></row>`,
    )
    const found = (await collectValues(book({ rows: rows.join(''), strings }))).map(([text]) => text)
    expect(found).toEqual(['t1', '131073Aé &', 't1', '0Aé &', 't131072', '0Aé &', '139998Aé &'])
  })

  it('may lack styles and strings', async () => {
    expect(await collectValues(book({ rows: '<row><c s="7"><v>5</v></c></row>' }))).toEqual([[5]])
  })

  it.each([
    '/xl/worksheets/sheet1.xml',
    './worksheets/sheet1.xml',
    '../xl/worksheets/sheet1.xml',
    'worksheets\\sheet1.xml',
    'WorkSheets/Sheet1.xml',
    'worksheets/%73heet1.xml',
  ])('may link to a sheet as %s', async (target) => {
    const parts = [
      {
        name: 'xl/_rels/workbook.xml.rels',
        data: links(link('rId1', 'worksheet', target) + link('x', 'sharedStrings', '/xl/sharedStrings.xml')),
      },
    ]
    expect((await collectValues(book({ ...PLAIN, parts })))[0]?.[0]).toBe('hat')
  })

  it('may hold parts in UTF-16 or with a mark', async () => {
    const utf16 = Buffer.from(`\ufeff${sheetXml(ROW).replace('UTF-8', 'UTF-16')}`, 'utf16le')
    expect(await collectValues(book({ ...PLAIN, sheet: utf16 }))).toEqual(EXPECTED)
    expect(await collectValues(book({ ...PLAIN, sheet: `\ufeff${sheetXml(ROW)}` }))).toEqual(EXPECTED)
    const latin = Buffer.from(sheetXml('<row><c t="str"><v>é</v></c></row>').replace('UTF-8', 'ISO-8859-1'), 'latin1')
    expect(await collectValues(book({ ...PLAIN, sheet: latin }))).toEqual([['é']])
  })

  it('keep chart sheets out and tell hidden sheets', async () => {
    const sheets = [
      '<sheet name="Chart" r:id="c"/>',
      '<sheet name="Dark" state="veryHidden" r:id="a"/>',
      '<sheet name="Data" r:id="a"/>',
    ]
    const parts = [
      {
        name: 'xl/_rels/workbook.xml.rels',
        data: links(
          link('c', 'chartsheet', 'chartsheets/sheet1.xml') + link('a', 'worksheet', 'worksheets/sheet1.xml'),
        ),
      },
      {
        name: 'xl/workbook.xml',
        data: `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets>${sheets.join('')}</sheets></workbook>`,
      },
    ]
    const source = await openSource(book({ rows: '', parts }))
    await source.close()
    expect(source.sheets).toEqual([
      { name: 'Dark', hidden: true },
      { name: 'Data', hidden: false },
    ])
  })

  it('keep runs and drop phonetic hints of shared strings; an empty one takes its number', async () => {
    const strings =
      '<si/><si><r><rPr><b/></rPr><t>a </t></r><r><t>&amp;b</t></r><rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr fontId="1"/></si><si><t>x<!-- -->y<![CDATA[<z>]]></t></si><si><t>_x0041_&#10;</t></si>'
    const cells = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join('')
    expect(await collectValues(book({ rows: `<row>${cells}</row>`, strings }))).toEqual([
      [null, 'a &b', 'xy<z>', 'A\n'],
    ])
  })

  it('give the same string object for the same shared string', async () => {
    const rows = '<row><c t="s"><v>0</v></c></row>'.repeat(3)
    const { rows: read } = await collectRows(book({ ...PLAIN, rows }))
    expect(new Set(read.map(({ values }) => values[0]))).toEqual(new Set(['hat']))
  })

  it('are refused when a part is not what it should be', async () => {
    const foreign = 'xmlns="urn:other"'
    for (const root of [`<worksheet ${foreign}/>`, `<sst ${foreign}/>`, `<styleSheet ${foreign}/>`]) {
      const name = { w: 'xl/worksheets/sheet1.xml', s: 'xl/sharedStrings.xml', t: 'xl/styles.xml' }[
        root.includes('style') ? 't' : (root[1] as 'w' | 's')
      ]
      await expect(collectRows(book({ ...PLAIN, parts: [{ name, data: root }] })), root).rejects.toMatchObject({
        code: 'damaged-file',
      })
    }
    const sheetless = { name: 'xl/workbook.xml', data: '<workbook><sheets/></workbook>' }
    await expect(collectRows(book({ ...PLAIN, parts: [sheetless] }))).rejects.toMatchObject({ code: 'damaged-file' })
  })

  it('are refused when a sheet is missing or a part is named twice', async () => {
    const gone = workbookParts(PLAIN).filter(({ name }) => !name.includes('sheet1'))
    await expect(collectRows(write('gone.xlsx', writeZip(gone)))).rejects.toMatchObject({
      code: 'damaged-file',
      message: expect.stringMatching(/gone\.xlsx.*its sheet “Data”/),
    })
    const twice = [...workbookParts(PLAIN), { name: 'xl/worksheets/sheet1.xml', data: sheetXml('') }]
    await expect(collectRows(write('twice.xlsx', writeZip(twice)))).rejects.toMatchObject(
      refusal('damaged-file', /twice/),
    )
  })

  it('take the part that is named as they name it, and either of two that are the same', async () => {
    const parts = workbookParts(PLAIN)
    const sheet = parts.find(({ name }) => name.includes('sheet1'))?.data as string
    for (const other of [
      { name: 'xl/worksheets/Sheet1.xml', data: sheetXml('') },
      { name: 'xl/worksheets/sheet1.xml', data: sheet },
    ]) {
      expect(await collectValues(write('twice.xlsx', writeZip([other, ...parts])))).toEqual(EXPECTED)
    }
  })

  it('leave out sheets without a part, as modules of macros are', async () => {
    const named = (inner: string) => ({
      name: 'xl/workbook.xml',
      data: `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${inner}</sheets></workbook>`,
    })
    const module = '<sheet name="Module1" r:id=""/><sheet name="Gone" r:id="rId99"/><sheet name="No id"/>'
    const path = book({ ...PLAIN, parts: [named(`${module}<sheet name="Data" r:id="rId1"/>`)] })
    expect(await inspectSource(path)).toMatchObject({ sheets: [{ name: 'Data', cells: 2 }] })
    const source = await openSource(path)
    expect(source.withoutCells).toEqual(['Module1', 'Gone', 'No id'])
    await source.close()
    await expect(inspectSource(book({ ...PLAIN, parts: [named(module)] }))).rejects.toMatchObject({
      code: 'damaged-file',
    })
  })

  it('read rows of one number in their order, number those below on, and count them', async () => {
    const row = (number: number, value: number) => `<row r="${number}"><c r="A${number}"><v>${value}</v></c></row>`
    const { rows, extent } = await collectRows(
      book({ rows: ['<row r="8"/>', row(8, 1), row(8, 2), row(8, 3), row(9, 4), row(20, 5)].join('') }),
    )
    expect(rows.map(({ number, values }) => [number, values[0]])).toEqual([
      [8, 1],
      [9, 2],
      [10, 3],
      [11, 4],
      [22, 5],
    ])
    expect(extent.repeatedRowNumbers).toBe(2)
  })

  it('take an escaped line end and the one behind it for one, and no zeros', async () => {
    const strings = '<si><t>a_x000D_\r\nb_x000D_\nc\r\nd_x000D_e&#13;&#10;f_x0000__x0000_</t></si>'
    expect(await collectValues(book({ ...PLAIN, strings, rows: '<row><c t="s"><v>0</v></c></row>' }))).toEqual([
      ['a\nb\nc\nd\ne\nf'],
    ])
  })

  it.each([
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'xl/worksheets/sheet1.xml',
    '_rels/.rels',
  ])('are refused when %s declares a document type', async (name) => {
    const part = workbookParts(PLAIN).find((candidate) => candidate.name === name)
    const parts = [{ name, data: `<!DOCTYPE x [<!ENTITY a "b">]>${part?.data}` }]
    await expect(collectRows(book({ ...PLAIN, parts }))).rejects.toMatchObject(refusal('damaged-file', /document type/))
  })

  it('are refused beyond a budget', async () => {
    const spaces = sheetXml(`${' '.repeat(3_000_000)}${ROW}`)
    const honest = book({ ...PLAIN, sheet: spaces })
    expect(await collectValues(honest)).toEqual(EXPECTED)
    for (const budgets of [
      { partBytes: 1e6 },
      { totalBytes: 1e6 },
      { ratioFreeBytes: 1e6 },
      { entries: 3 },
      { sharedStrings: 0 },
      { smallPartBytes: 10 },
      { milliseconds: -1 },
    ]) {
      await expect(collectRows(honest, { budgets }), JSON.stringify(budgets)).rejects.toMatchObject({
        code: 'too-large',
      })
    }
  })

  it('can be read again and again, cancelled, and stopped early', async () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(200_000)
    const source = await openSource(book({ rows }))
    expect(await source.read(0, (row) => row.number < 5)).toMatchObject({ rows: 5, cells: 5 })
    const fractions: number[] = []
    const extent = await source.read(0, () => undefined, { onProgress: (fraction) => fractions.push(fraction) })
    expect(extent).toMatchObject({ rows: 200_000, columns: 1 })
    expect(fractions.length).toBeGreaterThan(0)
    await expect(source.read(0, () => undefined, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    })
    await expect(source.read(1, () => undefined)).rejects.toMatchObject({ code: 'not-found' })
    await source.close()
  })
})

describe('against SheetJS', () => {
  const cell: fc.Arbitrary<CellObject | undefined> = fc.oneof(
    fc.constant(undefined),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text): CellObject => ({ t: 's', v: text })),
    fc
      .string({ unit: fc.constantFrom('a', '_', 'x', '0', '<', '&', '"', '\n', ' ', 'é'), minLength: 1, maxLength: 12 })
      .map((text): CellObject => ({ t: 's', v: text })),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
      .map((number): CellObject => ({ t: 'n', v: number })),
    fc.integer().map((number): CellObject => ({ t: 'n', v: number })),
    fc.boolean().map((value): CellObject => ({ t: 'b', v: value })),
    fc.constant<CellObject>({ t: 'e', v: 42 }),
    fc
      .double({ noNaN: true, min: 61, max: 2_958_465 })
      .map((serial): CellObject => ({ t: 'n', v: serial, z: 'yyyy-mm-dd hh:mm' })),
  )

  it('reads what it wrote, whatever the cells', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
        fc.boolean(),
        async (table, bookSST) => {
          const sheet = utils.aoa_to_sheet([[]])
          let width = 0
          table.forEach((row, r) => {
            row.forEach((content, c) => {
              if (content !== undefined) sheet[utils.encode_cell({ r, c })] = { ...content }
            })
            width = Math.max(width, row.length)
          })
          sheet['!ref'] = `A1:${utils.encode_cell({ r: table.length, c: width })}`
          const workbook = utils.book_new(sheet, 'Data')
          const path = write(
            'sheetjs.xlsx',
            writeSheetJs(workbook, { type: 'buffer', bookType: 'xlsx', bookSST }) as Buffer,
          )
          const expected = table.flatMap((row, r) => {
            const trimmed = row.slice(0, row.findLastIndex((content) => content !== undefined) + 1)
            return trimmed.every(isBlank)
              ? []
              : [{ number: r + 1, kinds: trimmed.map(kindOf), values: trimmed.map(readValue) }]
          })
          expect((await collectRows(path)).rows).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
  })

  /** Rows of nothing but spaces are no rows. */
  function isBlank(content: CellObject | undefined): boolean {
    return content === undefined || (content.t === 's' && String(content.v).trim() === '')
  }

  function kindOf(content: CellObject | undefined): number {
    if (content === undefined) return CELL.empty
    if (content.z !== undefined) return CELL.date
    return { s: CELL.text, n: CELL.number, b: CELL.boolean, e: CELL.error, d: CELL.date, z: CELL.empty }[content.t]
  }

  function readValue(content: CellObject | undefined): string | number | boolean | null {
    if (content === undefined || content.t === 'e') return null
    if (content.z !== undefined) return Math.round(((content.v as number) - 25_569) * 86_400_000)
    if (typeof content.v === 'number') return content.v + 0
    return content.v as string | boolean
  }
})
