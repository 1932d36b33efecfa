import { join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { type SaveKind, SPREADSHEET_ENDINGS, safeFileName, WORKSPACE_ENDING, withEnding } from './file-names.ts'

/** The system's file dialogs; null or an empty list when the person cancels. */
export interface Dialogs {
  readonly chooseSpreadsheets: () => Promise<readonly string[]>
  readonly chooseJson: () => Promise<readonly string[]>
  readonly chooseWhereToSave: (suggestedName: string, kind: SaveKind) => Promise<string | null>
  readonly chooseWorkspace: () => Promise<string | null>
  readonly chooseNewWorkspace: () => Promise<string | null>
  readonly chooseBackupFolder: () => Promise<string | null>
  readonly showError: (title: string, message: string) => Promise<void>
  /** Says something that needs no answer. */
  readonly tell: (sentence: string) => Promise<void>
}

const KINDS: Readonly<Record<SaveKind, string>> = {
  xlsx: 'Excel workbook',
  csv: 'CSV, comma-separated',
  pdf: 'PDF document',
  json: 'JSON',
  regulars: 'Regulars workspace',
}
const WORKSPACES = [{ name: 'Regulars workspace', extensions: [WORKSPACE_ENDING] }]

/** Dialogs on top of the app's window, starting in the documents folder. */
export function createDialogs(window: () => BrowserWindow, documents: string): Dialogs {
  async function save(name: string, ending: string, options: Electron.SaveDialogOptions): Promise<string | null> {
    const defaultPath = join(documents, withEnding(safeFileName(name), ending))
    const { canceled, filePath } = await dialog.showSaveDialog(window(), { ...options, defaultPath })
    return canceled || !filePath ? null : withEnding(filePath, ending)
  }

  return {
    async chooseSpreadsheets() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: 'Open a till export',
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Spreadsheets and text', extensions: SPREADSHEET_ENDINGS },
          { name: 'All files', extensions: ['*'] },
        ],
      })
      return canceled ? [] : filePaths
    },
    async chooseJson() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: 'Open a file',
        properties: ['openFile'],
        filters: [{ name: KINDS.json, extensions: ['json'] }],
      })
      return canceled ? [] : filePaths
    },
    chooseWhereToSave: (suggestedName, kind) =>
      save(suggestedName, kind, { title: 'Save as', filters: [{ name: KINDS[kind], extensions: [kind] }] }),
    async chooseWorkspace() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: 'Open a workspace',
        defaultPath: documents,
        properties: ['openFile'],
        filters: WORKSPACES,
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    chooseNewWorkspace: () => save('My shop', WORKSPACE_ENDING, { title: 'New workspace', filters: WORKSPACES }),
    async chooseBackupFolder() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: 'Choose a folder for backups',
        defaultPath: documents,
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    async showError(title, message) {
      await dialog.showMessageBox(window(), { type: 'error', title, message: title, detail: message, buttons: ['OK'] })
    },
    async tell(sentence) {
      await dialog.showMessageBox(window(), { type: 'warning', title: 'Regulars', message: sentence, buttons: ['OK'] })
    },
  }
}
