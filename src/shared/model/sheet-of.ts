import type { ImportRecord } from './import.ts'

/** The sheet that was imported; empty for a text file, whose only sheet is the file itself. */
export function sheetOf({ file, sheet }: Pick<ImportRecord, 'file' | 'sheet'>): string {
  return sheet === file ? '' : sheet
}
