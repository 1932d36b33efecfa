import { resolve } from 'node:path'
import { isSpreadsheetPath, isWorkspacePath } from './file-names.ts'

/** The files that a command line names, by their endings; switches and the program itself are passed over. */
export function filesOfArguments(argv: readonly string[], folder: string): readonly string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && (isSpreadsheetPath(argument) || isWorkspacePath(argument)))
    .map((argument) => resolve(folder, argument))
}
