import { CELL, type Row, type Source } from '../read/source.ts'

/** How many rows of a sheet are looked at to find its header and its columns. */
const SAMPLE_ROWS = 1_000
/** Fewer are where their texts have more characters than this. */
const SAMPLE_CHARACTERS = 8_000_000

/** The first rows of a sheet, kept. */
export async function sampleSheet(source: Source, sheet: number, signal?: AbortSignal): Promise<readonly Row[]> {
  const rows: Row[] = []
  let characters = 0
  await source.read(
    sheet,
    (row) => {
      rows.push(keepRow(row))
      characters += charactersIn(row)
      return rows.length < SAMPLE_ROWS && characters < SAMPLE_CHARACTERS
    },
    signal ? { signal } : {},
  )
  return rows
}

/** Whether a sheet may have more rows than its sample. */
export function isCut(sample: readonly Row[]): boolean {
  return sample.length >= SAMPLE_ROWS || sample.reduce((sum, row) => sum + charactersIn(row), 0) >= SAMPLE_CHARACTERS
}

/** The characters of a row's texts. */
export function charactersIn(row: Row): number {
  let characters = 0
  for (let at = 0; at < row.width; at++)
    if (row.kinds[at] === CELL.text) characters += (row.values[at] as string).length
  return characters
}

/** A copy of a reader's row, which is reused otherwise. */
export function keepRow(row: Row): Row {
  const { number, width } = row
  return {
    number,
    width,
    kinds: row.kinds.slice(0, width),
    values: row.values.slice(0, width),
    ...(row.places ? { places: row.places.slice(0, width) } : {}),
    ...(row.hash ? { hash: { ...row.hash } } : {}),
  }
}

/** The texts of a column in the sampled rows below a header; empty cells are left out. */
export function* columnTexts(rows: Iterable<Row>, column: number): Generator<string> {
  for (const row of rows) {
    if (column < row.width && row.kinds[column] === CELL.text) {
      const text = (row.values[column] as string).trim()
      if (text !== '') yield text
    }
  }
}
