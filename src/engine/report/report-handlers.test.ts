import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import type { SheetName } from '../../shared/model/report.ts'
import { ask, computeRun, NOW } from '../testing/ask.ts'
import { createWorkbench } from '../testing/workbench.ts'

/** Twelve customers who bought on five days each and spent the more the later they come; the second and third are not to be contacted. */
const SALES = [
  'Order,Customer,E-mail,Do not contact,Date,Amount',
  ...Array.from({ length: 12 }, (_, customer) =>
    Array.from({ length: 5 }, (_, order) => {
      const day = new Date(Date.UTC(2024, order, 1 + customer * 2)).toISOString().slice(0, 10)
      const email = customer === 4 ? 'dan@example.org' : ''
      return `${customer}-${order},c${customer},${email},${customer === 1 || customer === 2 ? 'yes' : 'no'},${day},${customer + 1}`
    }),
  ).flat(),
].join('\n')

async function shop() {
  const bench = createWorkbench()
  await bench.import(bench.write('sales.csv', SALES))
  const { runId, segments } = computeRun(bench.engine).summary
  return { ...bench, runId, segments: segments.filter(({ customers }) => customers > 0).map(({ name }) => name) }
}

const tableOf = (file: string, sheet: string) =>
  utils.sheet_to_json<Record<string, unknown>>(read(readFileSync(file)).Sheets[sheet] ?? {}, { defval: null })

it('a workbook lists customers by what they spent, and only columns that somebody has something in', async () => {
  const { engine, folder, runId } = await shop()
  const file = join(folder, 'report.xlsx')
  const headings = async (sheets: readonly SheetName[]) => {
    await engine.call('report.workbook', { runId, file, sheets: [...sheets], languages: ['en-GB'] }, { now: NOW })
    return Object.keys(tableOf(file, 'Customers')[0] ?? {})
  }
  const plain = await headings(['customers'])
  expect(tableOf(file, 'Customers').map(({ Customer }) => Customer)).toEqual(
    Array.from({ length: 12 }, (_, at) => `c${11 - at}`),
  )
  expect(plain).toContain('E-mail')
  expect(plain).toContain('Asked not to be contacted')
  expect(plain.filter((each) => /Phone|Country|Cluster|Expected/.test(each))).toEqual([])
  // What is expected stands beside the sheet that says how it was predicted.
  const expected = ['Expected orders, 12 months', 'Expected spending, 12 months']
  expect((await headings(['customers', 'value'])).filter((each) => each.startsWith('Expected'))).toEqual(expected)
})

it('lists of segments begin with who spent most, and count those that asked to be left out', async () => {
  const { engine, folder, runId, segments } = await shop()
  const file = join(folder, 'lists.xlsx')
  const list = async (leaveOutOptOuts: boolean) =>
    await engine.call('report.lists', {
      runId,
      segments: [...segments, ...segments],
      columns: ['id', 'monetary'],
      leaveOutOptOuts,
      languages: ['en-GB'],
      file,
    })
  expect(await list(true)).toMatchObject({ rows: 10, leftOut: 2 })
  const all = await list(false)
  expect(all).toMatchObject({ rows: 12, leftOut: 0 })
  expect(all.lists.map(({ segment }) => segment)).toEqual(segments)
  for (const { sheet, rows } of all.lists) {
    const spent = tableOf(file, sheet).map((row) => row.Spent as number)
    expect(spent).toHaveLength(rows)
    expect(spent).toEqual(spent.toSorted((a, b) => b - a))
  }
})

it('a segment’s page has those who spent most', async () => {
  const { engine, runId, segments } = await shop()
  const { segments: pages } = ask(engine, 'report.print-model', {
    runId,
    parts: ['eachSegment'],
    segments: [],
    top: 20,
    rows: 20,
  })
  expect(pages.map(({ name }) => name)).toEqual(segments)
  for (const { top } of pages) {
    const spent = top.map(({ monetary }) => monetary)
    expect(spent).toEqual(spent.toSorted((a, b) => b - a))
  }
})
