import { extname } from 'node:path'

/** The kinds of file that can be saved. */
export type SaveKind = 'xlsx' | 'csv' | 'pdf' | 'json' | 'regulars' | 'sqlite' | 'svg' | 'png'

/** Endings of files that can be imported. */
export const SPREADSHEET_ENDINGS = ['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'fods', 'csv', 'tsv', 'txt']

/** The ending of a workspace. */
export const WORKSPACE_ENDING = 'regulars'

/** A proposed name without what file systems forbid; never empty, never a path. */
export function safeFileName(name: string): string {
  const safe = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .replace(/[\u0000-\u001f\\/:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 120)
  return safe || 'Regulars'
}

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
