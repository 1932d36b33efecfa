import { REFUSAL_WORDS } from '../../shared/format/row-words.ts'
import type { RefusedRow } from '../../shared/model/rows.ts'
import { type CsvCell, writeCsvFile } from './csv-file.ts'

/**
 * Writes the rows that an import refused as CSV, each with its reason and its cells as they stood in the file.
 * @throws RegularsError `not-writable` or `disk-full`, saying what to do
 */
export async function writeRefusedList(
  refused: Iterable<RefusedRow>,
  path: string,
): Promise<{ readonly rows: number; readonly bytes: number }> {
  const { records, bytes } = await writeCsvFile(path, recordsOf(refused))
  return { rows: records - 1, bytes }
}

function* recordsOf(refused: Iterable<RefusedRow>): Generator<CsvCell[]> {
  yield ['File', 'Sheet', 'Row', 'Reason', 'Cells as they stood']
  for (const { file, sheet, row, reason, cells } of refused) yield [file, sheet, row, REFUSAL_WORDS[reason], ...cells]
}
