import { expect, it } from 'vitest'
import { utils, write } from 'xlsx'
import { createWorkbench } from '../../testing/workbench.ts'

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
