import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import { toCsv } from './csv.ts'
import { type SaleLine, simulateSales } from './sales.ts'
import { layOut } from './table.ts'
import { toXlsx } from './xlsx.ts'

const committed = (name: string) => readFileSync(join(import.meta.dirname, '..', '..', 'resources', 'sample', name))

let lines: SaleLine[]
beforeAll(() => {
  lines = simulateSales(1)
})

const share = (part: number) => part / lines.length

describe('the sample export', () => {
  it('is a shop of the size it says', () => {
    const customers = new Set(lines.flatMap(({ customer }) => (customer ? [customer.number] : [])))
    expect(lines.length).toBeGreaterThan(19_000)
    expect(lines.length).toBeLessThan(21_000)
    expect(customers.size).toBeGreaterThan(1150)
    expect(customers.size).toBeLessThan(1250)
    expect(new Set(lines.map(({ item }) => item.code)).size).toBe(150)
    expect(new Set(lines.map(({ store }) => store)).size).toBe(2)
  })

  it('has walk-ins, returns and duplicates in believable shares', () => {
    expect(share(lines.filter(({ customer }) => customer === null).length)).toBeCloseTo(0.15, 1)
    const returns = lines.filter(({ quantity }) => quantity < 0)
    expect(returns.every(({ receipt }) => receipt.startsWith('C'))).toBe(true)
    expect(share(returns.length)).toBeGreaterThan(0.003)
    expect(share(returns.length)).toBeLessThan(0.012)
    const copies = lines.filter((line, index) => index > 0 && lines[index - 1] === line)
    expect(share(copies.length)).toBeGreaterThan(0.002)
    expect(share(copies.length)).toBeLessThan(0.005)
  })

  it('sells most before Christmas and is closed on Christmas Day', () => {
    const perMonth = Map.groupBy(lines, ({ day }) => new Date(day * 86_400_000).toISOString().slice(0, 7))
    const busiest = [...perMonth].sort(([, a], [, b]) => b.length - a.length)[0]?.[0]
    expect(busiest).toBe('2025-12')
    expect(perMonth.size).toBe(14)
    const closed = Date.UTC(2025, 11, 25) / 86_400_000
    expect(lines.some(({ day }) => day === closed)).toBe(false)
  })

  it('gives the same lines for the same seed, and others for another', () => {
    const csv = toCsv(layOut(lines))
    expect(toCsv(layOut(simulateSales(1)))).toBe(csv)
    expect(toCsv(layOut(simulateSales(2)))).not.toBe(csv)
  })
})

describe('the committed files', () => {
  it('are small, and the CSV is byte for byte what the generator writes', () => {
    expect(committed('sample-sales.csv').length).toBeLessThan(2_500_000)
    expect(committed('sample-sales.xlsx').length).toBeLessThan(1_500_000)
    expect(committed('sample-sales.csv').equals(Buffer.from(toCsv(layOut(lines))))).toBe(true)
  })

  it('hold the same cells in the workbook, with true dates, times and numbers', async () => {
    const cellsOf = (bytes: Uint8Array) => {
      const { Sales: sheet } = read(bytes, { dense: true }).Sheets
      if (!sheet) throw new Error('no sheet Sales')
      return { rows: utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true }), merges: sheet['!merges']?.length }
    }
    const stored = cellsOf(committed('sample-sales.xlsx'))
    expect(stored).toEqual(cellsOf(await toXlsx(layOut(lines))))
    expect(stored.merges).toBe(2)
    expect(stored.rows).toHaveLength(5 + lines.length + 1)
    const first = lines[0] as SaleLine
    const serialDay = first.day + 25_569
    expect(stored.rows[5]?.slice(0, 3)).toEqual([first.receipt, serialDay, expect.closeTo(first.minute / 1440, 6)])
    expect(stored.rows.at(-1)?.[0]).toBe('Total')
  })
})
