import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { utils, write } from 'xlsx'
import { ENGLISH } from '../../../shared/words/english.ts'
import { ask, computeRun, sheetOf } from '../../testing/ask.ts'
import { createWorkbench, NOW, type Workbench } from '../../testing/workbench.ts'

const HEADER = ['Order', 'Customer', 'Date', 'Amount']

function workbook(sheets: Record<string, (string | number)[][]>, hidden: readonly string[] = []): Uint8Array {
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name)
  book.Workbook = { Sheets: Object.keys(sheets).map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })) }
  return write(book, { type: 'buffer', bookType: 'xlsx' })
}

const YEARS = {
  About: [['Sales of two years']],
  Y2024: [HEADER, ['1', 'ann', '2024-03-01', 5], ['2', 'bob', '2024-12-31', 6]],
  Y2025: [
    ['Sales'],
    HEADER.map((name) => name.toUpperCase()),
    ['2', 'bob', '2024-12-31', 6],
    ['3', 'cat', '2025-01-02', 7],
  ],
  Empty: [HEADER],
  Old: [HEADER, ['9', 'zoe', '2020-01-01', 9]],
  Staff: [
    ['Name', 'Role'],
    ['eve', 'till'],
  ],
}

describe('sheets of the same shape', () => {
  it('are told by the preview, and come in together with what they share once', async () => {
    const bench = createWorkbench()
    const path = bench.write('years.xlsx', workbook(YEARS, ['Old']))
    expect(await bench.engine.call('import.preview', sheetOf(path))).toMatchObject({
      sheet: 1,
      sameShapeSheets: [1, 2, 3],
    })
    const records = await bench.engine.call('import.run-sheets', sheetOf(path), { now: NOW })
    expect(records.map(({ sheet, rows }) => [sheet, rows.read, rows.alreadyImported])).toEqual([
      ['Y2024', 2, 0],
      ['Y2025', 2, 1],
    ])
    expect(records[0]?.notes.map(ENGLISH.write).join()).toContain('sheets with the same header')
    expect(computeRun(bench.engine).summary).toMatchObject({ customers: 3, revenue: 180_000 })
  })

  it('come in together or not at all', async () => {
    const bench = createWorkbench()
    const bad = { ...YEARS, Y2025: [HEADER, ['3', 'cat', 'soon', 7]] }
    const path = bench.write('years.xlsx', workbook(bad))
    await expect(bench.engine.call('import.run-sheets', sheetOf(path))).rejects.toThrow(/No date in the column/)
    expect(ask(bench.engine, 'workspace.status', {})).toMatchObject({ imports: 0, lines: 0, customers: 0 })
  })
})

describe('a mapping', () => {
  const text = 'Wer;Wann;Wieviel;Beleg\nann;01.02.2024;5,00;1\nbob;02.03.2024;6,00;2\n'
  const names = { customer: 'Wer', date: 'Wann', amount: 'Wieviel' }
  const preview = (bench: Workbench, path: string) => bench.engine.call('import.preview', sheetOf(path), { now: NOW })

  it('that somebody chose is offered again for the same header, however it is written', async () => {
    const bench = createWorkbench()
    await bench.import(bench.write('kasse.csv', text), { names, dateOrder: 'dmy' })
    const next = bench.write('next.csv', text.replace('Wer;Wann', 'WER;wann').replaceAll('2024', '2025'))
    expect(await preview(bench, next)).toMatchObject({
      remembered: { name: 'kasse.csv' },
      mapping: { dateOrder: 'dmy', columns: { customer: 0 } },
    })
    const record = await bench.import(next)
    expect(record.rows.kept).toBe(2)
    const other = bench.write('other.csv', 'Customer,Date,Amount\nann,2024-01-01,5\n')
    expect((await preview(bench, other)).remembered).toBeNull()
  })

  it('gives way to what a later file plainly says of its dates and numbers, and to nothing less', async () => {
    const bench = createWorkbench()
    await bench.import(bench.write('kasse.csv', text), { names, dateOrder: 'dmy' })
    const understood = async (rows: string) =>
      (await preview(bench, bench.write('next.csv', `Wer;Wann;Wieviel;Beleg\n${rows}`))).mapping
    expect(await understood('ann;12/31/2024;5.50;3\n')).toMatchObject({ dateOrder: 'mdy', decimalMark: '.' })
    expect(await understood('ann;03/04/2024;1.250;3\n')).toMatchObject({ dateOrder: 'dmy', decimalMark: ',' })
    expect(await understood('ann;12/31/2024;5.50;3\nbob;31/12/2024;5,50;4\n')).toMatchObject({
      dateOrder: 'dmy',
      decimalMark: ',',
    })
    const record = await bench.import(bench.write('us.csv', 'Wer;Wann;Wieviel;Beleg\nann;12/31/2024;5.50;3\n'))
    expect(record.rows).toMatchObject({ read: 1, kept: 1 })
  })

  it('that was only recognised is not remembered', async () => {
    const bench = createWorkbench()
    await bench.import(bench.write('a.csv', 'Customer,Date,Amount\nann,2024-01-01,5\n'))
    expect(ask(bench.engine, 'mappings.list', {})).toEqual([])
  })

  it('can be renamed, edited, exported and forgotten', async () => {
    const bench = createWorkbench()
    const { mapping } = await bench.import(bench.write('kasse.csv', text), { names, dateOrder: 'dmy' })
    const [saved] = ask(bench.engine, 'mappings.list', {})
    const id = saved?.id as number
    await bench.engine.call('mappings.rename', { id, name: ' Our till ' }, { now: NOW })
    await bench.engine.call(
      'mappings.edit',
      { id, mapping: { ...mapping, columns: { ...mapping.columns, order: 3 } } },
      { now: NOW },
    )
    expect(ask(bench.engine, 'mappings.list', {})).toMatchObject([
      { name: 'Our till', mapping: { columns: { order: 3 } } },
    ])
    await bench.engine.call('mappings.export', { id, file: join(bench.folder, 'mapping.json') })
    expect(JSON.parse(readFileSync(join(bench.folder, 'mapping.json'), 'utf8'))).toMatchObject({
      name: 'Our till',
      mapping: { columns: { customer: 'Wer', order: 'Beleg' } },
    })
    await bench.engine.call('mappings.delete', { id }, { now: NOW })
    expect(ask(bench.engine, 'mappings.list', {})).toEqual([])
    await expect(bench.engine.call('mappings.delete', { id }, { now: NOW })).rejects.toThrow(/no longer exist/)
  })
})

it('reads a text file with the separator that was chosen, where nothing else would find it', async () => {
  const bench = createWorkbench()
  const path = bench.write('sales.txt', 'Order^Customer^Date^Total\n1^ann^2024-03-01^10\n2^bob^2024-03-02^20')
  await expect(bench.import(path)).rejects.toThrow(/sales\.txt/)
  await bench.import(path, { delimiter: '^' })
  expect(computeRun(bench.engine).summary).toMatchObject({ customers: 2, orders: 2, revenue: 300_000 })
})
