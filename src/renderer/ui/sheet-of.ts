import type { ImportRecord } from '../../shared/model/import.ts'

/** The sheet that was imported; empty for a text file, whose only sheet is the file itself. */
export function sheetOf({ file, sheet }: Pick<ImportRecord, 'file' | 'sheet'>): string {
  return sheet === file ? '' : sheet
}
