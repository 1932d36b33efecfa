import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { read } from 'xlsx'
import { CALLS } from '../../shared/calls/calls.ts'
import { UNKNOWN_SHOP } from '../../shared/model/shop.ts'
import { ask, computeRun } from '../testing/ask.ts'
import { createWorkbench, NOW } from '../testing/workbench.ts'

/** A PNG of one pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

it('nobody said anything of a new shop, which is called as its file', () => {
  const { engine } = createWorkbench()
  expect(ask(engine, 'shop.get', {})).toEqual({ ...UNKNOWN_SHOP, workspace: 'shop', currencyOfFiles: null })
  expect(ask(engine, 'workspace.status', {})).toMatchObject({ name: 'shop', shop: 'shop', currency: null })
})

it('keeps what was said, part by part', () => {
  const { engine } = createWorkbench()
  ask(engine, 'shop.set', { name: 'Café Zürich', logo: PIXEL })
  const said = { name: 'Café Zürich', logo: PIXEL, firstMonth: 7, hemisphere: 'south', language: 'de-CH' } as const
  ask(engine, 'shop.set', { firstMonth: 7, hemisphere: 'south', language: 'de-CH' })
  expect(ask(engine, 'shop.get', {})).toMatchObject(said)
  ask(engine, 'shop.set', { name: null, logo: null })
  expect(ask(engine, 'shop.get', {})).toMatchObject({ ...said, name: null, logo: null })
})

it('the currency that was said goes before that of the files, which a later file is still held against', async () => {
  const bench = createWorkbench()
  await bench.import(
    bench.write('a.csv', 'Order,Customer,Date,Amount\n1,ann,2024-01-05,10 EUR\n2,bob,2024-01-06,20 EUR\n'),
  )
  expect(ask(bench.engine, 'workspace.status', {}).currency).toBe('EUR')
  ask(bench.engine, 'shop.set', { currency: 'CHF' })
  expect(ask(bench.engine, 'workspace.status', {}).currency).toBe('CHF')
  expect(ask(bench.engine, 'shop.get', {})).toMatchObject({ currency: 'CHF', currencyOfFiles: 'EUR' })
  const more = bench.write('b.csv', 'Order,Customer,Date,Amount\n3,ann,2024-02-05,10 EUR\n4,bob,2024-02-06,20 EUR\n')
  expect((await bench.import(more)).rows.read).toBe(2)
  expect(ask(bench.engine, 'workspace.status', {}).importCurrency).toBe('EUR')
})

it('a file in another currency than the one that was said is not added up with what names none', async () => {
  const bench = createWorkbench()
  await bench.import(bench.write('a.csv', 'Order,Customer,Date,Amount\n1,ann,2024-01-05,10\n2,bob,2024-01-06,20\n'))
  ask(bench.engine, 'shop.set', { currency: 'CHF' })
  const other = bench.write('b.csv', 'Order,Customer,Date,Amount\n3,ann,2024-02-05,10 EUR\n4,bob,2024-02-06,20 EUR\n')
  await expect(bench.import(other)).rejects.toMatchObject({ code: 'mixed-currencies' })
})

it('reports are called as the shop says', async () => {
  const bench = createWorkbench()
  await bench.import(bench.write('a.csv', 'Order,Customer,Date,Amount\n1,ann,2024-01-05,1000\n2,bob,2024-01-06,2000\n'))
  ask(bench.engine, 'shop.set', { name: 'Blumen Meier', currency: 'EUR' })
  const { runId } = computeRun(bench.engine).summary
  const file = join(bench.folder, 'list.xlsx')
  await bench.engine.call('report.workbook', { runId, file, sheets: ['summary'] }, { now: NOW })
  const { Sheets } = read(readFileSync(file))
  const cells = Object.values(Sheets.Summary ?? {}).map((cell: { v?: unknown; z?: unknown }) => String(cell?.v))
  expect(cells.some((text) => text.includes('Blumen Meier'))).toBe(true)
})

it.each<[Record<string, unknown>, string]>([
  [{ logo: 'PHN2Zy8+' }, 'an SVG'],
  [{ logo: PIXEL.replace('AAAAEAAAAB', 'AAP//AAAAB') }, 'a picture that is too wide'],
  [{ name: ' ' }, 'a name of nothing'],
  [{ name: 'x'.repeat(81) }, 'a name that fits on no page'],
  [{ currency: 'euro' }, 'what is no code of a currency'],
  [{ language: '../../etc' }, 'what is no language'],
  [{ firstMonth: 13 }, 'a 13th month'],
])('the gate lets no %j in: %s', (change) => {
  expect(CALLS['shop.set'].params.safeParse(change).success).toBe(false)
  expect(CALLS['shop.set'].params.safeParse({ logo: PIXEL }).success).toBe(true)
})
