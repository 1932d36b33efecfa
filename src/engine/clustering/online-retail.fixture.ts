import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { Measures } from './features.ts'

const FOLDER = resolve(import.meta.dirname, '../../../../shared/reference')

/** Whether the reference figures lie beside the project; they are not part of it. */
export const hasReference: boolean = existsSync(FOLDER)

if (!hasReference) console.log(`Skipping the Online Retail figures: no folder ${FOLDER}.`)

/** The measures of the 4,338 customers of UCI Online Retail. */
export function onlineRetail(): Measures {
  const rows = readCsv<'R' | 'F' | 'M'>('online_retail_rfm.csv')
  const column = (name: 'R' | 'F' | 'M') => Float64Array.from(rows, (row) => Number(row[name]))
  return {
    recencyDays: column('R'),
    frequency: column('F'),
    monetary: column('M').map((amount) => amount * MONEY_SCALE),
  }
}

/** The rows of a reference table, by the names of the columns that the caller needs. */
export function readCsv<Column extends string>(file: string): readonly Readonly<Record<Column, string>>[] {
  const [header = '', ...lines] = readFileSync(resolve(FOLDER, file), 'utf8').trim().split(/\r?\n/)
  const names = header.split(',')
  return lines.map(
    (line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at] ?? '', cell])) as Record<Column, string>,
  )
}
