import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toCsv } from './sample/csv.ts'
import { cafeSales, giftSales } from './sample/more-shops.ts'
import { simulateSales } from './sample/sales.ts'
import { layOut } from './sample/table.ts'
import { toXlsx } from './sample/xlsx.ts'

// Writes the files of resources/sample. The seed and the dates are fixed: run again, the files are the same.
const folder = join(import.meta.dirname, '..', 'resources', 'sample')
const table = layOut(simulateSales(1))
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'sample-sales.csv'), toCsv(table))
writeFileSync(join(folder, 'sample-sales.xlsx'), await toXlsx(table))
writeFileSync(join(folder, 'cafe-sales.csv'), cafeSales(2))
writeFileSync(join(folder, 'gift-shops.csv'), giftSales(3))
console.log(`${table.rows.length - 1} lines written to resources/sample.`)
