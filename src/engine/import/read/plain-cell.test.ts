import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newPlainCell, readPlainCell } from './plain-cell.ts'
import { collectRows } from './testing/collect-rows.ts'
import { temporaryFiles } from './testing/temporary-files.ts'
import { writeWorkbook } from './testing/workbook-writer.ts'

const PADDING = ' '.repeat(64)
const write = temporaryFiles()

describe('readPlainCell', () => {
  it.each([
    ['<c r="A1"><v>1</v></c>', { column: 0, style: 0, isShared: false, value: '1' }],
    ['<c r="AB12" s="34" t="s"><v>567</v></c>', { column: 27, style: 34, isShared: true, value: '567' }],
    ['<c r="XFD1048576" t="n"><v>-1.5E-7</v></c>', { column: 16_383, style: 0, isShared: false, value: '-1.5E-7' }],
    ['<c r="C3" s="2"/>', { column: 2, style: 2, isShared: false, value: '' }],
  ])('takes %s', (xml, { value, ...expected }) => {
    const cell = newPlainCell()
    const bytes = Buffer.from(`${xml}<c${PADDING}`)
    expect(readPlainCell(bytes, 0, cell)).toBe(true)
    expect(cell).toMatchObject({ ...expected, end: xml.length })
    expect(bytes.toString('latin1', cell.valueStart, cell.valueEnd)).toBe(value)
  })

  it.each([
    '<c r="A1" t="str"><v>1</v></c>',
    '<c r="A1" t="b"><v>1</v></c>',
    '<c r="A1"><f>1</f><v>1</v></c>',
    '<c r="A1"><v>1<!-- --></v></c>',
    '<c r="A1"><v></v><is/></c>',
    '<c  r="A1"><v>1</v></c>',
    "<c r='A1'><v>1</v></c>",
    '<c s="1" r="A1"><v>1</v></c>',
    '<c r="1"><v>1</v></c>',
    '<c r="ABCD1"><v>1</v></c>',
    `<c r="A1"><v>${'1'.repeat(70)}</v></c>`,
    '</row>',
  ])('leaves %.40s', (xml) => {
    expect(readPlainCell(Buffer.from(xml + PADDING), 0, newPlainCell())).toBe(false)
  })

  it('changes nothing but the time: the same cells written otherwise give the same rows', async () => {
    const cell = fc.record({
      gap: fc.nat(3),
      style: fc.nat(2),
      value: fc.oneof(
        fc.constant(''),
        fc.nat(1e9).map(String),
        fc.double({ noNaN: true, min: 0, max: 1e6 }).map(String),
      ),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), async (table) => {
        const spelled = (open: string) =>
          table
            .map((cells, row) => {
              let column = -1
              const inner = cells.map(({ gap, style, value }) => {
                column += 1 + gap
                const head = `${open}r="${String.fromCharCode(65 + column)}${row + 1}" s="${style}"`
                return value === '' ? `${head}/>` : `${head}><v>${value}</v></c>`
              })
              return `<row r="${row + 1}">${inner.join('')}</row>`
            })
            .join('')
        const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="46"/></cellXfs>'
        const plain = await collectRows(write('plain.xlsx', writeWorkbook({ rows: spelled('<c '), styles })))
        const other = await collectRows(write('other.xlsx', writeWorkbook({ rows: spelled('<c  '), styles })))
        expect(plain).toEqual(other)
      }),
      { numRuns: 50 },
    )
  })
})
