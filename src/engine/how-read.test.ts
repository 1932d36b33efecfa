import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import type { ImportRecord } from '../shared/model/import.ts'
import { writeCell } from '../shared/tables/column.ts'
import { howRead, unknownValues } from '../shared/tables/how-read.ts'
import { ENGLISH } from '../shared/words/english.ts'
import { computeRun } from './testing/ask.ts'
import { createWorkbench } from './testing/workbench.ts'

const TILL = [
  'Order;Date;Customer;Total;Status',
  '1;2026-04-01;Eva;12,50;done',
  '2;2026-04-02;Jon;30;on hold',
  '3;nonsense;Kim;7;on hold',
  '4;2026-04-04;Kim;7;Order cancelled',
  '5;2026-04-05;Kim;0;done',
].join('\n')

const written = (record: ImportRecord, table: string) => {
  const found = howRead(record).find(({ id }) => id === table)
  return found?.rows.map((row) => found.columns.map((column) => writeCell(column, row, ENGLISH, 'EUR'))) ?? null
}

it('an import says of its file what was found, why, what each status counted as, and what was refused', async () => {
  const bench = createWorkbench()
  const record = await bench.import(bench.write('till.csv', TILL))
  expect(written(record, 'file')).toEqual(
    expect.arrayContaining([
      ['File', 'till.csv'],
      ['Text encoding', 'UTF-8: all its letters are plain ones, which every encoding has'],
      ['Column separator', 'Semicolon'],
      ['Header row', '1'],
    ]),
  )
  expect(written(record, 'roles')).toContainEqual(['Total', 'Amount', 'by its name'])
  expect(written(record, 'values')).toEqual([
    ['Status', 'on hold', '2', '€30', 'Sale', ENGLISH.say('howRead.by.nothing')],
    ['Status', 'Order cancelled', '1', '€7', 'Cancelled', ENGLISH.say('howRead.by.rule')],
    ['Status', 'done', '2', '€13', 'Sale', ENGLISH.say('howRead.by.rule')],
  ])
  expect(unknownValues(record).map(({ value }) => value)).toEqual(['on hold'])
  expect(written(record, 'refused')).toEqual([
    [ENGLISH.say('rows.refused.amount-not-positive'), '1', '6', '5  |  2026-04-05  |  Kim  |  0  |  done'],
    [ENGLISH.say('rows.refused.unreadable-date'), '1', '4', '3  |  nonsense  |  Kim  |  7  |  on hold'],
  ])
  expect(written(record, 'asked')).toBeNull()
})

it('what was answered, and what nobody answered, is said too', async () => {
  const rows = [3, 5, 2, 9, 4].map((total, at) => `${at},Eva,2026-04-0${at + 1},${at === 4 ? 3 : 2},1,${total}`)
  const text = ['Order,Customer,Date,Qty,Unit Price,Total', ...rows].join('\n')
  const askedOf = async (answers: Record<string, string>) => {
    const bench = createWorkbench()
    return written(await bench.import(bench.write('till.csv', text), { answers }), 'asked')?.[0]?.slice(1)
  }
  expect(await askedOf({ amount: 'pieces' })).toEqual(['quantity times price', 'Your answer'])
  expect(await askedOf({})).toEqual(['“Total”', ENGLISH.say('howRead.asked.assumed')])
})

it('the workbook has a block for each import, lists of customers too', async () => {
  const bench = createWorkbench()
  await bench.import(bench.write('till.csv', TILL))
  await bench.import(bench.write('people.csv', 'Customer ID,Customer Name,E-mail\nEva,Eva Berg,eva@x.test'))
  const { summary } = computeRun(bench.engine)
  const file = join(bench.folder, 'report.xlsx')
  await bench.engine.call('report.workbook', { runId: summary.runId, file, bestIs: 'highest', sheets: ['reading'] })
  const workbook = read(readFileSync(file))
  expect(workbook.SheetNames).toEqual(['How the file was read'])
  const sheet = workbook.Sheets['How the file was read'] ?? {}
  const lines = utils.sheet_to_json<(string | number)[]>(sheet, { header: 1, blankrows: false })
  const at = (text: string) => lines.findIndex(([first]) => String(first).startsWith(text))
  expect(at('till.csv, imported')).toBeGreaterThan(0)
  expect(at('people.csv, imported')).toBeGreaterThan(at('Refused rows by reason'))
  expect(lines).toContainEqual(['Status', 'on hold', 2, 30, 'Sale', ENGLISH.say('howRead.by.nothing')])
  expect(lines.slice(at('people.csv'))).toContainEqual(['E-mail', 'E-mail', 'by its name'])
})
