// The smallest app that uses what the stand-in offers; self-test.spec.ts drives it.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, BrowserWindow, ipcMain, net, protocol, session, shell, utilityProcess } from 'electron'

const here = import.meta.dirname
const POLICY = "default-src 'self'; script-src 'self'; connect-src 'none'"

/** What happened, for the specs to read with app.evaluate. */
const log = { navigations: [], secondInstances: [], exits: [], gone: [], requests: [], downloads: [] }
globalThis.selfTest = { log, startWorker, vetoClose: false }

app.setPath('userData', process.env.SELF_TEST_USER_DATA)
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])

if (!app.requestSingleInstanceLock({ from: 'self-test' })) app.quit()
app.on('second-instance', (_event, argv, folder, data) => log.secondInstances.push({ argv, folder, data }))
app.on('child-process-gone', (_event, details) => log.gone.push(details))

function startWorker() {
  const worker = utilityProcess.fork(path.join(here, 'worker.mjs'), ['--flag'], {
    env: { GREETING: 'hello' },
    execArgv: ['--max-old-space-size=128'],
    serviceName: 'self-test worker',
    stdio: 'pipe',
  })
  worker.on('exit', (code) => log.exits.push(code))
  globalThis.selfTest.worker = worker
  return worker
}

/** @returns {Promise<unknown>} the worker's answer to one message */
function askWorker(message) {
  const { worker } = globalThis.selfTest
  return new Promise((resolve) => {
    worker.once('message', resolve)
    worker.postMessage(message)
  })
}

ipcMain.handle('echo', (_event, value) => value)
ipcMain.handle('describe', (event) => ({
  url: event.senderFrame.url,
  origin: event.senderFrame.origin,
  isTop: event.senderFrame.parent === null && event.senderFrame === event.sender.mainFrame,
}))
ipcMain.handle('fail', () => {
  throw new TypeError('as asked')
})
ipcMain.handle('worker', (_event, message) => askWorker(message))
ipcMain.on('ping', (event, word) => event.sender.send('pong', `${word} back`))

app.whenReady().then(() => {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  session.defaultSession.webRequest.onBeforeRequest((details, callback) => {
    log.requests.push(details.url)
    callback({ cancel: details.url.includes('forbidden') })
  })
  session.defaultSession.on('will-download', (event, item) => {
    log.downloads.push(item.getFilename())
    event.preventDefault()
  })
  protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url)
    if (host !== 'bundle') return new Response('no such host', { status: 404 })
    const file = await net.fetch(pathToFileURL(path.join(here, 'page', pathname)).href)
    return new Response(file.body, {
      headers: { 'content-type': file.headers.get('content-type'), 'content-security-policy': POLICY },
    })
  })
  startWorker()

  const window = new BrowserWindow({
    width: 900,
    height: 640,
    show: false,
    webPreferences: { preload: path.join(here, 'preload.cjs') },
  })
  window.webContents.on('will-navigate', (event, url) => {
    log.navigations.push(url)
    event.preventDefault()
  })
  window.webContents.setWindowOpenHandler(({ url }) => {
    shell.openExternal(url)
    return { action: 'deny' }
  })
  window.on('close', (event) => {
    if (globalThis.selfTest.vetoClose) event.preventDefault()
  })
  window.once('ready-to-show', () => window.show())
  window.loadURL('app://bundle/index.html')
})

app.on('window-all-closed', () => app.quit())
