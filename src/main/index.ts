import { app } from 'electron'
import { createFileTokens } from './files/file-tokens.ts'
import { setupOpenWith } from './files/setup-open-with.ts'
import { registerAppScheme } from './security/app-protocol.ts'
import { devServerUrl } from './security/dev-server.ts'
import { setupNavigationLock } from './security/navigation-lock.ts'
import { setupOffline } from './security/offline.ts'
import { setupCrashHandling } from './start/crash-handling.ts'
import { setupFolders } from './start/folders.ts'
import { createGuard } from './start/guard.ts'
import { createLog } from './start/log.ts'
import { createNotices } from './start/notices.ts'
import { takeSingleInstance } from './start/single-instance.ts'
import { startShell } from './start/start-shell.ts'

const folders = setupFolders()
const log = createLog(folders.logs, folders.program)
setupCrashHandling(log)
const notices = createNotices(log)
const guard = createGuard(notices.tell)

if (takeSingleInstance()) {
  app.enableSandbox()
  registerAppScheme()
  setupNavigationLock(devServerUrl())
  setupOffline(devServerUrl())
  const tokens = createFileTokens()
  const openWith = setupOpenWith({ tokens, tell: notices.tell, guard })
  app.whenReady().then(() => startShell({ folders, log, notices, guard, tokens, openWith }))
}
