import { join, resolve } from 'node:path'
import { app } from 'electron'

/** Where things lie on this computer. */
export interface Folders {
  /** The app's own: preferences, the list of workspaces, logs. */
  readonly userData: string
  /** The person's documents, where the default workspace is made. */
  readonly documents: string
  readonly logs: string
  /** Where the program itself lies. */
  readonly program: string
  /** What is read at run time: icons, the sample. */
  readonly resources: string
  /** The built window. */
  readonly renderer: string
  readonly preload: string
}

/**
 * Settles the folders, before anything else: the single-instance lock hangs on `userData`. `REGULARS_USER_DATA` and
 * `REGULARS_DOCUMENTS` move them, for tests and for a portable copy.
 */
export function setupFolders(): Folders {
  app.setName('Regulars')
  const { REGULARS_USER_DATA, REGULARS_DOCUMENTS } = process.env
  if (REGULARS_USER_DATA) app.setPath('userData', resolve(REGULARS_USER_DATA))
  const userData = app.getPath('userData')
  return {
    userData,
    documents: resolve(REGULARS_DOCUMENTS ?? documentsFolder()),
    logs: join(userData, 'logs'),
    program: resolve(import.meta.dirname, '../..'),
    // Packed, they are plain files beside the archive of the program (extraResources in electron-builder.ts).
    resources: app.isPackaged ? process.resourcesPath : join(import.meta.dirname, '../../resources'),
    renderer: join(import.meta.dirname, '../renderer'),
    preload: join(import.meta.dirname, '../preload/index.cjs'),
  }
}

function documentsFolder(): string {
  try {
    return app.getPath('documents')
  } catch {
    // A system without such a folder.
    return app.getPath('home')
  }
}
