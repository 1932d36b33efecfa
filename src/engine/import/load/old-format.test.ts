import { expect, it } from 'vitest'
import { utils, write } from 'xlsx'
import { ENGLISH } from '../../../shared/words/english.ts'
import { createWorkbench } from '../../testing/workbench.ts'
import { writeWorkbook } from '../read/testing/workbook-writer.ts'

const WITH_A_MODULE = {
  name: 'xl/workbook.xml',
  data: '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Data" r:id="rId1"/><sheet name="Macros" r:id=""/></sheets></workbook>',
}

it('opens a workbook of an old format by the call that the command line makes, which passes no signal', async () => {
  const bench = createWorkbench()
  const sheet = utils.aoa_to_sheet([
    ['Order', 'Customer', 'Date', 'Amount'],
    [1, 'Eva', '2026-04-01', 6],
    [2, 'Jon', '2026-04-02', 7],
  ])
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet)
  const record = await bench.import(bench.write('till.xls', write(book, { type: 'buffer', bookType: 'biff8' })))
  expect(record.rows.kept).toBe(2)
})

it('says in notes what the reader had to make do with', async () => {
  const bench = createWorkbench()
  const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
  const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`
  const sale = (order: number) => `<c><v>${order}</v></c>${text('Eva')}${text('2026-04-01')}<c><v>6</v></c>`
  const head = ['Order', 'Customer', 'Date', 'Amount', 'Margin'].map(text).join('')
  const rows = [row(1, head), row(1, sale(1)), row(1, sale(2)), row(2, `${sale(3)}<c><f>D4-1</f></c>`)].join('')
  const record = await bench.import(bench.write('till.xlsx', writeWorkbook({ rows, parts: [WITH_A_MODULE] })))
  expect(record.rows.kept).toBe(3)
  const notes = record.notes.map(ENGLISH.write).join(' ')
  expect(notes).toContain('1 formula has no stored value and was read as empty.')
  expect(notes).toContain('The sheet Macros has no cells')
  expect(notes).toContain('2 rows have the same number as the row before them.')
})
