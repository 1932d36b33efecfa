import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import { ENGLISH } from '../../shared/words/english.ts'
import { computeRun, NOW } from '../testing/ask.ts'
import { createWorkbench } from '../testing/workbench.ts'
import { csvField } from './csv-file.ts'
import { plainListValue } from './list-columns.ts'
import { type ListedMover, moverColumns } from './movers-list.ts'

const mover = (part: Partial<ListedMover>): ListedMover => ({
  ...{ id: 'a', name: null, email: null, phone: null, optOut: null, from: 'Lost', to: 'New' },
  ...{ codeBefore: '111', codeAfter: '511', monetaryBefore: 125_000, monetaryAfter: 0 },
  ...part,
})

const RUN = { words: ENGLISH, currency: 'GBP', bestIs: 'highest' } as const

it('says who moved, with empty fields for what those who came or left do not have', () => {
  const movers = [
    mover({}),
    mover({ id: 'b', from: null, codeBefore: null, monetaryBefore: null, monetaryAfter: 5_000 }),
  ]
  const columns = moverColumns(movers, RUN)
  expect(columns.map(({ header }) => header)).toEqual([
    ...['Customer', 'From', 'To', 'RFM before', 'RFM after', 'Monetary before (GBP)', 'Monetary after (GBP)'],
  ])
  const lines = movers.map((each) =>
    columns.map((column) => csvField(plainListValue(column, each) as string | number | null, true)).join(),
  )
  expect(lines).toEqual(['a,Lost,New,111,511,12.5,0', 'b,Joined,New,,511,,0.5'])
})

it('has the columns by which anybody can be reached, and no others', () => {
  const columns = moverColumns([mover({}), mover({ phone: '+44 20 7946 0000' })], RUN)
  expect(columns.map(({ header }) => header).slice(0, 3)).toEqual(['Customer', 'Phone', 'From'])
})

it('is written as Excel or CSV, without those who asked not to be contacted, who are counted', async () => {
  const bench = createWorkbench()
  const lines = ['Order,Customer,Date,Amount,Phone,Do not contact']
  for (let at = 0; at < 30; at++)
    lines.push(
      `${at},c${at},2024-${at < 15 ? '01' : '06'}-${10 + (at % 15)},${at + 1},07700 9001${10 + at},${at === 29 ? 'yes' : 'no'}`,
    )
  await bench.import(bench.write('sales.csv', `${lines.join('\n')}\n`))
  const earlier = computeRun(bench.engine, { asOf: '2024-02-01' }).summary.runId
  const later = computeRun(bench.engine, { asOf: '2024-07-01' }).summary.runId
  const wish = { earlier, later, from: null, to: null, languages: ['en-GB'] }
  const save = (format: 'xlsx' | 'csv', file: string) =>
    bench.engine.call('runs.export-movers', { ...wish, format, file: join(bench.folder, file) }, { now: NOW })
  const { bytes, ...counts } = await save('csv', 'movers.csv')
  expect(bytes).toBe(readFileSync(join(bench.folder, 'movers.csv')).length)
  expect(counts.leftOut).toBe(1)
  const text = readFileSync(join(bench.folder, 'movers.csv'), 'utf8')
  expect(text).toContain('07700 900138')
  expect(text).not.toContain('07700 900139')
  expect(await save('xlsx', 'movers.xlsx')).toMatchObject(counts)
  expect(existsSync(join(bench.folder, 'movers.xlsx'))).toBe(true)
  const rows = utils.sheet_to_json<unknown[]>(
    read(readFileSync(join(bench.folder, 'movers.xlsx'))).Sheets.Customers ?? {},
    { header: 1 },
  )
  expect(rows).toHaveLength(counts.rows + 1)
})
