import { type BookType, utils, write } from 'xlsx'
import { type BiffRecord, biffStream, double, words, writeOle } from './biff-writer.ts'
import type { FuzzSeed } from './mutate.ts'
import { odsCell, odsContent, odsParts, odsRow, odsTable } from './ods-writer.ts'
import { workbookParts } from './workbook-writer.ts'
import { writeZip } from './zip-writer.ts'

const ROWS = Array.from(
  { length: 12 },
  (_, i) =>
    `<row r="${i + 1}" spans="1:6"><c r="A${i + 1}" t="s"><v>${i % 3}</v></c><c r="B${i + 1}" s="1"><v>${40_513 + i}.25</v></c><c r="C${i + 1}"><v>${i}.5</v></c><c r="D${i + 1}" t="inlineStr"><is><r><t>in</t></r></is></c><c r="E${i + 1}" t="b"><v>1</v></c><c r="F${i + 1}" t="str"><f>A1</f><v>é&amp;</v></c></row>`,
).join('')

/** Small files of every format, to be spoiled. */
export function fuzzSeeds(): FuzzSeed[] {
  const parts = workbookParts({
    rows: ROWS,
    strings: '<si><t>hat</t></si><si><r><t>a</t></r><r><t>b</t></r></si><si><t xml:space="preserve"> c </t></si>',
    styles:
      '<numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy\\-mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>',
  })
  const lines = Array.from(
    { length: 40 },
    (_, i) => `${i},"item ""${i}""","two\nlines",2011-12-0${(i % 9) + 1},${i}.5\r\n`,
  )
  const text = Buffer.from(`id,name,note,day,price\r\n${lines.join('')}é,€,,,\r\n`)
  return [
    { name: 'fuzz.xlsx', bytes: writeZip(parts), parts },
    { name: 'fuzz-stored.xlsx', bytes: writeZip(parts.map((part) => ({ ...part, stored: true }))), parts },
    { name: 'fuzz.csv', bytes: text },
    { name: 'fuzz-utf16.csv', bytes: Buffer.from(`\ufeff${text.toString()}`, 'utf16le') },
    ...(['xls', 'biff5', 'biff2', 'xlsb', 'ods'] as const).map((bookType) => ({
      name: `fuzz.${bookType === 'xlsb' || bookType === 'ods' ? bookType : 'xls'}`,
      bytes: oldWorkbook(bookType),
    })),
    { name: 'fuzz-records.xls', bytes: writeOle(RECORDS), stream: { bytes: RECORDS, wrap: writeOle } },
    { name: 'fuzz-parts.ods', bytes: writeZip(ODS), parts: ODS },
  ]
}

const ODS = odsParts(
  odsContent(
    odsTable(
      Array.from({ length: 12 }, (_, i) =>
        odsRow(
          odsCell('office:value-type="string"', `item<text:s text:c="3"/>${i} &amp; <text:span>more</text:span>`),
          odsCell(`office:value-type="float" office:value="${i}.5" table:number-columns-repeated="2"`, `${i}.5`),
          odsCell(`office:value-type="date" office:date-value="2024-02-0${(i % 9) + 1}T10:00:00"`, 'day'),
          odsCell('office:value-type="time" office:time-value="PT10H00M00S"', '10:00'),
          odsCell('table:formula="of:=1/0" office:value-type="float" office:value="0"', '#DIV/0!'),
        ),
      ).join(''),
    ),
  ),
)

const RECORDS = biffStream({
  globals: [
    [0x42, words(1252)],
    [0x31, words(200, 0, 0, 400, 0), '\0\0\0\0', '\x05\0Arial'],
    [0x041e, words(170, 7), '\0yyyy-mm'],
    [0xe0, words(0, 0, 0, 0, 0, 0, 0, 0)],
    [0xe0, words(0, 170, 0, 0, 0, 0, 0, 0)],
    [0xfc, words(2, 0, 2, 0), words(3), '\0hat', words(4), '\x01', Buffer.from('шап', 'utf16le')],
    [0x3c, '\x01', Buffer.from('ка', 'utf16le').subarray(0, 2)],
  ],
  sheets: [
    Array.from({ length: 12 }, (_, row): BiffRecord[] => [
      [0xfd, words(row, 0, 0, row % 2, 0)],
      [0x203, words(row, 1, 1), double(40_513 + row)],
      [0xbd, words(row, 2, 0, 0x06, 0, 0, 0x0a, 0, 3)],
      [0x0205, words(row, 4, 0), '\x01\0'],
      [0x06, words(row, 5, 0), Buffer.from('000000000000ffff', 'hex'), words(0, 0, 0)],
      [0x0207, words(4), '\0gave'],
      [0x0204, words(row, 6, 0, 2), '\0ok'],
    ]).flat(),
  ],
})

function oldWorkbook(bookType: BookType): Buffer {
  const cells = Array.from({ length: 12 }, (_, i) => [`item ${i}`, i + 0.5, i % 2 === 0])
  const book = utils.book_new(utils.aoa_to_sheet([['name', 'price', 'paid'], ...cells]), 'Data')
  return write(book, { type: 'buffer', bookType }) as Buffer
}
