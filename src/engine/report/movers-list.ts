import { MONEY_SCALE } from '../../shared/model/money.ts'
import type { Mover } from '../../shared/model/run-list.ts'
import type { BestIs } from '../../shared/scores/show-score.ts'
import { type CsvCell, writeCsvFile } from './csv-file.ts'

/**
 * Writes the customers who moved between two runs as CSV, money with a point.
 * @throws RegularsError `not-writable` or `disk-full`, saying what to do
 */
export async function writeMoversList(
  movers: Iterable<Mover>,
  path: string,
  bestIs: BestIs = 'highest',
): Promise<{ readonly rows: number; readonly bytes: number }> {
  const { records, bytes } = await writeCsvFile(path, recordsOf(movers, bestIs))
  return { rows: records - 1, bytes }
}

function* recordsOf(movers: Iterable<Mover>, bestIs: BestIs): Generator<CsvCell[]> {
  const turned = bestIs === 'lowest' ? ' (1 is best)' : ''
  yield ['Customer', 'From', 'To', `RFM before${turned}`, `RFM after${turned}`, 'Money before', 'Money after']
  for (const { id, from, to, codeBefore, codeAfter, monetaryBefore, monetaryAfter } of movers) {
    yield [id, from, to, codeBefore, codeAfter, inUnits(monetaryBefore), inUnits(monetaryAfter)]
  }
}

function inUnits(amount: number | null): number | null {
  return amount === null ? null : amount / MONEY_SCALE
}
