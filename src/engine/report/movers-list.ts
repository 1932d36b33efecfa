import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { Mover } from '../../shared/model/run-list.ts'
import { type CsvCell, writeCsvFile } from './csv-file.ts'

/**
 * Writes the customers who moved between two runs as CSV, money with a point.
 * @throws RegularsError `not-writable` or `disk-full`, saying what to do
 */
export async function writeMoversList(
  movers: Iterable<Mover>,
  path: string,
): Promise<{ readonly rows: number; readonly bytes: number }> {
  const { records, bytes } = await writeCsvFile(path, recordsOf(movers))
  return { rows: records - 1, bytes }
}

function* recordsOf(movers: Iterable<Mover>): Generator<CsvCell[]> {
  yield ['Customer', 'From', 'To', 'Code before', 'Code after', 'Monetary before', 'Monetary after']
  for (const { id, from, to, codeBefore, codeAfter, monetaryBefore, monetaryAfter } of movers) {
    yield [id, from, to, codeBefore, codeAfter, inUnits(monetaryBefore), inUnits(monetaryAfter)]
  }
}

function inUnits(amount: number | null): number | null {
  return amount === null ? null : amount / MONEY_SCALE
}
