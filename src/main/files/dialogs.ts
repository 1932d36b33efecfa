import { join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { safeFileName } from '../../files/safe-file-name.ts'
import type { Text } from '../../shared/words/said.ts'
import { mainWords } from '../start/words.ts'
import { type SaveKind, SPREADSHEET_ENDINGS, WORKSPACE_ENDING, withEnding } from './file-names.ts'

/** The system's file dialogs; null or an empty list when the person cancels. */
export interface Dialogs {
  readonly chooseSpreadsheets: () => Promise<readonly string[]>
  readonly chooseJson: () => Promise<readonly string[]>
  readonly chooseWhereToSave: (suggestedName: string, kind: SaveKind) => Promise<string | null>
  readonly chooseWorkspace: () => Promise<string | null>
  readonly chooseNewWorkspace: () => Promise<string | null>
  readonly chooseBackupFolder: () => Promise<string | null>
  readonly showError: (title: Text, message: Text) => Promise<void>
  /** Says something that needs no answer. */
  readonly tell: (text: Text) => Promise<void>
}

/** Dialogs on top of the app's window, starting in the documents folder. */
export function createDialogs(window: () => BrowserWindow, documents: string): Dialogs {
  const { say, write } = mainWords()
  const filter = (kind: SaveKind): Electron.FileFilter => ({ name: say(`dialog.kind.${kind}`), extensions: [kind] })

  async function save(name: string, ending: string, options: Electron.SaveDialogOptions): Promise<string | null> {
    const defaultPath = join(documents, withEnding(safeFileName(name), ending))
    const { canceled, filePath } = await dialog.showSaveDialog(window(), { ...options, defaultPath })
    return canceled || !filePath ? null : withEnding(filePath, ending)
  }

  return {
    async chooseSpreadsheets() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: say('dialog.open'),
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: say('dialog.kind.spreadsheets'), extensions: SPREADSHEET_ENDINGS },
          { name: say('dialog.kind.all'), extensions: ['*'] },
        ],
      })
      return canceled ? [] : filePaths
    },
    async chooseJson() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: say('dialog.openFile'),
        properties: ['openFile'],
        filters: [filter('json')],
      })
      return canceled ? [] : filePaths
    },
    chooseWhereToSave: (suggestedName, kind) =>
      save(suggestedName, kind, { title: say('dialog.save'), filters: [filter(kind)] }),
    async chooseWorkspace() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: say('dialog.openWorkspace'),
        defaultPath: documents,
        properties: ['openFile'],
        filters: [filter('regulars')],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    chooseNewWorkspace: () =>
      save(say('workspace.usualName'), WORKSPACE_ENDING, {
        title: say('dialog.newWorkspace'),
        filters: [filter('regulars')],
      }),
    async chooseBackupFolder() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: say('dialog.backupFolder'),
        defaultPath: documents,
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    async showError(title, message) {
      const [about, detail] = [write(title), write(message)]
      await dialog.showMessageBox(window(), {
        type: 'error',
        title: about,
        message: about,
        detail,
        buttons: [say('dialog.ok')],
      })
    },
    async tell(text) {
      const message = write(text)
      await dialog.showMessageBox(window(), {
        type: 'warning',
        title: 'Regulars',
        message,
        buttons: [say('dialog.ok')],
      })
    },
  }
}
