import { basename, dirname } from 'node:path'

/** What the shell says about files and folders that are not as they should be; each a sentence or two that say what to do. */
export const WORDS = {
  notARegularFile: (path: string) =>
    `"${basename(path)}" is not a file that can be read. Choose a spreadsheet (.xlsx, .xls) or a text file (.csv).`,
  openedToRead: (path: string) =>
    `"${basename(path)}" is a file that you opened to read. Save under another name, so that it is not lost.`,
  unknownFile: 'This file is no longer known. Choose it again.',
  notToImport: (path: string) =>
    `"${basename(path)}" is no file that can be imported. Drop a spreadsheet (.xlsx, .xls, .ods) or a text file (.csv, .tsv, .txt).`,
  notADrop: 'What was dropped is no file of this computer. Save it first, and drop the file.',
  notAWorkspace: (path: string) =>
    `"${basename(path)}" is not a workspace that can be opened: there is no file of that name.`,
  preferencesUnread: (path: string) =>
    `What Regulars remembered in "${basename(path)}" could not be read, so it goes on without it. The file is in "${dirname(path)}".`,
  preferencesUnwritten: (path: string) =>
    `Regulars could not save what it remembers between two starts: settings, layouts, the list of workspaces. Your sales are not affected. Check that "${dirname(path)}" can be written to and that the disk is not full.`,
  fileFault: (code: string) =>
    `A file or folder could not be read or written (${code}). Check that it is still there and that the disk is not full.`,
} as const
