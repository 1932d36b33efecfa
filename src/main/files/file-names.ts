import { extname } from 'node:path'

/** The kinds of file that can be saved. */
export type SaveKind = 'xlsx' | 'csv' | 'pdf' | 'json' | 'regulars' | 'sqlite' | 'svg' | 'png'

/** Endings of files that can be imported. */
export const SPREADSHEET_ENDINGS = ['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'fods', 'csv', 'tsv', 'txt']

/** The ending of a workspace. */
export const WORKSPACE_ENDING = 'regulars'

/** The path with this ending; dialogs of some systems leave it off. */
export function withEnding(path: string, ending: string): string {
  return extname(path).toLowerCase() === `.${ending}` ? path : `${path}.${ending}`
}

/** Whether a path ends as something that can be imported. */
export function isSpreadsheetPath(path: string): boolean {
  return SPREADSHEET_ENDINGS.includes(extname(path).slice(1).toLowerCase())
}

/** Whether a path ends as a workspace. */
export function isWorkspacePath(path: string): boolean {
  return extname(path).toLowerCase() === `.${WORKSPACE_ENDING}`
}
