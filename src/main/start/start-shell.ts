import { join } from 'node:path'
import { app, session } from 'electron'
import { z } from 'zod'
import type { Json } from '../../shared/calls/app.ts'
import { settings } from '../../shared/calls/settings-schema.ts'
import { EngineSupervisor } from '../engine-host/engine-supervisor.ts'
import { createForkEngine } from '../engine-host/fork-engine.ts'
import { createDialogs } from '../files/dialogs.ts'
import type { FileTokens } from '../files/file-tokens.ts'
import { jsonFile } from '../files/json-file.ts'
import type { OpenWith } from '../files/open-with.ts'
import { createPastedFiles } from '../files/pasted-files.ts'
import { createAppHandlers } from '../ipc/app-handlers.ts'
import { createEngineCaller } from '../ipc/engine-caller.ts'
import { createGate } from '../ipc/ipc-gate.ts'
import { createSendEvent } from '../ipc/send-event.ts'
import { setupIpc } from '../ipc/setup-ipc.ts'
import { isTrustedSender } from '../ipc/trusted-sender.ts'
import { createPaperDesk } from '../print/paper-desk.ts'
import { paperPages } from '../print/paper-page.ts'
import { serveApp } from '../security/app-protocol.ts'
import { APP_PAGE } from '../security/app-url.ts'
import { devServerUrl } from '../security/dev-server.ts'
import { setupNetworkLock } from '../security/network-lock.ts'
import { setupPermissions } from '../security/permissions.ts'
import { createCloseQuestion } from '../window/close-question.ts'
import { createMainWindow } from '../window/main-window.ts'
import { setupMenu } from '../window/setup-menu.ts'
import { setupTheme } from '../window/theme.ts'
import { windowStateSchema } from '../window/window-state.ts'
import { recentListSchema, workspaceId } from '../workspaces/recent-list.ts'
import { createRemembered } from '../workspaces/remembered.ts'
import { createWorkspaces } from '../workspaces/workspaces.ts'
import type { Folders } from './folders.ts'
import type { Guard } from './guard.ts'
import type { Log } from './log.ts'
import type { Notices } from './notices.ts'
import { createPreferenceFaults } from './preference-faults.ts'
import { DEFAULT_PREFERENCES, preferencesSchema } from './preferences.ts'
import { setupQuit } from './quit.ts'
import { localeQuery, mainWords } from './words.ts'

/** What is there before the app is ready. */
export interface EarlyParts {
  readonly folders: Folders
  readonly log: Log
  readonly notices: Notices
  readonly guard: Guard
  readonly tokens: FileTokens
  readonly openWith: OpenWith
}

/** Joins the parts of the shell once the app is ready, opens the window and then the workspace. */
export function startShell({ folders, log, notices, guard, tokens, openWith }: EarlyParts): void {
  const devServer = devServerUrl()
  const inUserData = (name: string) => join(folders.userData, name)
  const now = () => new Date()
  const preferenceFault = createPreferenceFaults(notices, log)
  const { electron } = process.versions
  log(`start ${app.getVersion()} on ${process.platform} ${process.arch}, Electron ${electron}`)

  setupPermissions(session.defaultSession)
  setupNetworkLock(session.defaultSession, devServer)
  serveApp(folders.renderer)

  const page = devServer ?? APP_PAGE
  const language = localeQuery()
  const window = createMainWindow({
    url: page + language,
    preload: folders.preload,
    icon: join(folders.resources, 'icons', 'window.png'),
    state: jsonFile(inUserData('window.json'), windowStateSchema.nullable(), null, (what, path, cause) => {
      // It is written while the window closes, when there is nobody left to be told.
      if (what === 'read') preferenceFault(what, path, cause)
      else log('preferences: where the window was could not be saved')
    }),
    onCreated: createCloseQuestion(() => engine.isImporting, guard),
    guard,
    log,
  })
  const paper = createPaperDesk(
    paperPages({
      url: page,
      language: new URLSearchParams(language).get('locale'),
      preload: folders.preload,
      log,
    }),
  )
  const send = createSendEvent(window.peek)
  const backupFolders = createRemembered(inUserData('backup-folders'), z.string().nullable(), preferenceFault)
  const engine = new EngineSupervisor({
    fork: createForkEngine(log),
    onState: (state) => send('engine.state', state),
    log,
    backupFolder: (path) => backupFolders.get(workspaceId(path)),
    onBackedUp: () => send('safety.changed', null),
  })
  const workspaces = createWorkspaces({
    engine,
    store: jsonFile(inUserData('recent.json'), recentListSchema, [], preferenceFault),
    documents: folders.documents,
    usualName: mainWords().say('workspace.usualName'),
    now,
    onChanged: (workspace) => send('workspace.changed', workspace),
    onListChanged() {
      menu.rebuild()
      send('workspace.recent-changed', null)
    },
  })
  const dialogs = createDialogs(window.get, folders.documents)
  const preferences = jsonFile(inUserData('preferences.json'), preferencesSchema, DEFAULT_PREFERENCES, preferenceFault)
  const theme = setupTheme(preferences, () => menu.rebuild())
  const menu = setupMenu({ send, dialogs, workspaces, theme })

  const pasted = createPastedFiles(inUserData('pasted'))
  app.on('quit', pasted.sweep)
  const gate = createGate({
    callerOf: (event: Electron.IpcMainInvokeEvent) => {
      if (isTrustedSender(event, window.peek()?.webContents.id, devServer)) return 'window'
      return isTrustedSender(event, paper.pageId(), devServer) ? 'paper' : null
    },
    app: createAppHandlers({
      resources: folders.resources,
      dialogs,
      tokens,
      pasted,
      openWith,
      workspaces,
      layouts: createRemembered<Json>(inUserData('layouts'), z.json(), preferenceFault),
      settings: createRemembered(inUserData('settings'), settings(), preferenceFault),
      backupFolders,
      preferences,
      theme,
      menu,
      engine,
      paper,
    }),
    engine: createEngineCaller({
      engine,
      tokens,
      now,
      onProgress: (callId, progress) => send('job.progress', { callId, progress }),
    }),
    log,
  })
  setupIpc(gate, tokens)
  setupQuit(engine, log)

  window.focus()
  guard(() => workspaces.openFirst(openWith.firstWorkspace()))()
  notices.connect(dialogs.tell)
  openWith.connect({
    openWorkspace: guard(async (path: string) => {
      await workspaces.open(path)
    }),
    deliver: (files) => send('files.dropped-or-opened', files),
    focusWindow: window.focus,
  })
}
