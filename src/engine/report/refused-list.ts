import type { RefusedRow } from '../../shared/model/rows.ts'
import { REFUSED_COLUMNS } from '../../shared/tables/refused.ts'
import { ENGLISH } from '../../shared/words/english.ts'
import type { Words } from '../../shared/words/words.ts'
import { type CsvCell, writeCsvFile } from './csv-file.ts'

/**
 * Writes the rows that an import refused as CSV, each with its reason and its cells as they stood in the file.
 * @throws RegularsError `not-writable` or `disk-full`, saying what to do
 */
export async function writeRefusedList(
  refused: Iterable<RefusedRow>,
  path: string,
  headings: readonly string[] = [],
  words: Words = ENGLISH,
): Promise<{ readonly rows: number; readonly bytes: number }> {
  const { records, bytes } = await writeCsvFile(path, recordsOf(refused, headings, words))
  return { rows: records - 1, bytes }
}

function* recordsOf(refused: Iterable<RefusedRow>, headings: readonly string[], words: Words): Generator<CsvCell[]> {
  const { file, sheet, row, reason, cells } = REFUSED_COLUMNS
  const ofFile = headings.length > 0 ? headings : [words.say(cells.title)]
  yield [...[file, sheet, row, reason].map(({ title }) => words.say(title)), ...ofFile]
  for (const each of refused) {
    yield [...[file, sheet, row].map(({ value }) => value(each)), reason.value(each, words), ...each.cells]
  }
}
