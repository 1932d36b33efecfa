import { type BookType, utils, write } from 'xlsx'
import type { FuzzSeed } from './mutate.ts'
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
    ...(['xls', 'xlsb', 'ods'] as const).map((bookType) => ({
      name: `fuzz.${bookType}`,
      bytes: oldWorkbook(bookType),
    })),
  ]
}

function oldWorkbook(bookType: BookType): Buffer {
  const cells = Array.from({ length: 12 }, (_, i) => [`item ${i}`, i + 0.5, i % 2 === 0])
  const book = utils.book_new(utils.aoa_to_sheet([['name', 'price', 'paid'], ...cells]), 'Data')
  return write(book, { type: 'buffer', bookType }) as Buffer
}
